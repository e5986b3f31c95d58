/**
 * Text that stays text. `setValues` reads a string as if a person had typed it; a leading apostrophe
 * says that it is text. In a cell with the plain text format a program may keep that apostrophe, so it
 * is written only where it is needed, and taken off again when such a cell is read.
 */

/** A sign that begins a formula or a number, space before it or not, or an apostrophe that Sheets would swallow. */
const BEGINS_OTHERWISE = /^\s*[=+\-@']|^[\t\r\n]/;
const STARTS_AS_NUMBER = /^[\s(]*[\p{Nd}\p{Sc}.,%]/u;
/** `May 5`, `Mon, 2 March 2026`, `USD 20`. */
const WORD_THEN_NUMBER = /^\s*\p{L}[\p{L}\p{M}.,]*[\s/-]+[\p{Nd}\p{L}]/u;
const TRUTH = /^\s*(true|false)\s*$/i;
/** `5 May 2026 AD`, `Sunday 2 March 2026 at 10:00`: no date or number that Sheets reads has more words. */
const MOST_WORDS = 3;

/** Whether Sheets, in any locale, might make a formula, a number, a date, a time or a truth value of it. */
function wouldChange(text: string): boolean {
  if (BEGINS_OTHERWISE.test(text) || TRUTH.test(text)) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  if ((text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length > MOST_WORDS) return false;
  return STARTS_AS_NUMBER.test(text) || WORD_THEN_NUMBER.test(text);
}

/** What `setValues` is handed so that the cell holds exactly this text. */
export const textForCell = (text: string): string => (wouldChange(text) ? `'${text}` : text);

/** The text of a cell, whether or not the program kept our apostrophe. */
export const textOfCell = (cell: string): string =>
  cell.startsWith("'") && wouldChange(cell.slice(1)) ? cell.slice(1) : cell;
