/** How far a sheet's content reaches. Asked for at nearly every read, so it is counted once for each change of the workbook. */
import type { Model } from '@odoo/o-spreadsheet';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const counted = new WeakMap<Model, Map<string, Size>>();

/** Rows and columns up to the last cell with content or a formula; 0 × 0 where there is none. */
export function contentSize(model: Model, sheetId: string): Size {
  const sizes = counted.get(model) ?? sizesOf(model);
  const size = sizes.get(sheetId) ?? count(model, sheetId);
  sizes.set(sheetId, size);
  return size;
}

function sizesOf(model: Model): Map<string, Size> {
  const sizes = new Map<string, Size>();
  counted.set(model, sizes);
  model.on('command-finalized', sizes, () => sizes.clear());
  return sizes;
}

function count({ getters }: Model, sheetId: string): Size {
  let rows = 0;
  let columns = 0;
  const cells = getters.getCells(sheetId) as readonly {
    id: number;
    content?: string;
    isFormula: boolean;
  }[];
  for (const cell of cells) {
    if (!cell.isFormula && (cell.content ?? '') === '') continue;
    const position = getters.getCellPosition(cell.id as never);
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}
