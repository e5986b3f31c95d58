import type { Role } from './headings';
import { idIn } from './marks';
import { isSentence, type Reader } from './sense';
import type { Source } from './source';
import type { Cell, Column, Columns } from './table';

/** The columns of a table without headings: those of sentences beside each other, and what else can be told by itself. */
export function guessedColumns(
  source: Source,
  rows: readonly (readonly Cell[])[],
  reader: Reader,
): Columns | null {
  const sentenceRows = new Map<number, Set<number>>();
  for (const [index, cells] of rows.entries())
    for (const { bit } of cells) {
      if (!isSentence(bit.text)) continue;
      const there = sentenceRows.get(bit.column);
      if (there) there.add(index);
      else sentenceRows.set(bit.column, new Set([index]));
    }
  const many = [...sentenceRows]
    .filter(([, at]) => at.size >= 2)
    .sort(([one], [other]) => one - other);
  const beside = many.filter(([, at], index) => {
    const next = many[index + 1] ?? many[index - 1];
    return next !== undefined && [...at].filter((row) => next[1].has(row)).length >= 2;
  });
  if (beside.length < 2) return null;
  const columns = new Map<number, Column>();
  const levels = ['objective', 'key-result', 'action'] as const;
  const finish = (column: number): boolean => {
    const texts = rows.flatMap((cells) =>
      cells.filter(({ bit }) => bit.column === column).map(({ bit }) => bit.text),
    );
    return (
      texts.filter((text) => reader.sense(text).level === 'key-result').length * 2 > texts.length
    );
  };
  const first = beside[0];
  const shift = first && finish(first[0]) ? 1 : 0;
  beside.slice(0, 3 - shift).forEach(([column], index) => {
    columns.set(column, { role: levels[index + shift] ?? 'action', number: 0, label: '' });
  });
  const width = Math.max(0, ...source.values.map((line) => line.length));
  for (let column = 1; column <= width; column += 1) {
    const cells = rows.flatMap((line) => line.filter(({ bit }) => bit.column === column));
    if (columns.has(column) || cells.length === 0) continue;
    const all = (is: (cell: Cell) => boolean): boolean => cells.every(is);
    const role: Role =
      all(({ bit }) => idIn(bit.text) !== null) && column < (first?.[0] ?? 0)
        ? 'id'
        : all(({ value }) => typeof value === 'object')
          ? 'due'
          : 'extra';
    columns.set(column, { role, number: 0, label: '' });
  }
  return columns;
}
