/** COUNTIFS, SUMIFS and their kin: what a criterion means, and an index that spares looking at every row. */
import type { Locale } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { numberAsText } from '../number-format';
import { speedUps } from '../speed-ups';
import {
  type Argument,
  type Columns,
  define,
  error,
  isError,
  isRange,
  scalar,
  type Value,
} from './define';
import { isRefused, refused } from './refusal';

interface Criterion {
  readonly operator: '=' | '<>' | '<' | '>' | '<=' | '>=';
  readonly operand: string | number | boolean;
  /** Texts of this shape; undefined where the operand has no wildcard. */
  readonly shape?: RegExp;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?(.*)$/s;

function read(criterion: unknown, locale: Locale): Criterion {
  const text =
    typeof criterion === 'number'
      ? numberAsText(criterion, locale)
      : typeof criterion === 'boolean'
        ? String(criterion).toUpperCase()
        : String(criterion ?? '');
  const [, operator = '=', rest = ''] = OPERATOR.exec(text) ?? [];
  const sign = operator as Criterion['operator'];
  if (typeof criterion === 'number') return { operator: '=', operand: criterion };
  const number = numberOf(rest, locale);
  if (number !== null) return { operator: sign, operand: number };
  if (/^(true|false)$/i.test(rest)) return { operator: sign, operand: /^true$/i.test(rest) };
  const equality = sign === '=' || sign === '<>';
  return equality && /[*?]/.test(rest)
    ? { operator: sign, operand: rest, shape: shapeOf(rest) }
    : { operator: sign, operand: equality ? rest.replace(/~([~*?])/g, '$1') : rest };
}

/** A number, a percentage, a day: whatever a person could have typed as one. */
function numberOf(text: string, locale: Locale): number | null {
  const { isNumber, isDateTime, toNumber } = spreadsheet.helpers;
  if (text === '' || !(isNumber(text, locale) || isDateTime(text, locale))) return null;
  return toNumber({ value: text }, locale);
}

/** `*` any signs, `?` one, `~` before them: themselves. Case does not count. */
function shapeOf(text: string): RegExp {
  const source = text.replace(/~[~*?]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    const plain = sign.length === 2 ? (sign[1] ?? '') : sign;
    return plain === '~' ? plain : `\\${plain}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

function meets(value: unknown, { operator, operand, shape }: Criterion, locale: Locale): boolean {
  if (operator === '=' || operator === '<>') {
    const equal = shape
      ? typeof value === 'string' && value !== '' && shape.test(value)
      : keyOf(value, locale, typeof operand === 'number') === keyOf(operand, locale, false);
    return (operator === '=') === equal;
  }
  if (typeof value !== typeof operand) return false;
  const one = typeof value === 'string' ? value.toLowerCase() : (value as number);
  const other = typeof operand === 'string' ? operand.toLowerCase() : (operand as number);
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  return operator === '<=' ? one <= other : one >= other;
}

/** Equal values have equal keys: blank is the empty text, case does not count, a text that is a number may count as it. */
function keyOf(value: unknown, locale: Locale, asNumber: boolean): string {
  if (value === null || value === undefined) return 's';
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'boolean') return `b${value}`;
  const text = String(value);
  const number = asNumber ? numberOf(text, locale) : null;
  return number === null ? `s${text.toLowerCase()}` : `n${number}`;
}

type Cells = readonly Value[];
type Index = ReadonlyMap<string, readonly number[]>;

const indexes = new WeakMap<Columns, { readonly text: Index; readonly number: Index }>();

/** Which rows of a column hold a value. The engine hands out the same range as long as nothing changed. */
function indexOf(range: Columns, locale: Locale, asNumber: boolean): Index {
  let made = indexes.get(range);
  if (!made) {
    const build = (numbers: boolean): Index => {
      const rows = new Map<string, number[]>();
      (range[0] as Cells).forEach(({ value }, row) => {
        const key = keyOf(value, locale, numbers);
        const there = rows.get(key);
        if (there) there.push(row);
        else rows.set(key, [row]);
      });
      return rows;
    };
    made = { text: build(false), number: build(true) };
    indexes.set(range, made);
  }
  return asNumber ? made.number : made.text;
}

/** What stands where a range was, such as `#REF!` once its column is deleted: the answer is that. */
function brokenRange(ranges: readonly Argument[]): object | null {
  const several = ranges.some((range) => isRange(range) && (range.length > 1 || cells(range) > 1));
  // One cell in error is a range like any other beside others of one cell.
  const broken = ranges.find((range) =>
    isRange(range) ? several && cells(range) === 1 && isError(range[0]?.[0]) : isError(range),
  );
  return (broken && (scalar(broken) as object | undefined)) ?? null;
}

const cells = (range: Columns): number => range.length * (range[0]?.length ?? 0);

/** Calls `found` with the place of each cell that meets all criteria; an error where they do not fit. */
export function matching(
  pairs: readonly Argument[],
  locale: Locale,
  found: (column: number, row: number) => void,
): object | null {
  if (pairs.length % 2 === 1)
    return error('A criterion has no range, or a range no criterion.', '#N/A');
  const lost = brokenRange(pairs.filter((_, index) => index % 2 === 0));
  if (lost) return lost;
  const ranges: Columns[] = [];
  const criteria: Criterion[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const range = pairs[index];
    const wanted = scalar(pairs[index + 1]);
    if (isError(wanted)) return wanted as object;
    ranges.push(isRange(range) ? range : [[range ?? { value: null }]]);
    criteria.push(read(wanted?.value, locale));
  }
  const [first] = ranges as [Columns];
  const [columns, rows] = [first.length, first[0]?.length ?? 0];
  if (ranges.some((range) => range.length !== columns || range[0]?.length !== rows))
    return error('Array arguments to [[FUNCTION_NAME]] are of different size.');
  const refusal = ranges.map(refusalIn).find((one) => one !== null);
  if (refusal) return refusal;
  const meetsAll = (column: number, row: number): boolean =>
    criteria.every((criterion, at) => meets(ranges[at]?.[column]?.[row]?.value, criterion, locale));
  const rowsToSee = speedUps.on && columns === 1 ? shortest(ranges, criteria, locale) : null;
  if (rowsToSee) {
    for (const row of rowsToSee) if (meetsAll(0, row)) found(0, row);
    return null;
  }
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1) if (meetsAll(column, row)) found(column, row);
  return null;
}

/** The rows of whichever criterion asks for one value and finds the fewest. */
function shortest(
  ranges: readonly Columns[],
  criteria: readonly Criterion[],
  locale: Locale,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  criteria.forEach(({ operator, operand, shape }, at) => {
    const range = ranges[at];
    if (operator !== '=' || shape || !range) return;
    const index = indexOf(range, locale, typeof operand === 'number');
    const rows = index.get(keyOf(operand, locale, false)) ?? [];
    if (best === null || rows.length < best.length) best = rows;
  });
  return best;
}

const refusals = new WeakMap<Columns, Value | null>();

function refusalIn(range: Columns): Value | null {
  const known = refusals.get(range);
  if (known !== undefined) return known;
  const found = range.flat().find(isRefused) ?? null;
  refusals.set(range, found);
  return found;
}

const PAIR = ['criteria_range (any, range)', 'criterion (any)'];
const MORE = ['criteria_range (any, range, repeating)', 'criterion (any, repeating)'];

export function conditionalSums(): void {
  define('COUNTIF', PAIR, function (range: Argument, criterion: Argument) {
    let count = 0;
    return matching([range, criterion], this.locale, () => count++) ?? count;
  });
  define('COUNTIFS', MORE, function (...pairs: Argument[]) {
    let count = 0;
    return matching(pairs, this.locale, () => count++) ?? count;
  });
  const collected = (
    locale: Locale,
    range: Argument,
    pairs: readonly Argument[],
  ): readonly Value[] | object => {
    const lost = brokenRange([range, pairs[0]]);
    if (lost) return lost;
    const values = isRange(range) ? range : [[range ?? { value: null }]];
    const criteria = isRange(pairs[0]) ? pairs[0] : [[pairs[0]]];
    if (values.length !== criteria.length || values[0]?.length !== criteria[0]?.length)
      return pairs.length === 2
        ? refused('a sum of a range of another size than its criteria')
        : error('Array arguments to [[FUNCTION_NAME]] are of different size.');
    const found: Value[] = [];
    const failed = matching(pairs, locale, (column, row) => {
      const value = values[column]?.[row];
      if (value && (typeof value.value === 'number' || isError(value))) found.push(value);
    });
    return failed ?? found.find((one) => isError(one)) ?? found;
  };
  const total = (
    name: string,
    args: readonly string[],
    of: (numbers: number[]) => unknown,
  ): void => {
    const single = name.endsWith('IF');
    define(name, args, function (...given: Argument[]) {
      const [range, pairs] = single
        ? [given[2] ?? given[0], given.slice(0, 2)]
        : [given[0], given.slice(1)];
      const found = collected(this.locale, range, pairs);
      if (!Array.isArray(found)) return found;
      const numbers = (found as Value[]).map(({ value }) => value as number);
      return { value: of(numbers), format: (scalar(range) as Value | undefined)?.format };
    });
  };
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const mean = (numbers: number[]): unknown =>
    numbers.length ? sum(numbers) / numbers.length : '#DIV/0!';
  const largest = (numbers: number[]): number =>
    numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0);
  const smallest = (numbers: number[]): number =>
    numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);
  const third = [...PAIR, 'sum_range (any, range, optional)'];
  const many = ['range (any, range)', ...MORE];
  total('SUMIF', third, sum);
  total('AVERAGEIF', third, mean);
  total('SUMIFS', many, sum);
  total('AVERAGEIFS', many, mean);
  total('MAXIFS', many, largest);
  total('MINIFS', many, smallest);
}
