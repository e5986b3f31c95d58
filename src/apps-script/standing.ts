import type { Standing } from '../tracker/selected-row';
import { dayReader } from './days';
import { cellOf, markedAs, type OpenSheets } from './gather';

/** Where the person stands. At most three reads, each of one row, whatever the size of the sheet. */
export function standing({ spreadsheet, byKey }: OpenSheets): Standing {
  const sheet = spreadsheet.getActiveSheet();
  const row = sheet.getActiveCell().getRow();
  const id = sheet.getSheetId();
  const known = [...byKey].find(([, one]) => one.getSheetId() === id)?.[0];
  // Any other sheet that was read is told by its key alone.
  if (known && known !== 'okrs') return { sheet: known, row, read: null };
  // A whole row, `5:5`: asking for the width would be a read more.
  const lineOf = (at: number) => sheet.getRange(`${at}:${at}`);
  const dayOf = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const cellsOf = (line: GoogleAppsScript.Spreadsheet.Range) =>
    (line.getValues()[0] ?? []).map((cell) => cellOf(cell, dayOf));
  const keys = cellsOf(lineOf(1));
  const key = known ?? markedAs(keys);
  if (key !== 'okrs') return { sheet: key, row, read: null };
  const line = lineOf(row);
  const read = { keys, cells: cellsOf(line), formulas: line.getFormulas()[0] ?? [] };
  return { sheet: key, row, read };
}
