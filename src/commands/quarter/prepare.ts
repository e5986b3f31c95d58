import { quarterName } from '../../okr/quarter';
import { buildClosing } from '../../tracker/build/closing';
import { buildLater } from '../../tracker/build/later-sheet';
import { CLOSING_COLUMNS, FILLED } from '../../tracker/contract/closing-columns';
import { FIRST_ROW } from '../../tracker/contract/sheets';
import type { CellInput, Change } from '../../tracker/grid/change';
import { columnInOne } from '../../tracker/grid/column-cells';
import { roomFor, rowsWith, type Table, textAt } from '../../tracker/grid/table';
import { tablesOf } from '../../tracker/read/read-tracker';
import { type ClosingLine, closingCells, closingLines } from '../../tracker/upkeep/closing-rows';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { type QuarterAtEnd, readQuarter } from './read-quarter';
import { quarterTab } from './tab-words';
import { refuseWhileClosing } from './under-way';

/** Makes the closing sheet, or brings what the tracker says in it up to date, and shows it. What the team filled stays. */
export function prepareClosing(platform: Platform): null {
  const done = platform.locked(() => {
    const found = readQuarter(platform);
    const { tracker, changes } = found;
    refuseWhileClosing(platform, tracker);
    if (tracker.plan.rows.length === 0) refuse('empty-plan', tracker.settings.language);
    const column = CLOSING_COLUMNS.findIndex(({ key }) => key === 'final') + 1;
    platform.write([
      ...changes,
      ...closingSheetChanges(platform, found),
      { kind: 'select', sheet: 'closing', at: { row: FIRST_ROW, column } },
    ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : null;
}

/** The closing sheet built, or its lines brought up to date. */
export function closingSheetChanges(platform: Platform, found: QuarterAtEnd): Change[] {
  const { tracker, snapshot, closing } = found;
  const { wordLanguage: language, plan } = tracker;
  const lines = closingLines(closing, { language, numbers: platform.numbers() });
  const { closing: table } = tablesOf(snapshot);
  if (table) return refreshed(table, lines);
  return buildLater(
    snapshot,
    'closing',
    { name: quarterTab('closing', plan.quarter, language), behind: 'okrs' },
    (at, name) =>
      buildClosing({
        name,
        at,
        quarter: quarterName(plan.quarter),
        rows: lines.map(closingCells),
        language,
      }),
  );
}

/** Cells that differ from what the tracker says by now; rows that the plan got since come below the others. */
export function refreshed(table: Table, lines: readonly ClosingLine[]): Change[] {
  const rowOf = new Map<string, number>();
  for (const row of rowsWith(table, 'id')) {
    const id = textAt(table, row, 'id');
    if (!rowOf.has(id)) rowOf.set(id, row);
  }
  const known = lines.filter(({ id }) => rowOf.has(id));
  const added = lines.filter(({ id }) => !rowOf.has(id));
  const ours = CLOSING_COLUMNS.filter(({ key }) => key !== 'id' && !FILLED.includes(key));
  const cells = ours.flatMap(({ key }): Change[] => {
    const differing = known
      .map((line) => ({ row: rowOf.get(line.id) ?? 0, value: line[key] || null }))
      .filter(({ row, value }) => textAt(table, row, key) !== (value ?? '').trim())
      .sort((one, other) => one.row - other.row);
    return columnInOne('closing', table, key, differing);
  });
  const first = Math.max(FIRST_ROW - 1, ...rowsWith(table, 'id'), ...rowsWith(table, 'plan')) + 1;
  const below = added.length === 0 ? [] : appended(table, first, added);
  return [...cells, ...below];
}

function appended(table: Table, row: number, added: readonly ClosingLine[]): Change[] {
  const columns = CLOSING_COLUMNS.flatMap(({ key }) => {
    const column = table.columns.get(key);
    return column === undefined || FILLED.includes(key) ? [] : [{ key, column }];
  });
  return [
    ...roomFor(table, row + added.length - 1),
    ...columns.map(({ key, column }): Change => {
      const cells = added.map((line): CellInput[] => [line[key] || null]);
      return { kind: 'cells', sheet: 'closing', row, column, cells };
    }),
  ];
}
