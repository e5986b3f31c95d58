/** A tab copied within its file, behind all others, under the name that Google gives it. */
import { NotInLocalSheets } from '../errors';
import type { Host } from './host';

/** Answers the copy's id in the engine. Cells, looks, rules and groups come along; notes, protections and typefaces do not. */
export function copySheet(host: Host, sheetId: string, to: object, here: object): string {
  if (to !== here) throw new NotInLocalSheets('Sheet.copyTo another spreadsheet');
  const { book } = host;
  const { getters } = book.model;
  book.flush();
  const names = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const copy = `Copy of ${getters.getSheetName(sheetId)}`;
  let name = copy;
  for (let number = 2; names.includes(name); number += 1) name = `${copy} ${number}`;
  const sheetIdTo = book.newId('sheet');
  book.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: name });
  const delta = names.length - getters.getSheetIds().indexOf(sheetIdTo);
  if (delta !== 0) book.dispatch('MOVE_SHEET', { sheetId: sheetIdTo, delta });
  return sheetIdTo;
}
