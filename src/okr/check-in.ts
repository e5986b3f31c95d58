import type { Day } from './day';
import type { MilestoneState } from './plan';

/** One line of the check-in log: what a key result's number or confidence became. */
export interface CheckIn {
  /** Spreadsheet time, `2026-11-13 16:05`. Its first ten characters are the Day. */
  readonly at: string;
  readonly id: string;
  readonly from: number | MilestoneState | null;
  readonly to: number | MilestoneState | null;
  readonly confidence: number | null;
  readonly note: string;
  /** Blank where Google does not say. */
  readonly who: string;
}

/** The day of a check-in, in the spreadsheet's time zone. */
export const dayOfCheckIn = (checkIn: CheckIn): Day => checkIn.at.slice(0, 10);
