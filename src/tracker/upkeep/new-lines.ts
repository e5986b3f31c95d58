import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import type { Measure, Signal } from '../../okr/plan';
import { LEVELS, type Level, MEASURES, SIGNALS } from '../../words/plan-words';
import { FORMULA_KEYS, type OkrKey } from '../contract/columns';
import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change } from '../grid/change';
import { columnCells } from '../grid/column-cells';
import { roomFor, type Table, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import { currentPlaces } from '../repair/places';
import { completedRows, newRowsBlock, outsideRows, withRows } from './new-lines-block';
import { givenSoFar } from './new-row';
import { outlineOf } from './outline';
import { editedRowDress, rowUpkeep } from './row-upkeep';
import { counterStamps } from './stamps';

/** A line of a plan that was written elsewhere: it hangs under the nearest of the level above that comes before it. */
export interface NewLine {
  readonly level: Level;
  readonly text: string;
  readonly owner?: string;
  readonly start?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly current?: number;
  readonly confidence?: number;
  readonly weight?: number;
  readonly note?: string;
  readonly due?: Day;
  readonly measure?: Measure;
  readonly signal?: Signal;
}

/** A row’s cells by column. */
export type Cells = ReadonlyMap<OkrKey, CellInput>;

/**
 * Writes lines below what is written in the plan, over the rows that were only laid out for one: in one block,
 * with IDs and formulas. A line that stands there already gets what it lacks, so that a run that was cut off can
 * be done again. null in a tracker that wants repair.
 */
export function newLinesChanges(
  tracker: Tracker,
  table: Table,
  lines: readonly NewLine[],
): { readonly added: number; readonly changes: readonly Change[] } | null {
  const { wordLanguage: language } = tracker;
  const { data } = tracker.tables;
  const now = data ? currentPlaces(table, data) : null;
  if (!now) return null;
  const first = lastUsed(table) + 1;
  const placed = placesOf(tracker, table, lines, first);
  const added = placed.filter(({ twin }) => !twin).length;
  const last = first + added - 1;
  const spare = tracker.outline
    .filter(({ row }) => row > last && isLaidOut(table, row))
    .map(({ row }) => row);
  const wanted = new Map(
    placed.map(({ row, line, parent }) => [row, cellsOf(line, parent, language)]),
  );
  const after = withRows(table, wanted, spare);
  const { rows: outline, counters } = outlineOf(after, givenSoFar(tracker.data));
  const lastRow = Math.max(now.lastRow, last);
  const written = outline.filter(({ row }) => wanted.has(row));
  // Where the plan outgrew the ranges of the formulas, every row’s are made anew.
  const upkeep = rowUpkeep(
    after,
    lastRow > now.lastRow ? outline : written,
    { ...now, lastRow },
    language,
  ).changes;
  return {
    added,
    changes: [
      ...(added > 0 ? roomFor(table, last) : []),
      ...newRowsBlock(table, first, added, wanted, upkeep),
      ...completedRows(table, placed, wanted),
      ...outsideRows(upkeep, first, last),
      ...columnCells(
        'okrs',
        table.columns.get('level'),
        spare.map((row) => ({ row, value: null })),
      ),
      ...editedRowDress(after, written, language),
      ...counterStamps({ ...tracker, counters }),
      ...(added > 0
        ? [
            {
              kind: 'select',
              sheet: 'okrs',
              at: { row: first, column: table.columns.get('plan') ?? 2 },
            } as const,
          ]
        : []),
    ],
  };
}

/** Where a line goes. */
export interface Placed {
  readonly line: NewLine;
  /** The ID of the line that it hangs under, where that stands in the plan already; '' where the nearest above is. */
  readonly parent: string;
  readonly row: number;
  /** It stands there already. */
  readonly twin: boolean;
}

function placesOf(
  { plan }: Tracker,
  table: Table,
  lines: readonly NewLine[],
  first: number,
): readonly Placed[] {
  const taken = new Set<number>();
  const byWords = new Map<string, number[]>();
  for (const { row, level, text } of plan.rows) {
    const key = `${level} ${text}`;
    byWords.set(key, [...(byWords.get(key) ?? []), row]);
  }
  let next = first;
  const above: Record<Level, string> = { objective: '', 'key-result': '', action: '' };
  return lines.map((line) => {
    const twin = byWords.get(`${line.level} ${line.text}`)?.find((row) => !taken.has(row));
    const row = twin ?? next;
    if (twin === undefined) next += 1;
    taken.add(row);
    const over =
      line.level === 'key-result'
        ? above.objective
        : line.level === 'action'
          ? above['key-result']
          : '';
    if (line.level === 'objective') above['key-result'] = '';
    above[line.level] = twin === undefined ? '' : textAt(table, twin, 'id');
    return { line, row, twin: twin !== undefined, parent: twin === undefined ? over : '' };
  });
}

/** Cells that a row may hold and still be free: what it was laid out with, and the tracker’s own. */
const OWN: ReadonlySet<string> = new Set<OkrKey>([
  ...FORMULA_KEYS,
  'id',
  'level',
  'parent',
  'review',
]);

const isFree = (table: Table, row: number): boolean => {
  const own = new Set(
    [...table.columns].filter(([key]) => OWN.has(key)).map(([, column]) => column),
  );
  return (table.sheet.values[row - 1] ?? []).every(
    (cell, index) => cell === '' || own.has(index + 1),
  );
};

const isLaidOut = (table: Table, row: number): boolean =>
  textAt(table, row, 'plan') === '' && textAt(table, row, 'id') === '' && isFree(table, row);

/** The last row in which anybody wrote anything. */
function lastUsed(table: Table): number {
  for (let row = table.sheet.values.length; row >= FIRST_ROW; row -= 1)
    if (textAt(table, row, 'id') !== '' || !isFree(table, row)) return row;
  return FIRST_ROW - 1;
}

function cellsOf(line: NewLine, parent: string, language: Language): Cells {
  const { level, text, due, measure, signal, ...rest } = line;
  const all: readonly (readonly [OkrKey, CellInput | undefined])[] = [
    ['level', LEVELS[level][language]],
    ['parent', parent],
    ['plan', text],
    ...(Object.entries(rest) as [OkrKey, CellInput][]),
    ['due', due === undefined ? undefined : { day: due }],
    ['measure', measure && MEASURES[measure][language]],
    ['signal', signal && SIGNALS[signal][language]],
  ];
  return new Map(
    all.filter(
      (cell): cell is readonly [OkrKey, CellInput] => cell[1] !== undefined && cell[1] !== '',
    ),
  );
}
