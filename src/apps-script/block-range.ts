import { blockName } from '../tracker/grid/a1';
import type { Block } from '../tracker/grid/change';
import type { SheetKey } from '../tracker/grid/snapshot';
import type { OpenSheets } from './find-sheets';

/** A block of a sheet: what is first looked at and then written is asked for once. */
export function blockRange(
  open: OpenSheets,
  key: SheetKey,
  block: Block,
): GoogleAppsScript.Spreadsheet.Range {
  const sheet = open.byKey.get(key);
  if (!sheet) throw new Error(`the sheet ${key} was neither read nor inserted in this run`);
  const name = `${key}!${blockName(block)}`;
  const range =
    open.ranges.get(name) ?? sheet.getRange(block.row, block.column, block.rows, block.columns);
  open.ranges.set(name, range);
  return range;
}

/** The block that lines of cells fill from this cell on. */
export const filledBlock = (
  { row, column }: Pick<Block, 'row' | 'column'>,
  lines: readonly (readonly unknown[])[],
): Block => ({ row, column, rows: lines.length, columns: lines[0]?.length ?? 1 });
