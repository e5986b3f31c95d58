/** The days of the calendar that the tests walk, and the places in which they begin at other moments. */
import { momentOf } from '../../local/zone-time';
import { addDays, type Day } from '../../src/okr/day';

export const ZONES = [
  'Pacific/Auckland',
  'Asia/Bangkok',
  'Europe/Berlin',
  'America/Los_Angeles',
] as const;
/** Right after midnight and right before the next. */
export const TIMES = ['00:05', '23:55'] as const;

/** Every day of 2026 to 2028: three years with a leap day. */
export const EVERY_DAY: readonly Day[] = daysFrom('2026-01-01', '2028-12-31');

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The moment at which the clocks of a zone show this. */
export const momentIn = (zone: string, day: Day, time: string): Date =>
  momentOf(Date.parse(`${day}T${time}:00Z`), zone);
