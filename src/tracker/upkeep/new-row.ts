import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import type { CellsFromText } from '../../rules/review-result';
import { LEVELS, MEASURES, SIGNALS } from '../../words/plan-words';
import type { OkrKey } from '../contract/columns';
import type { FormulaPlaces } from '../contract/formulas';
import type { CellInput, Change } from '../grid/change';
import { rowBlocks } from '../grid/row-blocks';
import type { Cell } from '../grid/snapshot';
import { roomFor, type Table, textAt } from '../grid/table';
import { asCount, type TrackerData } from '../read/data';
import type { Tracker } from '../read/read-tracker';
import { currentPlaces } from '../repair/places';
import { type Counters, outlineOf } from './outline';
import type { RowPlace } from './row-place';
import { editedRowDress, rowUpkeep } from './row-upkeep';
import { counterStamps } from './stamps';

/** An objective or a key result that was written outside the sheet. */
export interface NewRow {
  readonly level: 'objective' | 'key-result';
  readonly text: string;
  /** The objective's ID of a key result. */
  readonly under: string | null;
  readonly cells: CellsFromText;
  /** Absent where it counts from the quarter's first day. */
  readonly countsFrom?: Day;
  /** '' where nobody was chosen. */
  readonly owner: string;
  readonly note: string;
}

/**
 * Writes a row into its place with all its columns, ID and formulas, and selects it; cells that are
 * filled stay. null in a tracker that wants repair.
 */
export function newRowChanges(
  tracker: Tracker,
  table: Table,
  place: RowPlace,
  row: NewRow,
): { readonly id: string; readonly changes: readonly Change[] } | null {
  const { wordLanguage: language } = tracker;
  const { data } = tracker.tables;
  const now = data ? currentPlaces(table, data) : null;
  if (!now) return null;
  const at = place.insert ? place.row + 1 : place.row;
  const wanted = [...cellsOf(row, language)];
  const cells = new Map(
    place.insert ? wanted : wanted.filter(([key]) => textAt(table, at, key) === ''),
  );
  const after = withRow(table, place, at, cells);
  const { rows: outline, counters } = outlineOf(after, givenSoFar(tracker.data));
  const written = outline.find((one) => one.row === at);
  if (!written) throw new Error(`the row ${at} was not written`);
  const room = place.insert ? [] : roomFor(table, at);
  const lastRow = Math.max(place.insert ? now.lastRow + 1 : now.lastRow, at);
  const places: FormulaPlaces = { ...now, lastRow };
  const insert: Change[] = place.insert
    ? [{ kind: 'insert-rows', sheet: 'okrs', below: place.row, count: 1 }]
    : room;
  const own = [...cells].flatMap(([key, cell]): Change[] => {
    const column = table.columns.get(key);
    return column === undefined
      ? []
      : [{ kind: 'cells', sheet: 'okrs', row: at, column, cells: [[cell]] }];
  });
  const { changes: kept } = rowUpkeep(after, [written], places, language);
  // Where the plan outgrew the ranges of the formulas, every row's are made anew.
  const others =
    lastRow > now.lastRow && !place.insert
      ? rowUpkeep(
          after,
          outline.filter(({ row }) => row !== at),
          places,
          language,
        ).changes
      : [];
  return {
    id: written.id,
    changes: [
      ...insert,
      ...rowBlocks(after, at, [...own, ...kept]),
      ...others,
      ...editedRowDress(after, [written], language),
      ...counterStamps({ ...tracker, counters }),
      { kind: 'select', sheet: 'okrs', at: { row: at, column: table.columns.get('plan') ?? 2 } },
    ],
  };
}

/** As they stood before this run: a row that still lacks its ID is not counted twice. */
export const givenSoFar = (data: TrackerData): Counters => ({
  objective: asCount(data.next_objective),
  'key-result': asCount(data.next_key_result),
  action: asCount(data.next_action),
});

function cellsOf(row: NewRow, language: Language): ReadonlyMap<OkrKey, CellInput> {
  const { countsFrom } = row;
  const { unit, start, target, due, measure, signal } = row.cells;
  const all: readonly (readonly [OkrKey, CellInput | undefined])[] = [
    // A level alone is a row laid out for a sentence, and a sentence with its level is known again:
    // a run that is cut off between these is taken up where it was.
    ['level', LEVELS[row.level][language]],
    ['parent', row.under ?? ''],
    ['plan', row.text],
    ['owner', row.owner],
    ['note', row.note],
    ['start', start],
    ['target', target],
    ['unit', unit],
    ['due', due === undefined ? undefined : { day: due }],
    ['measure', measure && MEASURES[measure][language]],
    ['signal', signal && SIGNALS[signal][language]],
    ['from', countsFrom === undefined ? undefined : { day: countsFrom }],
  ];
  return new Map(
    all.filter(
      (cell): cell is readonly [OkrKey, CellInput] => cell[1] !== undefined && cell[1] !== '',
    ),
  );
}

/** The sheet as it reads once the row is in it, so that one piece of code decides what any row needs. */
function withRow(
  table: Table,
  place: RowPlace,
  at: number,
  cells: ReadonlyMap<OkrKey, CellInput>,
): Table {
  const { sheet, columns } = table;
  const values = sheet.values.map((line) => [...line]);
  const formulas = sheet.formulas?.map((line) => [...line]) ?? null;
  if (place.insert) {
    values.splice(place.row, 0, []);
    formulas?.splice(place.row, 0, []);
  }
  while (values.length < at) values.push([]);
  const line = values[at - 1] ?? [];
  for (const [key, cell] of cells) {
    const column = columns.get(key);
    if (column !== undefined) line[column - 1] = cell as Cell;
  }
  for (let column = 0; column < sheet.maxColumns; column += 1) line[column] ??= '';
  const grown = place.insert ? 1 : 0;
  return { ...table, sheet: { ...sheet, values, formulas, maxRows: sheet.maxRows + grown } };
}
