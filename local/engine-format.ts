/** Number formats on their way through the engine, which knows fewer of them than Google and throws at the others. */

import * as spreadsheet from '@odoo/o-spreadsheet';
import { DEFAULT_LOCALE } from '@odoo/o-spreadsheet';
import { isDatePattern, isTextPattern } from './number-format';

const CARRIED = /^\[\$~([^\]]*)\]/;

const cache = new Map<string, string>();

/**
 * A format that the engine can read and that says the same of a value: a day, a text or a number. One that
 * it cannot read travels inside one that it can.
 */
export function toEngine(format: string): string {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const told = readsAlike(format)
    ? format
    : `[$~${encodeURIComponent(format)}]${isDatePattern(format) ? 'yyyy' : isTextPattern(format) ? '@' : '0'}`;
  cache.set(format, told);
  return told;
}

/** The format as it was set. */
export function fromEngine(format: string | undefined): string | undefined {
  const carried = format && CARRIED.exec(format);
  return carried ? decodeURIComponent(carried[1] ?? '') : format;
}

function readsAlike(format: string): boolean {
  if (CARRIED.test(format)) return true;
  const { formatValue, isDateTimeFormat, parseFormat } = spreadsheet.helpers;
  try {
    for (const value of [1.5, -1.5, 0, 'text'])
      formatValue(value, { format, locale: DEFAULT_LOCALE });
    const isText = parseFormat(format).positive.type === 'text';
    return isText === isTextPattern(format) && isDateTimeFormat(format) === isDatePattern(format);
  } catch {
    return false;
  }
}
