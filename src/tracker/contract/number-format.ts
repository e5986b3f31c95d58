import { decimalsFor } from '../../language/numbers';
import type { Cell } from '../grid/snapshot';

/**
 * The number format of one row's start, target and current: as many decimals as its numbers need, two
 * at most, but where more tell them apart, and per cent where the unit says so. One pattern for all rows would show 30 as "30.".
 */
export function numberFormat(unit: string, numbers: readonly Cell[]): string {
  const percent = unit.trim() === '%';
  const scale = percent ? 100 : 1;
  const values = numbers.flatMap((cell) => (typeof cell === 'number' ? [cell * scale] : []));
  const decimals = decimalsFor(values, Math.max(0, ...values.map(decimalsOf)));
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return percent ? `0${fraction}%` : `#,##0${fraction}`;
}

function decimalsOf(value: number): number {
  const near = (decimals: number): boolean => {
    const shifted = value * 10 ** decimals;
    return Math.abs(shifted - Math.round(shifted)) < 1e-6;
  };
  if (near(0)) return 0;
  return near(1) ? 1 : 2;
}
