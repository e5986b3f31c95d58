import type { Day } from '../okr/day';
import { dayFromNumber } from '../okr/day';

const DAY_MS = 86_400_000;

/** Turns the Dates that cells hold into days of the spreadsheet's calendar. */
export type DayOf = (date: Date) => Day;

/** Milliseconds ahead of UTC at the first moment, in UTC, of a month: `{'2026-10': 25200000}`. Plain JSON. */
export type Offsets = Readonly<Record<string, number>>;

/**
 * A date cell is an instant; its day depends on the spreadsheet's zone. The zone's offset is asked for
 * once at the start of each month that occurs, so the number of service calls follows the months and
 * not the cells, and months that `known` has cost none. Only inside a month in which clocks change is an
 * instant asked for itself, each once.
 */
export function dayReader(
  timeZone: () => string,
  known: Offsets = {},
): { readonly dayOf: DayOf; offsets(): Offsets } {
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
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const offset = offsetAt(Date.UTC(year, month, 1));
    return offset === offsetAt(Date.UTC(year, month + 1, 1))
      ? dayFromNumber(Math.floor((moment + offset) / DAY_MS))
      : askedDay(moment);
  };
  return { dayOf, offsets: () => offsets };
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
