/** The plan and the log as they stand, by the rows' own IDs. */
import { helpers, type LocalSheets } from '../../local/index';
import { FIRST_ROW, KEY_ROW } from '../../src/tracker/contract/sheets';
import { sheetId } from '../tamper/by-hand';

export interface PlanCells {
  readonly row: number;
  /** Content, or formula, by the column's key. */
  readonly cells: Readonly<Record<string, string>>;
  /** Number formats of the number columns. */
  readonly formats: Readonly<Record<string, string>>;
}

const NUMBERS = ['start', 'target', 'current'];

/** Letter of a column of the plan. */
export function columnOf(local: LocalSheets, key: string): string {
  const column = keysOf(local).indexOf(key);
  if (column < 0) throw new Error(`The plan has no column ${key}.`);
  return helpers.toXC(column, 0).replace('1', '');
}

function keysOf(local: LocalSheets): readonly string[] {
  const id = sheetId(local, 'OKRs');
  const { getters } = local.workbook.model;
  return Array.from({ length: getters.getNumberCols(id) }, (_, col) =>
    col === 0
      ? 'id'
      : getters.getEvaluatedCell({ sheetId: id, col, row: KEY_ROW - 1 }).formattedValue,
  );
}

/** Rows of the plan with a sentence or an ID, in the order of the sheet. */
export function planRows(local: LocalSheets): readonly PlanCells[] {
  const id = sheetId(local, 'OKRs');
  const { getters } = local.workbook.model;
  const keys = keysOf(local);
  const rows: PlanCells[] = [];
  for (let row = FIRST_ROW - 1; row < getters.getNumberRows(id); row += 1) {
    const text = (col: number): string =>
      getters.getCellText({ sheetId: id, row, col }, { showFormula: true });
    if (text(0) === '' && text(keys.indexOf('plan')) === '') continue;
    const cells = Object.fromEntries(keys.map((key, col) => [key, text(col)]));
    const formats = NUMBERS.map((key) => {
      const place = { sheetId: id, row, col: keys.indexOf(key) };
      return [key, getters.getCell(place)?.format ?? ''];
    });
    rows.push({ row: row + 1, cells, formats: Object.fromEntries(formats) });
  }
  return rows;
}

/** The lines of the log, each as one text. */
export const logLines = (local: LocalSheets): readonly string[] =>
  local
    .displayed('Check-ins', 'A4:H60')
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => line.join(' | '));
