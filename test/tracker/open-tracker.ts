import { join } from 'node:path';
import type { LocalOptions, LocalSheets } from '../../local/index';
import { openLocalSheets } from '../../local/index';
import type { SetUpAnswers } from '../../src/protocol/messages';
import { builtOnce, shortStanding } from '../built-once';

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

/**
 * A spreadsheet in which set-up has built a tracker, in the place that the options name. Set-up writes the same
 * whoever runs it, and the same on any day where the tracker is empty; an example follows the day.
 */
export function openTracker(
  answers: Partial<SetUpAnswers> = {},
  options: LocalOptions = {},
): Promise<LocalSheets> {
  const full = { ...ANSWERS, ...answers };
  const { user: _, clock, ...rest } = options;
  const place = full.content === 'empty' ? rest : given({ ...rest, clock });
  return openBuilt(['tracker', full], options, build, place);

  async function build(there: LocalOptions): Promise<LocalSheets> {
    const local = await openEmpty(there);
    const reply = ask(local, { kind: 'set-up', answers: full });
    if (!reply.ok) throw new Error(`${reply.reason} ${local.logs.join('\n')}`);
    return local;
  }
}

/**
 * A copy of what `build` makes at the moment, in the place and for the person that `made` names: a copy is ten
 * times as fast. The person stands in its first cell, as in any file that is opened.
 */
export async function openBuilt(
  name: unknown,
  options: LocalOptions,
  build: (place: LocalOptions) => Promise<LocalSheets>,
  made: LocalOptions = options,
): Promise<LocalSheets> {
  const { clock = () => FRIDAY_AFTERNOON, timeZone, scriptTimeZone, locale, user } = made;
  const place = given({ timeZone, scriptTimeZone, locale, user });
  const from = await builtOnce([name, place, clock()], async () =>
    shortStanding(await build({ ...place, clock })),
  );
  return openEmpty({ ...options, from });
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
