import type { KeyResult } from './plan';

/** What is asked once before a number counts as it was typed. */
export type CheckInQuestion =
  /** A total fell: perhaps it is this week's share, and this would be the new total. */
  | { readonly kind: 'only-this-week'; readonly total: number }
  /** A first number below a start that should rise: perhaps it is counted from 0. */
  | { readonly kind: 'total-so-far' }
  /** A first number above a start that should fall. */
  | { readonly kind: 'wrong-way' };

/** The question that a new number of this key result raises, if any. */
export function questionAbout(
  { measure, start, target, current }: Pick<KeyResult, 'measure' | 'start' | 'target' | 'current'>,
  value: number,
): CheckInQuestion | null {
  if (measure === 'total') {
    return typeof current === 'number' && value < current
      ? { kind: 'only-this-week', total: tidy(current + value) }
      : null;
  }
  if (measure !== 'latest' || current !== null || start === null || target === null) return null;
  if (target > start && value < start) return { kind: 'total-so-far' };
  return target < start && value > start ? { kind: 'wrong-way' } : null;
}

/** 0.1 + 0.2 as a person adds it. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
