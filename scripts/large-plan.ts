/** Plans of any size in a tracker of the local Sheets, for what the benches measure. */
import type { LocalSheets } from '../local/index';
import { addDays } from '../src/okr/day';
import { allKeyResults } from '../src/okr/plan';
import type { PlanView } from '../src/protocol/messages';
import { FIRST_ROW } from '../src/tracker/contract/sheets';
import { LEVELS } from '../src/words/plan-words';

export const TODAY = new Date('2026-11-13T03:00:00Z');
/** Objectives, each with five key results and an action: seven rows of sentence, level, owner, start, target and unit. */
export function planRows(objectives: number): string[][] {
  const row = (
    text: string,
    level: keyof typeof LEVELS,
    numbers: readonly string[] = ['', '', ''],
  ): string[] => [text, LEVELS[level].en, 'Ploy', ...numbers];
  return Array.from({ length: objectives }, (_, index) => [
    row(`Build demand in region ${index + 1}`, 'objective'),
    ...[1, 2, 3, 4, 5].map((number) =>
      row(`Increase MQLs of campaign ${index + 1}.${number} from 80 to 120`, 'key-result', [
        '80',
        '120',
        'MQLs',
      ]),
    ),
    row('Set up ads for two industries', 'action'),
  ]).flat();
}

/** A check-in of the first so many key results, as the sidebar sends it. */
export function checkIn(local: LocalSheets, most: number): object {
  const reply = local.googleScriptRun('request', [{ kind: 'plan' }]) as { data: PlanView };
  const entries = allKeyResults(reply.data.plan)
    .slice(0, most)
    .map(({ id, text, measure, unit, current, confidence, note }, index) => ({
      id,
      was: { text, measure, unit, current, confidence, note },
      current: 60 + most + index,
    }));
  local.calls.reset();
  return { kind: 'check-in', entries };
}

/** The part of a sheet that lays out the log of a quarter in one write. */
interface Grid {
  getName(): string;
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
  getRange(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): {
    setValues(values: readonly (readonly (string | number)[])[]): void;
  };
}

function sheet(local: LocalSheets, name: string): Grid {
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { getSheets(): readonly Grid[] };
  };
  const found = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getName() === name);
  if (!found) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** More blank rows at the end of a sheet. */
export function grow(local: LocalSheets, name: string, rows: number): void {
  const grid = sheet(local, name);
  grid.insertRowsAfter(grid.getMaxRows(), rows);
  local.workbook.flush();
}

/** So many check-ins of each key result below those that were typed, in the place of a log that grew over weeks. */
export function logCheckIns(local: LocalSheets, keyResults: number, checkIns: number): void {
  const lines = Array.from({ length: checkIns }, (_, index) => index).flatMap((index) =>
    Array.from({ length: keyResults }, (_, one) => [
      `${addDays('2026-10-01', Math.floor((index * 43) / checkIns))} 10:00`,
      `KR${one + 1}`,
      '',
      index,
      index + 1,
      7,
      '',
      '',
    ]),
  );
  grow(local, 'Check-ins', lines.length);
  sheet(local, 'Check-ins').getRange(FIRST_ROW, 1, lines.length, 8).setValues(lines);
  local.workbook.flush();
}
