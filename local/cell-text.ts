/** Between what a script hands to a cell and what the engine is told, and back. */
import type { EvaluatedCell, Locale } from '@odoo/o-spreadsheet';
import { NotInLocalSheets } from './errors';
import { isRefused } from './functions/refusal';
import { asTold, type CellContent } from './locales';
import { displayed, isDatePattern, momentFormat } from './number-format';
import { dateOfSerial, serialOf } from './zone-time';

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** What a plain-text cell makes of an apostrophe that a script writes in front: see `LocalOptions`. */
export type Apostrophes = 'shown' | 'hidden';

export interface Reading {
  readonly timeZone: string;
  readonly locale: Locale;
  readonly apostrophes: Apostrophes;
}

/** Only these can stand in a cell: Google writes "[Ljava.lang.Object;@…" for an array, which nobody wants. */
export function contentOf(
  value: unknown,
  textCell: boolean,
  { timeZone, locale, apostrophes }: Reading,
): CellContent {
  if (value === null || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: numberText(value) };
  if (isDate(value)) {
    const serial = serialOf(value, timeZone);
    const format = Number.isInteger(serial) ? locale.dateFormat : momentFormat(locale);
    return { content: numberText(serial), format };
  }
  if (typeof value !== 'string') {
    throw new TypeError(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
  }
  if (!textCell || value.startsWith('=')) return asTold(value, locale);
  return plainText(apostrophes === 'hidden' && value.startsWith("'") ? value.slice(1) : value);
}

/** Content of a plain-text cell. The engine is told by an apostrophe what it would calculate or hide. */
export const plainText = (text: string): CellContent => ({
  content: /^['=]/.test(text) ? `'${text}` : text,
});

const numberText = (value: number): string => (Number.isFinite(value) ? String(value) : '#NUM!');

/** The engine's spelling of errors, as Google shows them. */
const ERRORS: Readonly<Record<string, string>> = {
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
};

/** What getValue gives for a cell. `makeDate` builds a Date of the script's own realm. Throws where the cell is refused. */
export function cellValue(
  cell: EvaluatedCell,
  timeZone: string,
  makeDate: (moment: Date) => unknown,
  name: () => string,
): unknown {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && isDatePattern(cell.format)) {
    return makeDate(dateOfSerial(value, timeZone));
  }
  return cell.type === 'error' ? errorOf(cell, name) : value;
}

/** What is displayed. Throws where the local Sheets cannot calculate the cell, or show its number format. */
export function displayOf(cell: EvaluatedCell, locale: Locale, name: () => string): string {
  if (cell.type === 'error') return errorOf(cell, name);
  const { value, format } = cell;
  if (typeof value === 'number' && displayed(value, format, locale) === null)
    throw new NotInLocalSheets(`${name()}: the number format ${format}`, 'local/number-format.ts');
  return cell.formattedValue;
}

function errorOf(cell: EvaluatedCell, name: () => string): string {
  const message = (cell as { readonly message?: unknown }).message;
  if (isRefused(cell)) throw new NotInLocalSheets(`${name()}: ${message}`, 'local/functions');
  return ERRORS[String(cell.value)] ?? String(cell.value);
}
