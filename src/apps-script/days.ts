import type { Day } from '../okr/day';
import { dayFromNumber } from '../okr/day';

const DAY_MS = 86_400_000;

/** Turns the Dates that cells hold into days of the spreadsheet's calendar. */
export type DayOf = (date: Date) => Day;

/**
 * A date cell is an instant; its day depends on the spreadsheet's zone. The zone's offset is asked for
 * once at the start of each month that occurs, so the number of service calls follows the months and
 * not the cells. Only inside a month in which clocks change is an instant asked for itself, each once.
 */
export function dayReader(timeZone: string): DayOf {
  const ask = (moment: number, pattern: string): string =>
    Utilities.formatDate(new Date(moment), timeZone, pattern);
  const offsetAt = remembered((moment) => offsetMs(ask(moment, 'Z')));
  const askedDay = remembered((moment) => ask(moment, 'yyyy-MM-dd'));
  return (date) => {
    const moment = date.getTime();
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const offset = offsetAt(Date.UTC(year, month, 1));
    return offset === offsetAt(Date.UTC(year, month + 1, 1))
      ? dayFromNumber(Math.floor((moment + offset) / DAY_MS))
      : askedDay(moment);
  };
}

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
