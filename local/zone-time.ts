/** Moments and the day numbers of spreadsheet cells, in any time zone. */
const DAY_MS = 86_400_000;
/** Day 0 of every spreadsheet program: 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** Whether this names a zone, such as Asia/Bangkok. */
export function isTimeZone(name: string): boolean {
  try {
    format(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone's wall clock at a moment, as if it were UTC: milliseconds. */
export function wallClock(date: Date, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format(timeZone).formatToParts(date)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const milliseconds = ((date.getTime() % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds;
}

/** The moment at which a zone's wall clock shows this; the earlier where it shows it twice. */
export function momentOf(wall: number, timeZone: string): Date {
  let guess = wall;
  for (let round = 0; round < 3; round += 1) {
    guess += wall - wallClock(new Date(guess), timeZone);
  }
  return new Date(guess);
}

/** A moment as a cell's number: days since 1899-12-30 on the zone's wall clock. */
export const serialOf = (date: Date, timeZone: string): number =>
  (wallClock(date, timeZone) - EPOCH) / DAY_MS;

/** The moment that a cell's number means in a zone. */
export const dateOfSerial = (serial: number, timeZone: string): Date =>
  momentOf(EPOCH + Math.round(serial * DAY_MS), timeZone);
