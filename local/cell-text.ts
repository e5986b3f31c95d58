/** Between what a script hands to a cell and what the engine is told, and back. */
import type { EvaluatedCell, Locale } from '@odoo/o-spreadsheet';
import { asTold, type CellContent } from './locales';
import { dateOfSerial, serialOf } from './zone-time';

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** A number format that shows a day or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dmyhs]/i.test(bare) && !/^general$/i.test(bare);
}

/** Only these can stand in a cell: Google writes "[Ljava.lang.Object;@…" for an array, which nobody wants. */
export function contentOf(
  value: unknown,
  textCell: boolean,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
): CellContent {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: numberText(value) };
  if (isDate(value)) {
    const serial = serialOf(value, timeZone);
    const format = Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
    return { content: numberText(serial), format };
  }
  if (typeof value !== 'string') {
    throw new TypeError(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
  }
  if (textCell) return plainText(value.startsWith("'") ? value.slice(1) : value);
  return asTold(value, locale);
}

/**
 * Content of a plain-text cell. The engine calculates a leading = even there, so such a text is marked
 * by an apostrophe and its cell is no longer a plain-text one.
 */
export const plainText = (text: string): CellContent =>
  text.startsWith('=') ? { content: `'${text}`, format: '' } : { content: text };

const numberText = (value: number): string => (Number.isFinite(value) ? String(value) : '#NUM!');

/** The engine's spelling of errors, as Google shows them. */
const ERRORS: Readonly<Record<string, string>> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
};

/** What getValue gives for a cell. `makeDate` builds a Date of the script's own realm. */
export function cellValue(
  cell: EvaluatedCell,
  timeZone: string,
  makeDate: (moment: Date) => unknown,
): unknown {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && isDateFormat(cell.format)) {
    return makeDate(dateOfSerial(value, timeZone));
  }
  if (typeof value === 'string' && cell.type === 'error') return ERRORS[value] ?? value;
  return value;
}

export const displayOf = (cell: EvaluatedCell): string =>
  cell.type === 'error' ? (ERRORS[String(cell.value)] ?? String(cell.value)) : cell.formattedValue;
