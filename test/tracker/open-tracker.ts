import { join } from 'node:path';
import type { LocalOptions, LocalSheets, Standing } from '../../local/index';
import { openLocalSheets } from '../../local/index';
import type { SetUpAnswers } from '../../src/protocol/messages';

/** Friday of the seventh week of Q4 2026, four in the afternoon in Bangkok. */
export const FRIDAY_AFTERNOON = new Date('2026-11-13T09:05:00Z');

export const BUNDLE = join(__dirname, '../../build');

/** The local Sheets with the built bundle in an empty spreadsheet. */
export const openEmpty = (options: LocalOptions = {}): Promise<LocalSheets> =>
  openLocalSheets({
    bundle: BUNDLE,
    clock: () => FRIDAY_AFTERNOON,
    timeZone: 'Asia/Bangkok',
    ...options,
  });

export const ANSWERS: SetUpAnswers = {
  team: 'Acme Marketing',
  language: 'en',
  fiscalYear: 2026,
  quarter: 4,
  fiscalYearStart: 1,
  content: 'example',
};

/** What the page's requests are answered with. */
export function ask(
  local: LocalSheets,
  request: object,
): { ok: boolean; data?: unknown; reason?: string } {
  return local.googleScriptRun('request', [request]) as {
    ok: boolean;
    data?: unknown;
    reason?: string;
  };
}

/** Trackers as set-up built them: built once for all tests of a file, since a copy is ten times as fast. */
const built = new Map<string, Promise<Standing>>();

/** A spreadsheet in which set-up has built a tracker, at the moment and in the place that the options name. */
export async function openTracker(
  answers: Partial<SetUpAnswers> = {},
  options: LocalOptions = {},
): Promise<LocalSheets> {
  const { clock = () => FRIDAY_AFTERNOON, timeZone, scriptTimeZone, locale, user } = options;
  const place = { timeZone, scriptTimeZone, locale, user };
  const key = JSON.stringify([answers, place, clock()]);
  const from = built.get(key) ?? setUp(answers, given({ ...place, clock }));
  built.set(key, from);
  return openEmpty({ ...options, from: await from });
}

async function setUp(answers: Partial<SetUpAnswers>, options: LocalOptions): Promise<Standing> {
  const local = await openEmpty(options);
  const reply = ask(local, { kind: 'set-up', answers: { ...ANSWERS, ...answers } });
  if (!reply.ok) throw new Error(`${reply.reason} ${local.logs.join('\n')}`);
  return local.standing();
}

/** The options that are given: absent is not undefined. */
const given = (
  options: {
    readonly [Key in keyof LocalOptions]: LocalOptions[Key] | undefined;
  },
): LocalOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** The names of the tabs, in order. */
export const tabsOf = (local: LocalSheets): string[] => {
  const { getters } = local.workbook.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

/** Every cell of every tab as the workbook holds it: content or formula, by place. */
export function everything(local: LocalSheets): Record<string, string> {
  local.workbook.flush();
  const { getters } = local.workbook.model;
  const cells: Record<string, string> = {};
  for (const id of getters.getSheetIds()) {
    for (const cell of getters.getCells(id) as readonly {
      id: number;
      content?: string;
      isFormula: boolean;
    }[]) {
      const { row, col } = getters.getCellPosition(cell.id as never);
      const text = cell.isFormula
        ? getters.getCellText({ sheetId: id, row, col }, { showFormula: true })
        : cell.content;
      if (text) cells[`${getters.getSheetName(id)}!${row + 1}:${col + 1}`] = text;
    }
  }
  return cells;
}
