import { helpers, type LocalSheets } from '../../local/index';

/** Every content and formula by place, `OKRs!B5`. */
export function places(local: LocalSheets): ReadonlyMap<string, string> {
  const { getters } = local.workbook.model;
  local.workbook.flush();
  const found = new Map<string, string>();
  for (const id of getters.getSheetIds()) {
    for (const cell of getters.getCells(id)) {
      const { col, row } = getters.getCellPosition(cell.id);
      const text = getters.getCellText({ sheetId: id, col, row }, { showFormula: true });
      if (text) found.set(`${getters.getSheetName(id)}!${helpers.toXC(col, row)}`, text);
    }
  }
  return found;
}
