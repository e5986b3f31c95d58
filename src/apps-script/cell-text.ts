/**
 * Text that stays text. `setValues` reads a string as if a person had typed it; a leading apostrophe
 * says that it is text. In a cell with the plain text format Google may keep that apostrophe and show
 * it, so it is written only where it is needed, and taken off again when a cell is read.
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

/**
 * What `setValues` is handed so that the cell holds exactly this text. In a plain-text cell the apostrophe
 * may show: only a text that could be a formula has it there.
 */
export function textForCell(text: string, plainText: boolean): string {
  const marked = plainText ? BEGINS_OTHERWISE.test(text) : wouldChange(text);
  return marked ? `'${text}` : text;
}

/** Whether it makes a difference to this text if its cell is a plain-text one. */
export const dependsOnFormat = (text: string): boolean =>
  wouldChange(text) && !BEGINS_OTHERWISE.test(text);

/** The text of a cell, whether or not the program kept our apostrophe. */
export const textOfCell = (cell: string): string =>
  cell.startsWith("'") && wouldChange(cell.slice(1)) ? cell.slice(1) : cell;

/** Cells as Google gives them, with the text of each that holds one. Marks are read by this too. */
export const textsOfCells = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textOfCell(cell) : cell)));
