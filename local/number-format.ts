/** Shows a value in a number format, as Google does. */
import type { Locale } from '@odoo/o-spreadsheet';
import { dateText } from './date-format';
import { type Condition, type Piece, readPattern, type Section } from './number-pattern';

/** Significant digits of a number without a format. */
const GENERAL_DIGITS = 10;

/**
 * What a cell displays; null where the local Sheets cannot render the format, and its value is unharmed.
 */
export function displayed(
  value: number | string | boolean,
  format: string | undefined,
  locale: Locale,
): string | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!format) return typeof value === 'number' ? generalText(value, locale) : value;
  const sections = readPattern(format);
  if (!sections) return typeof value === 'string' ? value : null;
  if (typeof value === 'string') {
    const section = sections[3] ?? sections.find(({ type }) => type === 'text');
    return section?.type === 'text' ? filled(section.pieces, value) : value;
  }
  const chosen = sectionFor(value, sections);
  return chosen ? shownIn(chosen.section, chosen.value, locale) : null;
}

/** How a day with a time is shown where nobody chose a format. */
export const momentFormat = ({ dateFormat }: Locale): string => `${dateFormat} h:mm:ss`;

/** How a time is shown where nobody chose a format. */
export const timeFormat = (locale: Locale): string =>
  locale.timeFormat.includes('a') ? 'h:mm:ss am/pm' : 'h:mm:ss';

/** A format that shows a day or a time. */
export function isDatePattern(format: string | undefined): boolean {
  return format !== undefined && readPattern(format)?.[0]?.type === 'date';
}

/** A format that shows a share as hundredths. */
export const isPercentPattern = (format: string | undefined): boolean =>
  format !== undefined &&
  (readPattern(format)?.[0]?.pieces.some(({ kind }) => kind === 'percent') ?? false);

/** A format that makes text of whatever is in the cell. */
export const isTextPattern = (format: string | undefined): boolean =>
  format !== undefined && readPattern(format)?.[0]?.type === 'text';

function shownIn(section: Section, value: number, locale: Locale): string {
  if (section.type === 'date') return dateText(section.pieces, value, locale);
  if (section.type === 'text') return filled(section.pieces, generalText(value, locale));
  if (section.type === 'general')
    return section.pieces
      .map((piece) => (piece.kind === 'general' ? generalText(value, locale) : literal(piece)))
      .join('');
  return numberIn(section.pieces, value, locale);
}

const filled = (pieces: readonly Piece[], text: string): string =>
  pieces.map((piece) => (piece.kind === 'at' ? text : literal(piece))).join('');

const LITERALS: Readonly<Record<string, string>> = {
  slash: '/',
  comma: ',',
  point: '.',
  percent: '%',
};

const literal = (piece: Piece): string =>
  piece.kind === 'text' ? piece.text : (LITERALS[piece.kind] ?? '');

/** Positive; negative; zero. Conditions of its own take their place. */
function sectionFor(
  value: number,
  sections: readonly Section[],
): { readonly section: Section; readonly value: number } | null {
  const numbers = sections.slice(0, 3);
  const own = numbers.some(({ condition }) => condition);
  const [first, second, third] = numbers;
  if (!first) return null;
  if (own) {
    const section =
      numbers.find(({ condition }) => condition && holds(condition, value)) ??
      numbers.find(({ condition }) => !condition);
    return section ? { section, value } : null;
  }
  if (value < 0 && second && sections.length > 1) return { section: second, value: -value };
  if (value === 0 && third) return { section: third, value };
  return { section: first, value };
}

function holds({ operator, value: limit }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '>':
      return value > limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}

/** A number without a format: ten significant digits, all of a large one, powers beyond 15. */
export function generalText(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-9) {
    const [digits = '', power = ''] = size.toExponential(5).split('e');
    const bare = digits.replace(/\.?0+$/, '').replace('.', locale.decimalSeparator);
    const exponent = Number(power);
    return `${value < 0 ? '-' : ''}${bare}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const whole = String(Math.trunc(size)).length;
  const power = Math.floor(Math.log10(size));
  const places = size < 1 ? GENERAL_DIGITS - 1 - power : Math.max(0, GENERAL_DIGITS - whole);
  const text = rounded(size, Math.min(places, 20));
  const bare = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return `${value < 0 && bare !== '0' ? '-' : ''}${bare.replace('.', locale.decimalSeparator)}`;
}

/** Text of a number where a text is wanted: all of its fifteen digits. */
export function numberAsText(value: number, locale: Locale): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) {
    return Math.abs(value) < 1e15 ? String(value) : generalText(value, locale);
  }
  const exact = Number(value.toPrecision(15));
  const text = String(exact);
  return text.includes('e')
    ? generalText(value, locale)
    : text.replace('.', locale.decimalSeparator);
}

/** Halves away from zero, of the decimal number that a person sees. Plain digits, never a power. */
export function rounded(size: number, places: number): string {
  const digits = decimalDigits(size);
  const [whole = '0', fraction = ''] = digits.split('.');
  if (fraction.length <= places) return places ? `${whole}.${fraction.padEnd(places, '0')}` : whole;
  const kept = BigInt(`${whole}${fraction.slice(0, places)}`);
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const all = String(kept + up).padStart(places + 1, '0');
  return places ? `${all.slice(0, -places)}.${all.slice(-places)}` : all;
}

/** Fifteen significant digits, written out. */
function decimalDigits(size: number): string {
  const [digits = '0', power = '0'] = size.toExponential(14).split('e');
  const [first = '0', more = ''] = digits.split('.');
  const all = first + more;
  const point = Number(power) + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${all}`;
  return point >= all.length
    ? all.padEnd(point, '0')
    : `${all.slice(0, point)}.${all.slice(point)}`;
}

function numberIn(pieces: readonly Piece[], value: number, locale: Locale): string {
  const digitsAt = pieces.flatMap(({ kind }, index) => (kind === 'digit' ? [index] : []));
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  if (digitsAt.length === 0) {
    const text = pieces.map(literal).join('');
    return value < 0 ? `-${text}` : text;
  }
  const power = pieces.findIndex(({ kind }) => kind === 'power');
  const mantissa = power < 0 ? pieces : pieces.slice(0, power);
  const point = mantissa.findIndex(({ kind }) => kind === 'point');
  const inWhole = (index: number): boolean => point < 0 || index < point;
  const mantissaDigits = digitsAt.filter((index) => power < 0 || index < power);
  const last = mantissaDigits[mantissaDigits.length - 1] ?? 0;
  const lastWhole = Math.max(...mantissaDigits.filter(inWhole), -1);
  const scales = (index: number): boolean =>
    pieces[index]?.kind === 'comma' &&
    (index > last || (point >= 0 && index > lastWhole && index < point)) &&
    pieces
      .slice(inWhole(index) ? lastWhole + 1 : last + 1, index)
      .every(({ kind }) => kind === 'comma');
  const thousands = pieces.filter((_, index) => scales(index)).length;
  const grouped = mantissa.some(
    ({ kind }, index) => kind === 'comma' && inWhole(index) && !scales(index),
  );
  const places = mantissaDigits.filter((index) => !inWhole(index)).length;
  const scaled = scaledBy(Math.abs(value), 2 * percents - 3 * thousands);
  const exponent = power < 0 || scaled === 0 ? 0 : Math.floor(Math.log10(scaled));
  const size = power < 0 ? scaled : scaledBy(scaled, -exponent);
  const [whole = '0', fraction = ''] = rounded(size, places).split('.');
  const zero = /^0*$/.test(whole + fraction);
  const shown = new Map<number, string>([
    ...wholeDigits(pieces, mantissaDigits.filter(inWhole), whole, grouped, locale),
    ...fractionDigits(
      pieces,
      mantissaDigits.filter((index) => !inWhole(index)),
      fraction,
    ),
  ]);
  const powerDigits = digitsAt.filter((index) => power >= 0 && index > power);
  powerDigits.forEach((at, index) => {
    shown.set(at, index === 0 ? String(Math.abs(exponent)).padStart(powerDigits.length, '0') : '');
  });
  const text = pieces
    .map((piece, index) => {
      if (piece.kind === 'digit') return shown.get(index) ?? '';
      if (piece.kind === 'point') return index === point ? locale.decimalSeparator : '.';
      if (piece.kind === 'comma') return '';
      if (piece.kind === 'power')
        return `${piece.sign[0]}${exponent < 0 ? '-' : piece.sign[1] === '+' ? '+' : ''}`;
      return literal(piece);
    })
    .join('');
  return value < 0 && !zero ? `-${text}` : text;
}

const scaledBy = (value: number, powerOfTen: number): number =>
  powerOfTen >= 0 ? value * 10 ** powerOfTen : value / 10 ** -powerOfTen;

/** The first place takes all the digits that are left over. */
function wholeDigits(
  pieces: readonly Piece[],
  places: readonly number[],
  whole: string,
  grouped: boolean,
  locale: Locale,
): [number, string][] {
  const digits = whole === '0' ? '' : whole;
  const lowest = (index: number): number => places.length - 1 - index;
  const digitAt = (fromRight: number): string => digits[digits.length - 1 - fromRight] ?? '';
  const separated = (digit: string, fromRight: number): string =>
    grouped && fromRight > 0 && fromRight % 3 === 0 && digit !== ''
      ? `${digit}${locale.thousandsSeparator ?? ''}`
      : digit;
  return places.map((at, index) => {
    const fromRight = lowest(index);
    const piece = pieces[at];
    const filler = piece?.kind === 'digit' && piece.sign === '0' ? '0' : '';
    const blank = piece?.kind === 'digit' && piece.sign === '?' ? ' ' : '';
    const own = separated(digitAt(fromRight) || filler, fromRight) || blank;
    if (index > 0) return [at, own];
    const more: string[] = [];
    for (let left = digits.length - 1; left > fromRight; left -= 1)
      more.push(separated(digitAt(left), left));
    return [at, more.join('') + own];
  });
}

/** Trailing zeros show only where a 0 stands for them. */
function fractionDigits(
  pieces: readonly Piece[],
  places: readonly number[],
  fraction: string,
): [number, string][] {
  const bare = fraction.replace(/0+$/, '');
  return places.map((at, index) => {
    const piece = pieces[at];
    const sign = piece?.kind === 'digit' ? piece.sign : '0';
    const digit = index < bare.length ? (fraction[index] ?? '') : '';
    return [at, digit || (sign === '0' ? '0' : sign === '?' ? ' ' : '')];
  });
}
