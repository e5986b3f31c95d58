/** Functions of text. */
import type { Locale } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { displayed, isDatePattern, numberAsText } from '../number-format';
import {
  type Argument,
  type Columns,
  type Compute,
  define,
  describe,
  error,
  isError,
  isRange,
  scalar,
  type Value,
} from './define';
import { refused } from './refusal';

export function textOf(arg: Argument, locale: Locale): string {
  const value = scalar(arg)?.value;
  return typeof value === 'number'
    ? numberAsText(value, locale)
    : spreadsheet.helpers.toString((value ?? null) as never);
}

const each = (args: readonly Argument[]): readonly Value[] =>
  args.flatMap((arg) => (isRange(arg) ? byRows(arg) : [arg ?? { value: null }]));

const byRows = (range: Columns): Value[] =>
  (range[0] ?? []).flatMap((_, row) => range.map((column) => column[row] ?? { value: null }));

export function texts(): void {
  define('TRIM', ['text (string)'], function (text: Argument) {
    // Spaces only: a space that does not break stays.
    return textOf(text, this.locale).replace(/ +/g, ' ').replace(/^ | $/g, '');
  });
  define('SUBSTITUTE', [
    'text (string)',
    'search_for (string)',
    'replace_with (string)',
    'occurrence (number, optional)',
  ], function (text: Argument, search: Argument, replacement: Argument, occurrence: Argument) {
    const [whole, wanted, by] = [text, search, replacement].map((arg) => textOf(arg, this.locale));
    const only =
      occurrence && Math.trunc(spreadsheet.helpers.toNumber(occurrence as never, this.locale));
    if (only !== undefined && only < 1) return error('SUBSTITUTE parameter 4 must be 1 or more.');
    if (whole === undefined || !wanted) return whole;
    const parts = whole.split(wanted);
    if (only === undefined) return parts.join(by);
    return only < parts.length
      ? parts.slice(0, only).join(wanted) + by + parts.slice(only).join(wanted)
      : whole;
  });
  // The label, as any other function finds it: the engine would hand on the way it writes a link.
  define('HYPERLINK', ['url (string)', 'label (any, optional)'], function (
    url: Argument,
    label: Argument,
  ) {
    return label ?? textOf(url, this.locale);
  });
  define('REPT', ['text (string)', 'times (number)'], function (text: Argument, times: Argument) {
    const count = Math.trunc(spreadsheet.helpers.toNumber(times as never, this.locale));
    return count < 0
      ? error('REPT parameter 2 must be 0 or more.')
      : textOf(text, this.locale).repeat(count);
  });
  define('JOIN', ['delimiter (string)', 'value (any, range, repeating)'], function (
    by: Argument,
    ...values: Argument[]
  ) {
    const all = each(values);
    return (
      all.find((one) => isError(one)) ??
      all.map((one) => textOf(one, this.locale)).join(textOf(by, this.locale))
    );
  });
  define('TEXT', ['number (any)', 'format (string)'], function (
    number: Argument,
    format: Argument,
  ) {
    const value = scalar(number)?.value;
    if (isError(number)) return number;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const pattern = textOf(format, this.locale);
    const known = asNumber(number, this.locale);
    if (known === null) return displayed(String(value), pattern, this.locale);
    if (pattern === '') return '';
    // A decimal comma in the pattern or a decimal point: no one here has seen what such a locale reads.
    if (
      this.locale.decimalSeparator !== '.' &&
      /[.,]/.test(pattern.replace(/"[^"]*"/g, '')) &&
      !isDatePattern(pattern)
    )
      return refused(`TEXT with the pattern ${pattern} in the locale ${this.locale.code}`);
    return displayed(known, pattern, this.locale) ?? refused(`TEXT with the pattern ${pattern}`);
  });
  define('SPLIT', [
    'text (string)',
    'delimiter (string)',
    'each (boolean, optional)',
    'remove_empty (boolean, optional)',
  ], function (text: Argument, delimiter: Argument, eachSign: Argument, removeEmpty: Argument) {
    const by = textOf(delimiter, this.locale);
    if (by === '') return error('SPLIT parameter 2 value should be non-empty.');
    const isOn = (arg: Argument): boolean =>
      arg === undefined || spreadsheet.helpers.toBoolean(scalar(arg) as never);
    const escaped = by.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
    const parts = textOf(text, this.locale).split(
      new RegExp(isOn(eachSign) ? `[${escaped}]` : escaped),
    );
    const kept = isOn(removeEmpty) ? parts.filter((part) => part !== '') : parts;
    if (kept.length === 0) return error('SPLIT has nothing to give.');
    return kept.map((part) => [typedValue(part, this.locale)]);
  });
  define('CHAR', ['number (number)'], function (number: Argument) {
    const code = Math.trunc(spreadsheet.helpers.toNumber(number as never, this.locale));
    return code < 1 || code > 0x10ffff
      ? error('CHAR parameter 1 is out of range.', '#NUM!')
      : String.fromCodePoint(code);
  });
  define('UNICHAR', ['number (number)'], describe('CHAR')?.compute as Compute);
  for (const name of ['CODE', 'UNICODE']) {
    define(name, ['text (string)'], function (text: Argument) {
      const code = textOf(text, this.locale).codePointAt(0);
      return code ?? error(`Function ${name} parameter 1 value should be non-empty.`);
    });
  }
  define('REGEXMATCH', ['text (string)', 'pattern (string)'], function (
    text: Argument,
    pattern: Argument,
  ) {
    const value = scalar(text)?.value;
    if (typeof value !== 'string' && value !== null && value !== undefined)
      return error('REGEXMATCH parameter 1 expects text values.');
    const source = textOf(pattern, this.locale);
    const flags = /^\(\?([ims]+)\)/.exec(source);
    const bare = flags ? source.slice(flags[0].length) : source;
    if (/\(\?[=!<]|\\[1-9]|\\[pP]|\[\[:|\(\?P?</.test(bare))
      return refused(`the pattern ${source}`);
    try {
      return new RegExp(bare, `u${flags?.[1] ?? ''}`).test(textOf(text, this.locale));
    } catch {
      return error('REGEXMATCH parameter 2 is not a valid regular expression.', '#REF');
    }
  });
  define('TO_TEXT', ['value (any)'], function (value: Argument) {
    const { value: held, format } = scalar(value) ?? { value: null };
    if (typeof held !== 'number') return value ?? { value: null };
    return displayed(held, format, this.locale) ?? refused(`the number format ${format}`);
  });
  define('T', ['value (any)'], (value: Argument) => {
    const held = scalar(value)?.value;
    return isError(value) ? value : typeof held === 'string' ? held : '';
  });
}

/** A number, or text that reads as one; blank is 0. null: neither. */
function asNumber(arg: Argument, locale: Locale): number | null {
  const value = scalar(arg)?.value;
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 0;
  if (value === '') return null;
  try {
    return spreadsheet.helpers.toNumber({ value: value as string }, locale);
  } catch {
    return null;
  }
}

/** What a cell would hold if this were typed. */
function typedValue(text: string, locale: Locale): Value {
  const { isNumber, toNumber, isDateTime } = spreadsheet.helpers;
  if (isNumber(text, locale)) return { value: toNumber({ value: text }, locale) };
  if (isDateTime(text, locale))
    return { value: toNumber({ value: text }, locale), format: locale.dateFormat };
  return { value: text };
}
