import type { Day } from '../okr/day';
import { dayFromNumber } from '../okr/day';

const DAY_MS = 86_400_000;

/** Turns the Dates that cells hold into days of the spreadsheet's calendar. */
export type DayOf = (date: Date) => Day;

/**
 * Milliseconds ahead of UTC at the first moment, in UTC, of a month, and `now`: `{'2026-10': 25200000}`.
 * Plain JSON.
 */
export type Offsets = Readonly<Record<string, number>>;

/** Days by a spreadsheet's zone, asking Google as seldom as can be. */
export interface DayReader {
  readonly dayOf: DayOf;
  /** Takes in today's offset, `+0700`. */
  learn(offset: string): void;
  offsets(): Offsets;
}

/**
 * A date cell is an instant; its day depends on the spreadsheet's zone. One that is midnight by today's
 * offset is told by that. (In the other half of a year with summer time it could be 23:00 of the day
 * before: nobody writes that into a cell for a day.) Any other has the zone's offset asked for at the start
 * of its month, so that service calls follow the months and not the cells, and months that `known` has cost
 * none. Only inside a month in which clocks change is an instant asked for itself, each once.
 */
export function dayReader(timeZone: () => string, known: Offsets = {}): DayReader {
  const offsets: Record<string, number> = {};
  for (const [month, offset] of Object.entries(known))
    if (isOffset(offset)) offsets[month] = offset;
  const ask = (moment: number, pattern: string): string =>
    Utilities.formatDate(new Date(moment), timeZone(), pattern);
  const offsetAt = (moment: number): number => {
    const month = new Date(moment).toISOString().slice(0, 7);
    const offset = offsets[month] ?? offsetMs(ask(moment, 'Z'));
    offsets[month] = offset;
    return offset;
  };
  const askedDay = remembered((moment) => ask(moment, 'yyyy-MM-dd'));
  const dayOf: DayOf = (date) => {
    const moment = date.getTime();
    const midnight = moment + (offsets['now'] ?? Number.NaN);
    if (midnight % DAY_MS === 0) return dayFromNumber(midnight / DAY_MS);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const offset = offsetAt(Date.UTC(year, month, 1));
    return offset === offsetAt(Date.UTC(year, month + 1, 1))
      ? dayFromNumber(Math.floor((moment + offset) / DAY_MS))
      : askedDay(moment);
  };
  const learn = (offset: string): void => {
    offsets['now'] = offsetMs(offset);
  };
  return { dayOf, learn, offsets: () => offsets };
}

/** What comes from a page is checked: no zone is further from UTC than this. */
const isOffset = (offset: unknown): offset is number =>
  typeof offset === 'number' && Math.abs(offset) <= DAY_MS && offset % 60_000 === 0;

function remembered<Value>(ask: (moment: number) => Value): (moment: number) => Value {
  const known = new Map<number, Value>();
  return (moment) => {
    const value = known.get(moment) ?? ask(moment);
    known.set(moment, value);
    return value;
  };
}

/** Milliseconds of `+0700`; 0 for anything else. */
function offsetMs(zone: string): number {
  const parts = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -1 : 1) * minutes * 60_000;
}
