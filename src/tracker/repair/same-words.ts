import type { Block, Change } from '../grid/change';
import type { SheetKey } from '../grid/snapshot';

/** A word for one cell. */
export interface CellWord {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

/** Words into cells that may stand anywhere: one write for each word, not for each cell. */
export function sameWords(sheet: SheetKey, cells: readonly CellWord[]): Change[] {
  const byWord = new Map<string, Block[]>();
  for (const { row, column, word } of cells) {
    const blocks = byWord.get(word) ?? [];
    const above = blocks[blocks.length - 1];
    if (above && above.column === column && above.row + above.rows === row) {
      blocks[blocks.length - 1] = { ...above, rows: above.rows + 1 };
    } else blocks.push({ row, column, rows: 1, columns: 1 });
    byWord.set(word, blocks);
  }
  return [...byWord].map(([value, blocks]) => ({ kind: 'same', sheet, blocks, value }));
}
