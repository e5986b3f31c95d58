import type { Standing } from '../tracker/read/selected-row';
import { textsOfCells } from './cell-text';
import { type OpenSheets, sheetIn } from './find-sheets';
import { cellOf } from './read-sheet';

/**
 * Where the person stands. At most two reads, each of one row, whatever the size of the sheet: this is
 * asked every few seconds. On a tab without cells, such as a chart's, they stand nowhere of ours.
 */
export function standing({ spreadsheet, clock }: OpenSheets): Standing {
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return { sheet: null, row: 1, read: null };
  const row = cell.getRow();
  const sheet = cell.getSheet();
  // A whole row, `5:5`: asking for the width would be a call more.
  const lineOf = (at: number): unknown[] =>
    textsOfCells(sheet.getRange(`${at}:${at}`).getValues())[0] ?? [];
  const keys = lineOf(1);
  const key = sheetIn([keys]);
  if (key !== 'okrs' && key !== 'draft') return { sheet: key, row, read: null };
  const cellsOf = (line: readonly unknown[]) => line.map((one) => cellOf(one, clock.dayOf));
  return { sheet: key, row, read: { keys: cellsOf(keys), cells: cellsOf(lineOf(row)) } };
}
