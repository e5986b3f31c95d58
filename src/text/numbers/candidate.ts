import type { Page } from '../page/normalise';
import type { Lead, Period, QuantityRole, VerbClass } from '../reading';
import type { NumberContext } from './context';
import type { RawNumber } from './raw-number';

/** A number with its neighbourhood, while its role is being found. */
export interface Candidate extends RawNumber {
  readonly context: NumberContext;
  readonly per: Period | null;
  /** Where its unit ends. */
  readonly unitEnd: number;
  role: QuantityRole | null;
}

/** What stands around a number, beside the words right before and after it. */
export interface Company {
  readonly page: Page;
  readonly lead: Lead | null;
  /** The class of the lead where it is a verb, else null. */
  readonly verb: VerbClass | null;
  /** The only number of the line that could be what is reached. */
  readonly only: boolean;
  readonly first: boolean;
  /** Two other numbers are a from–to pair: they are the result. */
  readonly paired: boolean;
  /** A metric ends right in front of it: "NPS 45". */
  readonly metricBefore: boolean;
  /** A metric is near enough to be what it measures. */
  readonly measures: boolean;
}
