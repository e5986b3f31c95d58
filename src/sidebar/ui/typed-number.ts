import { POINT } from '../../language/number-marks';
import type { NumberMarks } from '../../okr/plan';
import { readNumberCell } from '../../text/cells';
import { otherScale } from '../../text/numbers/file-numbers';

/** What a person typed as a number: the cell's value, a percentage where none fits, or nothing readable. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** Two numbers by its signs, as 1.500 can be: the likelier first. */
  | { readonly kind: 'either'; readonly values: readonly [number, number] }
  | { readonly kind: 'percent' }
  | { readonly kind: 'unreadable' };

/**
 * Reads a number as people write it: 1,234, 1.5k, ๓๐, 25%, ฿1.2M, 58 MQLs where that is the unit. With
 * the unit % the value is a share of 1, as its cell stores it, and 4 means 4%, as typing 4 into such
 * a cell does. `marks`: as the file writes numbers. Null for a blank text.
 */
export function readTyped(
  text: string,
  unit: string,
  marks: NumberMarks = POINT,
): TypedNumber | null {
  if (text.trim() === '') return null;
  const sign = unit.trim();
  const bare = withoutUnit(text, sign);
  const read = readNumberCell(text, marks) ?? readNumberCell(bare, marks);
  if (!read) return { kind: 'unreadable' };
  const other = tidy(read.value * otherScale(bare.replace(/^-|%$/g, ''), marks));
  if (other !== read.value && sign !== '%') {
    return { kind: 'either', values: [read.value, other] };
  }
  if (sign === '%') return { kind: 'number', value: share(read.value) };
  if (!read.percent) return { kind: 'number', value: read.value };
  return sign === '' ? { kind: 'number', value: share(read.value) } : { kind: 'percent' };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Per cent as a share of 1: 28.7 / 100 would leave a tail of digits. */
const share = (percent: number): number => Number((percent / 100).toPrecision(12));

function withoutUnit(text: string, unit: string): string {
  const words = text.trim();
  const ends = unit !== '' && words.toLowerCase().endsWith(unit.toLowerCase());
  return ends ? words.slice(0, words.length - unit.length) : words;
}
