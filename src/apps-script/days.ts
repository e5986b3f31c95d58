import type { Day } from '../okr/day';
import { dayFromNumber } from '../okr/day';

const DAY_MS = 86_400_000;

/** Turns the Dates that cells hold into days of the spreadsheet's calendar. */
export type DayOf = (date: Date) => Day;

/**
 * A date cell is midnight in the spreadsheet's zone. With the zone's offset, asked for once, that
 * midnight is recognised without a service call; every other instant (a time of day, the far side of a
 * daylight-saving change) is asked for, each once.
 */
export function dayReader(timeZone: string, now: Date): DayOf {
  const offset = offsetMs(Utilities.formatDate(now, timeZone, 'Z'));
  const asked = new Map<number, Day>();
  return (date) => {
    const local = date.getTime() + offset;
    if (local % DAY_MS === 0) return dayFromNumber(local / DAY_MS);
    const known = asked.get(date.getTime());
    if (known !== undefined) return known;
    const day = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
    asked.set(date.getTime(), day);
    return day;
  };
}

/** Milliseconds of `+0700`; 0 for anything else. */
function offsetMs(zone: string): number {
  const parts = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -1 : 1) * minutes * 60_000;
}
