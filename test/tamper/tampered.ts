/** One file, one edit that nobody foresaw, then the commands: what they say and what they leave. */
import type { LocalSheets } from '../../local/index';
import { helpers } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import { copyOf, SET_UP, trackerFile } from '../sweep/situation';
import { sheetId } from './by-hand';
import { places } from './places';
import { theirs, touched } from './theirs';

/** A sentence of a fault that is ours. */
export const BUG = /went wrong on our side|เกิดข้อผิดพลาดในระบบ/;

export interface Said {
  readonly ok: boolean;
  readonly reason?: string;
  readonly data?: unknown;
}

interface Where {
  readonly locale?: string;
  readonly timeZone?: string;
  /** This file copied in Drive: its cells, under another id, without triggers, properties or outbox. */
  readonly copyOf?: LocalSheets;
}

/** The team's tracker of the seventh week, once more. */
export async function team({ copyOf: original, ...place }: Where = {}): Promise<LocalSheets> {
  const from = original
    ? { ...original.standing(), state: null, id: 'another-file' }
    : await trackerFile('small');
  return copyOf(from, place);
}

export const say = (local: LocalSheets, request: object): Said =>
  local.googleScriptRun('request', [request]) as Said;
export const repair = (local: LocalSheets): Said => say(local, SET_UP);

/** A new number for a key result, saved in the sidebar as the page does it; the plan's own answer where it cannot be read. */
export function checkIn(local: LocalSheets, id: string, current: number): Said {
  const read = say(local, { kind: 'plan' });
  if (!read.ok) return read;
  const { plan } = read.data as PlanView;
  const row = plan.rows.find((one) => one.id === id && one.level === 'key-result');
  if (row?.level !== 'key-result') return { ok: true };
  const { text, measure, unit, confidence, note } = row;
  const was = { text, measure, unit, current: row.current, confidence, note };
  return say(local, { kind: 'check-in', entries: [{ id, was, current }] });
}

/** What a menu command said, in a dialog or otherwise: '' where it just did its work. */
export function choose(local: LocalSheets, run: string): string {
  const before = local.ui.alerts.length;
  local.run(run);
  return local.ui.alerts.slice(before).join('\n');
}

export const tabs = (local: LocalSheets): string[] => {
  const { getters } = local.workbook.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

/** What the tab of a sheet of ours is called by now: a change of language renames it. Without its mark, as set-up names it. */
export const tabOf = (local: LocalSheets, key: string): string =>
  tabs(local).find((tab) =>
    rowAt(local, tab, 1).some((cell) => cell.startsWith(`guidepost/${key}/`)),
  ) ?? (key === 'okrs' ? 'OKRs' : key);

/** What the cells of a row hold, from column A to the last that the grid has. */
export function rowAt(local: LocalSheets, sheet: string, row: number): string[] {
  const { getters } = local.workbook.model;
  const width = getters.getNumberCols(sheetId(local, sheet));
  return local.displayed(sheet, `A${row}:${helpers.toXC(width - 1, row - 1)}`)[0] ?? [];
}

/** The letter of the column with this key. */
export function columnOf(local: LocalSheets, key: string, sheet = tabOf(local, 'okrs')): string {
  const at = rowAt(local, sheet, 1).findIndex(
    (cell) => cell === key || (key === 'id' && cell.startsWith('guidepost/')),
  );
  if (at < 0) throw new Error(`No column ${key} in ${sheet}.`);
  return helpers.toXC(at, 0).slice(0, -1);
}

/** The row of the OKRs sheet with this sentence. */
export function rowOf(local: LocalSheets, sentence: string, sheet = tabOf(local, 'okrs')): number {
  const { getters } = local.workbook.model;
  const column = columnOf(local, 'plan', sheet);
  const rows = getters.getNumberRows(sheetId(local, sheet));
  const lines = local.displayed(sheet, `${column}1:${column}${rows}`);
  return lines.findIndex(([text]) => text === sentence) + 1;
}

/** What a row shows in the column with this key. */
export const shown = (
  local: LocalSheets,
  sentence: string,
  key: string,
  sheet = tabOf(local, 'okrs'),
) => {
  const at = `${columnOf(local, key, sheet)}${rowOf(local, sentence, sheet)}`;
  return local.displayed(sheet, `${at}:${at}`)[0]?.[0];
};

export const OBJECTIVE = 'Build demand among our ideal customers in region 1';
export const MQLS = 'Increase MQLs of region 1 from 80 to 120';
export const REPLY = 'Cut first reply in region 1 from 26 to 4 hours';
export const BUDGET = 'Budget of region 1 approved by the CFO';
export const ADS = 'Set up ads in region 1';

/** Every command of the menu that reads or writes, and what each answered. */
export function allCommands(local: LocalSheets): readonly Said[] {
  return [
    repair(local),
    say(local, { kind: 'plan' }),
    { ok: true, reason: choose(local, 'updateTheSummary') },
    say(local, { kind: 'mail-preview' }),
  ];
}

/** What must hold after whatever a person did: no fault of ours, and none of their cells touched. */
export function standsFirm(local: LocalSheets, told: readonly string[] = []): readonly Said[] {
  const before = theirs(local);
  const said = allCommands(local);
  const faults = said.filter(({ reason = '' }) => BUG.test(reason));
  expect(faults.length > 0 ? local.logs : []).toEqual([]);
  expect(touched(before, local, told)).toEqual([]);
  return said;
}

/** That the plan works as on any day: numbers, bars and status where they belong, and it is in the summary. */
export function works(local: LocalSheets, sheet = tabOf(local, 'okrs')): void {
  expect([MQLS, REPLY].map((row) => shown(local, row, 'id', sheet))).toEqual(['KR1', 'KR2']);
  expect(shown(local, MQLS, 'status', sheet)).toMatch(/On track|At risk|Off track|No update/);
  expect(inSummary(local, MQLS)).toBe(true);
}

/** Whether the page for leaders speaks of this, whatever its tab is called. */
export const inSummary = (local: LocalSheets, text: string): boolean => {
  const summary = tabs(local).find((tab) =>
    rowAt(local, tab, 1)[0]?.startsWith('guidepost/summary'),
  );
  return [...places(local)].some(
    ([at, found]) => at.startsWith(`${summary}!`) && found.includes(text),
  );
};
