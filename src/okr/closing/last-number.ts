import { type CheckIn, dayOfCheckIn } from '../check-in';
import type { Day } from '../day';
import type { KeyResult } from '../plan';
import { isDoubtful } from '../progress';
import type { Quarter } from '../quarter';

type Current = KeyResult['current'];

/** What the log and the cell say of a key result at its quarter's end. */
export interface LastNumber {
  /** The last check-in up to the quarter's last day. */
  readonly current: Current;
  readonly day: Day | null;
  /** Typed after the last day, in place of another or of none: proposed as the final number until somebody answers. */
  readonly typedAfter: { readonly current: number | 'done' | 'not-yet'; readonly day: Day } | null;
}

/**
 * The last number of a key result by its quarter's last day. Before that day is over, and where nothing was logged,
 * it is what stands in the cell. What a connected cell shows later is nobody's proposal: month-to-date formulas have
 * turned by then. `log` in order; `today` in the spreadsheet's zone.
 */
export function lastNumber(
  row: KeyResult,
  log: readonly CheckIn[],
  { last }: Quarter,
  today: Day,
): LastNumber {
  if (row.current === 'dropped') return { current: 'dropped', day: row.updated, typedAfter: null };
  const own = log.filter(({ id, to }) => id === row.id && to !== null && to !== 'dropped');
  const told = own.filter((line) => dayOfCheckIn(line) <= last).pop();
  const known = { current: told?.to ?? null, day: told ? dayOfCheckIn(told) : null };
  const { current } = row;
  if (current === null || current === known.current || isDoubtful(row))
    return { ...known, typedAfter: null };
  if (today <= last) return { current, day: row.updated ?? today, typedAfter: null };
  if (row.connected) return { ...known, typedAfter: null };
  const later = own.filter((line) => dayOfCheckIn(line) > last).pop();
  const day = later
    ? dayOfCheckIn(later)
    : row.updated !== null && row.updated > last
      ? row.updated
      : today;
  return { ...known, typedAfter: { current, day } };
}
