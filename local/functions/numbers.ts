/** Arithmetic, comparisons and rounding. */
import type { Locale } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { isDatePattern, rounded } from '../number-format';
import {
  type Argument,
  around,
  define,
  describe,
  type Evaluation,
  error,
  isError,
  scalar,
} from './define';

export const numberOf = (arg: Argument, locale: Locale): number =>
  spreadsheet.helpers.toNumber(scalar(arg) as never, locale);

const formatOf = (arg: Argument): string | undefined => scalar(arg)?.format;

/** A day counts on as a day; two days subtracted are a number; a day doubled is none. */
function sumFormat(one: Argument, other: Argument, minus: boolean): string | undefined {
  const [first, second] = [formatOf(one), formatOf(other)];
  if (minus && isDay(first) && isDay(second)) return undefined;
  if (isDatePattern(second) && !isDatePattern(first) && scalar(one)?.value !== null) return second;
  return first || second;
}

const isDay = (format: string | undefined): boolean =>
  isDatePattern(format) && /[yd]/i.test((format ?? '').replace(/"[^"]*"/g, ''));

const notADay = (format: string | undefined): string | undefined =>
  isDay(format) ? undefined : format;

/** Smaller, equal or greater as Google orders: numbers, then text, then truth values. Case does not count. */
export function compared(one: Argument, other: Argument): number {
  const [left, right] = [neutral(one, other), neutral(other, one)];
  const [rank, otherRank] = [rankOf(left), rankOf(right)];
  if (rank !== otherRank) return rank - otherRank;
  if (typeof left === 'number' && typeof right === 'number')
    return same(left, right) ? 0 : left - right;
  const [first, second] = [sortable(left), sortable(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const rankOf = (value: unknown): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

const sortable = (value: unknown): string | number =>
  typeof value === 'string' ? value.toUpperCase() : Number(value);

/** A blank is 0, the empty text or FALSE, whatever it is compared with. */
function neutral(arg: Argument, other: Argument): unknown {
  const value = scalar(arg)?.value ?? null;
  if (value !== null) return value;
  const kind = typeof scalar(other)?.value;
  return kind === 'string' ? '' : kind === 'boolean' ? false : 0;
}

/** Equal in the fifteen digits that a spreadsheet holds. */
const same = (one: number, other: number): boolean =>
  one === other ||
  (Math.abs(one - other) <= Math.abs(one) * 1e-14 &&
    Number(one.toPrecision(15)) === Number(other.toPrecision(15)));

export function numbers(): void {
  const two = ['one (any)', 'other (any)'];
  const comparison = (name: string, holds: (order: number) => boolean): void => {
    define(name, two, (one: Argument, other: Argument) =>
      isError(one) ? one : isError(other) ? other : holds(compared(one, other)),
    );
  };
  comparison('EQ', (order) => order === 0);
  comparison('NE', (order) => order !== 0);
  comparison('LT', (order) => order < 0);
  comparison('LTE', (order) => order <= 0);
  comparison('GT', (order) => order > 0);
  comparison('GTE', (order) => order >= 0);

  const withFormat = (
    name: string,
    formatFrom: (one: Argument, other: Argument) => string | undefined,
  ): void =>
    around(
      name,
      (own) =>
        function (one: Argument, other: Argument) {
          const result = own.call(this, one, other) as { value: unknown };
          return isError(result as Argument)
            ? result
            : { value: result.value, format: formatFrom(one, other) };
        },
    );
  withFormat('ADD', (one, other) => sumFormat(one, other, false));
  withFormat('MINUS', (one, other) => sumFormat(one, other, true));
  withFormat('MULTIPLY', (one, other) => notADay(formatOf(one)) || notADay(formatOf(other)));
  withFormat('DIVIDE', (one, other) => notADay(formatOf(one)) || notADay(formatOf(other)));
  withFormat('UMINUS', (one) => notADay(formatOf(one)));

  const rounding = (name: string, round: (size: number, places: number) => number): void => {
    define(
      name,
      ['value (number)', 'places (number, optional)'],
      function (value: Argument, places: Argument) {
        const number = numberOf(value, this.locale);
        const size = round(Math.abs(number), Math.trunc(numberOf(places, this.locale)));
        return { value: number < 0 ? -size || 0 : size, format: formatOf(value) };
      },
    );
  };
  rounding('ROUND', (size, places) =>
    atPlaces(size, places, (digits) => Number(rounded(digits, 0))),
  );
  rounding('ROUNDUP', (size, places) => atPlaces(size, places, Math.ceil));
  rounding('ROUNDDOWN', (size, places) => atPlaces(size, places, Math.floor));
  rounding('TRUNC', (size, places) => atPlaces(size, places, Math.floor));

  define('MOD', ['dividend (number)', 'divisor (number)'], function (
    this: Evaluation,
    dividend: Argument,
    divisor: Argument,
  ) {
    const [number, by] = [numberOf(dividend, this.locale), numberOf(divisor, this.locale)];
    if (by === 0) return error('Function MOD parameter 2 cannot be zero.', '#DIV/0!');
    // The sign of the divisor, and no dust: MOD(0.3;0.1) is 0.
    const times = Math.floor(Number((number / by).toPrecision(15)));
    const rest = Number((number - by * times).toPrecision(15));
    return {
      value: Math.abs(rest) < Math.abs(number) * 1e-15 ? 0 : rest,
      format: notADay(formatOf(dividend)),
    };
  });
  define('N', ['value (any)'], (value: Argument) => {
    const held = scalar(value)?.value;
    if (isError(value)) return value;
    return typeof held === 'number'
      ? { value: held, format: formatOf(value) }
      : held === true
        ? 1
        : 0;
  });
  define('MROUND', ['value (number)', 'factor (number)'], function (
    value: Argument,
    factor: Argument,
  ) {
    const [number, by] = [numberOf(value, this.locale), numberOf(factor, this.locale)];
    if (by === 0) return 0;
    if (number * by < 0) return error('MROUND needs two numbers of the same sign.', '#NUM!');
    return Number((Number(rounded(Math.abs(number / by), 0)) * by).toPrecision(15));
  });
  define(
    'QUOTIENT',
    two.map((one) => one.replace('any', 'number')),
    function (one: Argument, other: Argument) {
      const by = numberOf(other, this.locale);
      return by === 0
        ? error('QUOTIENT parameter 2 cannot be zero.', '#DIV/0!')
        : Math.trunc(numberOf(one, this.locale) / by);
    },
  );
  define('SIGN', ['value (number)'], function (value: Argument) {
    return Math.sign(numberOf(value, this.locale));
  });
  define('ISBETWEEN', [
    'value (any)',
    'lower (any)',
    'upper (any)',
    'lower_inclusive (boolean, optional)',
    'upper_inclusive (boolean, optional)',
  ], (
    value: Argument,
    lower: Argument,
    upper: Argument,
    withLower: Argument,
    withUpper: Argument,
  ) => {
    const failed = [value, lower, upper].find((one) => isError(one));
    if (failed) return failed;
    const [below, above] = [compared(value, lower), compared(value, upper)];
    const isOn = (arg: Argument): boolean => arg === undefined || scalar(arg)?.value !== false;
    return (isOn(withLower) ? below >= 0 : below > 0) && (isOn(withUpper) ? above <= 0 : above < 0);
  });
  for (const name of ['FLOOR', 'CEILING'] as const) {
    around(
      name,
      (own) =>
        function (value: Argument, factor: Argument) {
          const by = factor === undefined ? 1 : numberOf(factor, this.locale);
          const times = Number((numberOf(value, this.locale) / by).toPrecision(15));
          if (!Number.isInteger(times)) return own.call(this, value, { value: by });
          return { value: Number((times * by).toPrecision(15)), format: formatOf(value) };
        },
    );
  }
  for (const [name, operator] of [
    ['TO_PURE_NUMBER', undefined],
    ['TO_DATE', 'date'],
    ['TO_PERCENT', '0.00%'],
  ] as const) {
    define(name, ['value (any)'], function (value: Argument) {
      const held = scalar(value)?.value;
      if (typeof held !== 'number') return value ?? { value: null };
      return { value: held, format: operator === 'date' ? this.locale.dateFormat : operator };
    });
  }
}

/** Errors that the engine gives one name and Google several: out of bounds, and a place that is not there. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  '#NUM!':
    'SQRT LN LOG LOG10 POWER POW SMALL LARGE CHOOSE DATE TIME MEDIAN RANDBETWEEN PERCENTILE QUARTILE LEFT RIGHT MID DATEDIF WEEKDAY WEEKNUM'.split(
      ' ',
    ),
  '#REF': ['INDEX', 'VLOOKUP', 'HLOOKUP', 'OFFSET', 'INDIRECT'],
};

export function errorNames(): void {
  for (const [value, names] of Object.entries(ERRORS)) {
    for (const name of names) {
      if (!describe(name)) continue;
      around(
        name,
        (own) =>
          function (...args: Argument[]) {
            const result = own.apply(this, args);
            return scalar(result as Argument)?.value === '#ERROR' &&
              !args.some((arg) => isError(arg))
              ? error('out of bounds', value)
              : result;
          },
      );
    }
  }
}

/** Rounds with that many decimals, of the number that a person sees: 1.005 is not a little less. */
function atPlaces(size: number, places: number, round: (digits: number) => number): number {
  const shifted = Number(`${size.toPrecision(15)}`);
  const [digits = '0', power = '0'] = shifted.toExponential().split('e');
  const moved = Number(`${digits}e${Number(power) + places}`);
  const [whole = '0', back = '0'] = round(moved).toExponential().split('e');
  return Number(`${whole}e${Number(back) - places}`);
}
