/** How a spreadsheet's locale reads what is typed and shows what is there. */
import { DEFAULT_LOCALE, DEFAULT_LOCALES, type Locale } from '@odoo/o-spreadsheet';
import { helpers } from './engine';
import { LocalSheetsError } from './errors';

/** What the engine brings and, after Google's own display of them, a locale with a decimal comma and the Thai one. */
const LOCALES: readonly Locale[] = [
  ...DEFAULT_LOCALES,
  {
    name: 'German',
    code: 'de_DE',
    thousandsSeparator: '.',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
  {
    name: 'Thai',
    code: 'th_TH',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'd/m/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ',',
  },
];

/** The engine's description of a locale such as `de_DE`. Throws a LocalSheetsError for one it has not. */
export function localeOf(code: string): Locale {
  const found = LOCALES.find((one) => one.code === code);
  if (found) return found;
  const known = LOCALES.map((one) => one.code).join(', ');
  throw new LocalSheetsError(
    `The local Sheets has no locale ${code}. It has ${known}: choose one of these.`,
  );
}

/** What the engine is told for a cell; `format` where the value brings its own. */
export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Replaces a sign of a formula, but not in quotes. */
const outsideQuotes = (formula: string, sign: RegExp, by: string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(sign, by)))
    .join('');

/** Semicolons between arguments become commas, which is all the engine reads; text in quotes stays. */
export const engineFormula = (formula: string): string => outsideQuotes(formula, /;/g, ',');

/** Days as they are typed with dots; the engine reads them with slashes. */
const DOTTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/;

/** What is typed in this locale, as the engine is told it: `1.234,5` becomes `1234.5` where a comma is decimal. */
export function asTold(text: string, locale: Locale): CellContent {
  const comma = locale.decimalSeparator === ',';
  if (text.startsWith('='))
    return { content: engineFormula(comma ? outsideQuotes(text, /(\d),(?=\d)/g, '$1.') : text) };
  if (text.startsWith("'") || locale.code === DEFAULT_LOCALE.code) return { content: text };
  const day = text.trim().replace(DOTTED_DAY, '$1/$2/$3');
  if (helpers.isDateTime(day, locale)) {
    const serial = helpers.toNumber({ value: day }, locale);
    const time = Number.isInteger(serial) ? '' : ` ${locale.timeFormat}`;
    return { content: String(serial), format: `${locale.dateFormat}${time}` };
  }
  if (!comma || !helpers.isNumber(text, locale)) return { content: text };
  const digits = text.replaceAll(locale.thousandsSeparator ?? '', '');
  return { content: digits.replace(',', '.') };
}
