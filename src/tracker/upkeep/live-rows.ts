import type { Language } from '../../language/text';
import { isCarried, isFinished } from '../../okr/closing/next-quarter';
import type { PlanRow } from '../../okr/plan';
import { ACTION_STATES } from '../../words/plan-words';
import { FORMULA_KEYS, OKR_COLUMNS, type OkrKey } from '../contract/columns';
import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change } from '../grid/change';
import type { Cell } from '../grid/snapshot';
import { cellAt, roomFor, rowsWith, type Table, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import { currentPlaces } from '../repair/places';
import { outlineOf } from './outline';
import { rowDress, rowUpkeep } from './row-upkeep';

/** What the live rows are made of: the draft, and what its followers take over. */
export interface NextRows {
  readonly draft: Table;
  readonly rows: readonly PlanRow[];
  /** Final numbers of the closed quarter, by ID: a follower's blank Start. */
  readonly finals: ReadonlyMap<string, number>;
  /** IDs of key results that were reached. */
  readonly reached: ReadonlySet<string>;
  /** Actions that somebody was at. */
  readonly doing: ReadonlySet<string>;
}

/** Draft rows that go live: a follower without a target stays behind, and what was to be done for it with it. */
export function rowsThatGoLive({ draft, rows, reached }: NextRows): readonly PlanRow[] {
  const left = new Set(
    rows
      .filter((row) => {
        const follows = textAt(draft, row.row, 'follows');
        return follows !== '' && (!isCarried(row) || isFinished(row, reached.has(follows)));
      })
      .map(({ id }) => id),
  );
  return rows.filter(
    (row) => !left.has(row.id) && !(row.level === 'action' && left.has(row.parent ?? '')),
  );
}

/**
 * The live tab with the draft's rows in place of those of the quarter that was closed. It is worked out of the draft
 * alone, so that a run that was cut off is simply done again. null in a tracker that wants repair.
 */
export function liveRowChanges(tracker: Tracker, next: NextRows): readonly Change[] | null {
  const { okrs, data } = tracker.tables;
  const places = okrs && data ? currentPlaces(okrs, data) : null;
  if (!okrs || !places) return null;
  const { wordLanguage: language } = tracker;
  const lines = rowsThatGoLive(next).map((row) => cellsOf(row, next, language));
  const used = Math.max(
    FIRST_ROW - 1,
    ...rowsWith(okrs, 'plan'),
    ...rowsWith(okrs, 'level'),
    ...rowsWith(okrs, 'id'),
  );
  const last = FIRST_ROW - 1 + lines.length;
  const after = withLines(okrs, lines, Math.max(used, last));
  const { rows: outline } = outlineOf(after, tracker.counters);
  const typed = OKR_COLUMNS.map(({ key }) => key).filter((key) => !isFormula(key));
  const typedChanges = blocksOf(okrs, typed, (key) =>
    Array.from(
      { length: Math.max(used, last) - FIRST_ROW + 1 },
      (_, index) => lines[index]?.[key] ?? null,
    ),
  );
  const below = { row: last + 1, rows: used - last };
  const cleared = OKR_COLUMNS.flatMap(({ key }) => {
    const column = okrs.columns.get(key);
    return isFormula(key) && column !== undefined ? [{ ...below, column, columns: 1 }] : [];
  });
  return [
    ...roomFor(okrs, last),
    ...typedChanges,
    ...(below.rows > 0
      ? [{ kind: 'same', sheet: 'okrs', blocks: cleared, value: null } as const]
      : []),
    ...rowUpkeep(after, outline, { ...places, lastRow: Math.max(places.lastRow, last) }, language)
      .changes,
    ...rowDress(after, outline, language),
  ];
}

const isFormula = (key: OkrKey): boolean => (FORMULA_KEYS as readonly OkrKey[]).includes(key);

/** Columns that stand side by side are one write. */
function blocksOf(
  table: Table,
  keys: readonly OkrKey[],
  cells: (key: OkrKey) => readonly CellInput[],
): Change[] {
  const placed = keys
    .flatMap((key) => {
      const column = table.columns.get(key);
      return column === undefined ? [] : [{ column, cells: cells(key) }];
    })
    .sort((one, other) => one.column - other.column);
  const blocks: { readonly column: number; readonly columns: (readonly CellInput[])[] }[] = [];
  for (const { column, cells: of } of placed) {
    const block = blocks[blocks.length - 1];
    if (block && block.column + block.columns.length === column) block.columns.push(of);
    else blocks.push({ column, columns: [of] });
  }
  return blocks.flatMap(({ column, columns }): Change[] => {
    const rows = columns[0]?.length ?? 0;
    if (rows === 0) return [];
    const lines = Array.from({ length: rows }, (_, row) => columns.map((of) => of[row] ?? null));
    return [{ kind: 'cells', sheet: 'okrs', row: FIRST_ROW, column, cells: lines }];
  });
}

/** Columns that a draft fills; the rest of a new quarter is blank. */
const FROM_DRAFT: readonly OkrKey[] = [
  'plan',
  'level',
  'owner',
  'start',
  'target',
  'unit',
  'note',
  'decision',
  'due',
  'measure',
  'signal',
  'review',
  'weight',
  'from',
  'dismissed',
  'follows',
];

type Line = Readonly<Partial<Record<OkrKey, CellInput>>>;

function cellsOf(row: PlanRow, { draft, finals, doing }: NextRows, language: Language): Line {
  const cells: Partial<Record<OkrKey, CellInput>> = { id: row.id };
  for (const key of FROM_DRAFT) {
    const cell = cellAt(draft, row.row, key);
    cells[key] = cell === '' ? null : cell;
  }
  if (row.level !== 'objective') cells.parent = row.parent || null;
  if (row.level === 'action' && doing.has(row.id)) cells.current = ACTION_STATES.doing[language];
  if (row.level === 'key-result' && cells.start === null)
    cells.start = finals.get(textAt(draft, row.row, 'follows')) ?? null;
  return cells;
}

function withLines(table: Table, lines: readonly Line[], last: number): Table {
  const { sheet, columns } = table;
  const values = sheet.values.map((line): Cell[] => [...line]);
  const formulas = sheet.formulas?.map((line) => [...line]) ?? null;
  for (let row = FIRST_ROW; row <= last; row += 1) {
    while (values.length < row) values.push([]);
    while (formulas && formulas.length < row) formulas.push([]);
    const line = lines[row - FIRST_ROW];
    for (const { key } of OKR_COLUMNS) {
      const column = columns.get(key);
      if (column === undefined || (isFormula(key) && line)) continue;
      const to = values[row - 1];
      if (to) to[column - 1] = (line?.[key] ?? '') as Cell;
      const formula = formulas?.[row - 1];
      if (formula) formula[column - 1] = '';
    }
  }
  return {
    ...table,
    sheet: {
      ...sheet,
      values,
      formulas,
      get maxRows() {
        return sheet.maxRows;
      },
      get maxColumns() {
        return sheet.maxColumns;
      },
    },
  };
}
