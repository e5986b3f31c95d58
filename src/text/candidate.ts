import type { NumberContext } from './number-context';
import type { RawNumber } from './raw-number';
import type { Period, QuantityRole } from './reading';

/** A number with its neighbourhood, while its role is being found. */
export interface Candidate extends RawNumber {
  readonly context: NumberContext;
  readonly per: Period | null;
  /** Where its unit ends. */
  readonly unitEnd: number;
  role: QuantityRole | null;
}
