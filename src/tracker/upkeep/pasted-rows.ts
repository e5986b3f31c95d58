import { LEVELS, type Level } from '../../words/plan-words';
import type { Change } from '../grid/change';
import { columnCells } from '../grid/column-cells';
import { cellAt, formulaAt, type Table, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import { sameWords } from '../repair/same-words';

/** What a pasted row is to say: its level, and its sentence without the prefix that told it. */
export interface PastedRow {
  readonly row: number;
  readonly level: Level;
  readonly text: string;
}

/**
 * Levels and sentences of rows that were pasted: the level of the row that was laid out there gives way, and with
 * it what it hung under. One write of sentences, one for each level.
 */
export function pastedRowChanges(
  { wordLanguage: language }: Pick<Tracker, 'wordLanguage'>,
  table: Table,
  rows: readonly PastedRow[],
): Change[] {
  const [first, last] = [rows[0]?.row ?? 0, rows[rows.length - 1]?.row ?? -1];
  const column = (key: string) => table.columns.get(key);
  const levels = rows.filter(
    ({ row, level }) => textAt(table, row, 'level') !== LEVELS[level][language],
  );
  const words = levels.flatMap(({ row, level }) => {
    const at = column('level');
    return at === undefined ? [] : [{ row, column: at, word: LEVELS[level][language] }];
  });
  const texts = new Map(rows.map(({ row, text }) => [row, text]));
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isPlain = all.every(
    (row) => formulaAt(table, row, 'plan') === '' && typeof cellAt(table, row, 'plan') === 'string',
  );
  const changed = rows.filter(({ row, text }) => cellAt(table, row, 'plan') !== text);
  // What stands between is written as it stands, so that it is one write.
  const cells = isPlain
    ? all.map((row) => ({ row, value: texts.get(row) ?? String(cellAt(table, row, 'plan')) }))
    : changed.map(({ row, text }) => ({ row, value: text }));
  return [
    ...sameWords('okrs', words),
    ...columnCells(
      'okrs',
      column('parent'),
      levels
        .filter(({ row }) => textAt(table, row, 'parent') !== '')
        .map(({ row }) => ({ row, value: null })),
    ),
    ...(changed.length > 0
      ? columnCells(
          'okrs',
          column('plan'),
          cells.map(({ row, value }) => ({ row, value: value || null })),
        )
      : []),
  ];
}
