import type { Doubt, DoubtedCell, Reading, ReadingCells } from './doubt';
import type { JudgedRow } from './judge-numbers';

type NumberCell = 'start' | 'target' | 'current';
type Numbers = readonly (readonly [NumberCell, number])[];

/** A hundredth of a number this many times smaller or larger than the others still belongs beside them. */
const NEAR = 5;
/** 1,000 %: shares beyond are rarely meant. */
const MOST_SHARE = 10;

/**
 * A factor of 100 between the numbers of a row, or between them and the unit %: 28 beside 0.2 and 0.35;
 * 20 and 35 in a row of per cents; 25% beside 20 and 35. `percent`: which cells are formatted as per cent,
 * where somebody looked. null where the numbers fit together.
 */
export function shareDoubt(
  row: JudgedRow,
  percent: Readonly<Partial<Record<DoubtedCell, boolean>>>,
): Doubt | null {
  if (row.measure === 'milestone') return null;
  const cells = (['start', 'target', 'current'] as const).flatMap((cell) => {
    const value = row[cell];
    return typeof value === 'number' && value !== 0 ? [[cell, value] as const] : [];
  });
  const small = cells.filter(([, value]) => Math.abs(value) <= 1);
  const large = cells.filter(([, value]) => Math.abs(value) > 1);
  if (large.length === 0) return null;
  if (row.unit.trim() === '%') return amongPerCents(small, large, percent);
  const marked = small.filter(([cell]) => percent[cell]);
  if (marked.length > 0) return besideNumbers(marked, large, true);
  const shares = small.filter(([, value]) => !Number.isInteger(value));
  const read = row.measure !== 'total' && row.measure !== null;
  const plain = large.length === cells.length - shares.length && large.length > 1;
  if (!read || !plain || shares.length === 0) return null;
  return fits(large, shares) ? besideNumbers(shares, large, false) : null;
}

/** True where a hundredth of each large number stands in the range of the small ones. */
function fits(large: Numbers, small: Numbers): boolean {
  const sizes = small.map(([, value]) => Math.abs(value));
  const [least, most] = [Math.min(...sizes) / NEAR, Math.max(...sizes) * NEAR];
  return large.every(([, value]) => {
    const share = Math.abs(value) / 100;
    return share >= least && share <= most;
  });
}

function amongPerCents(
  small: Numbers,
  large: Numbers,
  percent: Readonly<Partial<Record<DoubtedCell, boolean>>>,
): Doubt | null {
  const huge = large.some(([, value]) => Math.abs(value) >= MOST_SHARE);
  // Typed as plain numbers before the unit made per cents of them.
  const plain = large.every(([cell]) => percent[cell] === false);
  const odd = small.length > 0 ? fits(large, small) && (huge || plain) : huge || plain;
  return odd ? doubt(large, [{ means: 'as', cells: scaled(large, 0.01) }]) : null;
}

function besideNumbers(shares: Numbers, large: Numbers, marked: boolean): Doubt {
  const others: Reading = { means: 'others', cells: { ...scaled(large, 0.01), unit: '%' } };
  const times: Reading = { means: 'as', cells: scaled(shares, 100) };
  return doubt(shares, marked ? [others, times] : [times]);
}

function doubt(odd: Numbers, readings: readonly Reading[]): Doubt {
  const [first, ...also] = odd;
  return {
    cell: first?.[0] ?? 'current',
    kind: 'share',
    found: Math.max(...odd.map(([, value]) => value)),
    also: also.map(([cell]) => cell),
    beside: null,
    readings: [...readings, { means: 'right', cells: {} }],
  };
}

const scaled = (numbers: Numbers, by: number): ReadingCells =>
  Object.fromEntries(
    // 28.7 / 100 would leave a tail of digits.
    numbers.map(([cell, value]) => [cell, Number((value * by).toPrecision(12))]),
  );
