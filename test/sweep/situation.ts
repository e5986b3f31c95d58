/** Trackers as teams have them, before something goes wrong. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type LocalOptions,
  type LocalSheets,
  openLocalSheets,
  type Standing,
} from '../../local/index';
import { builtOnce, shortStanding } from '../built-once';
import { newFolder } from '../new-folder';

export type Size = 'small' | 'large';

/** Friday of the seventh week of Q4 2026, in Bangkok. */
const FRIDAY = new Date('2026-11-13T09:05:00Z');
const WEDNESDAYS = ['2026-10-14T03:00:00Z', '2026-10-21T03:00:00Z', '2026-10-28T03:00:00Z'];
export const BUNDLE = join(process.cwd(), 'build');

/** Words that only people of these teams write: sentences, names, addresses. */
export const PERSONAL = /@acme|region \d|Ploy|พลอย|podcast|brochure|campaign/i;

/** Objectives with five rows below each. */
const OBJECTIVES: Readonly<Record<Size, number>> = { small: 1, large: 30 };

/** What set-up asks, and the answers of these teams. */
export const SET_UP = {
  kind: 'set-up',
  answers: {
    team: 'Acme Marketing',
    language: 'en',
    fiscalYear: 2026,
    quarter: 4,
    fiscalYearStart: 1,
    content: 'empty',
  },
} as const;

/** An empty spreadsheet with the built bundle in it, on that Friday. */
export const emptySpreadsheet = (): Promise<LocalSheets> =>
  openLocalSheets({ bundle: BUNDLE, clock: () => FRIDAY, timeZone: 'Asia/Bangkok' });

/** A used tracker that the first version built and saved. */
export function firstVersion(): Promise<LocalSheets> {
  const file = join(newFolder('first-version'), 'used.xlsx');
  copyFileSync(join(process.cwd(), 'test/fixtures/schema-1/used-en.xlsx'), file);
  return openLocalSheets({ bundle: BUNDLE, file, clock: () => FRIDAY, timeZone: 'Asia/Bangkok' });
}

/** The same file once more, on the same day; elsewhere where that is told. */
export const copyOf = (
  from: Standing,
  place: Pick<LocalOptions, 'locale' | 'timeZone'> = {},
): Promise<LocalSheets> => openLocalSheets({ bundle: BUNDLE, from, clock: () => FRIDAY, ...place });

/** Sends a request as the page does; throws where it is refused. */
export function ask(local: LocalSheets, request: object): unknown {
  const reply = local.googleScriptRun('request', [request]) as
    | { readonly ok: true; readonly data: unknown }
    | { readonly ok: false; readonly reason: string };
  if (!reply.ok) throw new Error(`${reply.reason} ${local.logs.join('\n')}`);
  return reply.data;
}

/** A team's tracker in its seventh week: a plan, people, recipients, three weeks of numbers, words agreed. */
export const tracker = async (size: Size): Promise<LocalSheets> => copyOf(await trackerFile(size));

/** The same as a file, to open any number of others from. */
export const trackerFile = (size: Size): Promise<Standing> =>
  builtOnce(['team', size], () => grown(size));

async function grown(size: Size): Promise<Standing> {
  let now = new Date('2026-10-01T03:00:00Z');
  const local = await openLocalSheets({
    bundle: BUNDLE,
    clock: () => now,
    timeZone: 'Asia/Bangkok',
  });
  ask(local, SET_UP);
  local.typeIn('Settings', 'F4', [
    ['Ploy', 'ploy@acme.example', 'English', 'Yes'],
    ['Nan', 'nan@acme.example', 'ไทย', 'Yes'],
  ]);
  local.typeIn('Settings', 'K4', [
    ['The CEO', 'ceo@acme.example', 'English'],
    ['คุณพลอย', 'ploy@acme.example', 'ไทย'],
  ]);
  local.typeIn('Definitions', 'A4', [['MQL', 'Fits our ICP and asked for a demo', 'CRM', 'Ploy']]);
  local.typeIn('Not now', 'A4', [['A podcast', 'Somchai']]);
  const count = OBJECTIVES[size];
  local.typeIn('OKRs', 'B4', plan(count));
  local.typeIn('OKRs', 'O4', measures(count));
  setting(local, 'agreed_by', 'The CEO');
  setting(local, 'agreed_on', '2026-10-05');
  WEDNESDAYS.forEach((day, week) => {
    now = new Date(day);
    local.typeIn('OKRs', 'H4', numbers(count, week));
  });
  local.typeIn('OKRs', 'L5', 'Two campaigns are late');
  local.typeIn('OKRs', 'M6', 'Move 150,000 to paid search by Wed 18 Nov? The CEO decides');
  return shortStanding(local);
}

/** The row of a setting, from 1. */
export const settingRow = (local: LocalSheets, key: string): number =>
  local.displayed('Settings', 'A1:A50').findIndex(([name]) => name === key) + 1;

/** Types into the value cell of a setting. */
function setting(local: LocalSheets, key: string, value: string): void {
  local.typeIn('Settings', `C${settingRow(local, key)}`, value);
}

const each = <Line>(count: number, lines: (region: number) => readonly Line[]): Line[] =>
  Array.from({ length: count }, (_, index) => lines(index + 1)).flat();

const plan = (count: number): string[][] =>
  each(count, (n) => [
    [`Build demand among our ideal customers in region ${n}`, 'Objective', 'Ploy', '', '', ''],
    [`Increase MQLs of region ${n} from 80 to 120`, 'Key result', 'Ploy', '80', '120', 'MQLs'],
    [`Cut first reply in region ${n} from 26 to 4 hours`, 'Key result', 'Nan', '26', '4', 'hours'],
    [`Budget of region ${n} approved by the CFO`, 'Key result', 'Ploy', '', '', ''],
    [`Set up ads in region ${n}`, 'Action', 'Nan', '', '', ''],
  ]);

const measures = (count: number): string[][] =>
  each(count, () => [[''], ['Total this quarter'], ['Latest value'], ['Milestone'], ['']]);

const numbers = (count: number, week: number): string[][] =>
  each(count, () => [[''], [`${20 + week * 14}`], [`${24 - week * 3}`], ['Not yet'], ['Doing']]);
