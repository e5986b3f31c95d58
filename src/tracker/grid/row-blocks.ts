import type { CellInput, Change } from './change';
import { rowsWritten } from './row-writes';
import type { Table } from './table';

/**
 * The cells of one row of the plan in one write, so that they all land in it. What stands between them stays as
 * it is: blanks, formulas and the level that the row was laid out for. Where a person wrote something between
 * two of them there is a write on either side of it.
 */
export function rowBlocks(table: Table, row: number, changes: readonly Change[]): Change[] {
  const inputs = new Map<number, CellInput>();
  for (const change of changes)
    for (const { column, value } of rowsWritten(change).cells) inputs.set(column, value);
  const blocks: { readonly column: number; readonly cells: CellInput[] }[] = [];
  for (const column of [...inputs.keys()].sort((one, other) => one - other)) {
    const block = blocks[blocks.length - 1];
    const next = block ? block.column + block.cells.length : column;
    const between = Array.from({ length: Math.max(0, column - next) }, (_, gap) =>
      asItStands(table, row, next + gap),
    );
    const input = inputs.get(column) ?? null;
    if (block && !between.includes(undefined)) block.cells.push(...between.map(known), input);
    else blocks.push({ column, cells: [input] });
  }
  return blocks.map(({ column, cells }) => ({
    kind: 'cells',
    sheet: 'okrs',
    row,
    column,
    cells: [cells],
  }));
}

const known = (input: CellInput | undefined): CellInput => input ?? null;

/** What writes the cell as it stands; undefined for a person's own. */
function asItStands({ sheet, columns }: Table, row: number, column: number): CellInput | undefined {
  const formula = sheet.formulas?.[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return { formula };
  const cell = sheet.values[row - 1]?.[column - 1] ?? '';
  if (cell === '') return null;
  return column === columns.get('level') ? cell : undefined;
}
