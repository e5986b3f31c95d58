import type { Day } from '../../okr/day';
import { agreement } from './agreement';

/** The last quarter that was closed, by its stamp: `2026-Q4 2027-01-06 2026-10-07 Somchai`. */
export interface Closed {
  /** `2026-Q4`. */
  readonly quarter: string;
  /** `Q4 2026`. */
  readonly name: string;
  readonly on: Day;
  /** Whom its plan was agreed with. */
  readonly agreed: { readonly by: string; readonly on: Day } | null;
}

/** null where none was closed, or the stamp says nothing. */
export function closedStamp(stamp: string): Closed | null {
  const parts = /^(\d{4})-(Q[1-4]) (\d{4}-\d\d-\d\d)(?: (.*))?$/.exec(stamp);
  if (!parts) return null;
  const [, year = '', number = '', on = '', agreed = ''] = parts;
  return { quarter: `${year}-${number}`, name: `${number} ${year}`, on, agreed: agreement(agreed) };
}

/** How the stamp is written. */
export const closedText = ({ quarter, on, agreed }: Omit<Closed, 'name'>): string =>
  [quarter, on, ...(agreed ? [agreed.on, agreed.by] : [])].join(' ');

/** What the note of a check-in begins with that is a closed quarter's final number, told late; the sentence follows. */
export const lateMark = (quarter: string): string => `${quarter}: `;
