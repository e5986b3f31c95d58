import { addDays, type Day, dayFromNumber, dayNumber } from '../../okr/day';
import type { ScheduleKey } from '../contract/settings-sheet';
import { asCount, type TrackerData } from '../read/data';

/** Days of the week from 1, Monday, to 7, Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A run once a week, in the hour that begins then, in the spreadsheet's time zone. */
export interface WeeklyRun {
  readonly day: Weekday;
  /** 0 to 23. Google starts a run some time within the hour. */
  readonly hour: number;
}

/** What goes out by the clock; null is off. */
export interface Schedule {
  readonly summary: WeeklyRun | null;
  readonly reminder: WeeklyRun | null;
}

/** Friday between 16 and 17, and reminders on Wednesday: what is proposed. */
export const PROPOSED: { readonly summary: WeeklyRun; readonly reminder: WeeklyRun } = {
  summary: { day: 5, hour: 16 },
  reminder: { day: 3, hour: 9 },
};

const isWeekday = (day: number): day is Weekday => Number.isInteger(day) && day >= 1 && day <= 7;

/** True for a weekday and an hour that exist. */
export const isWeeklyRun = ({ day, hour }: WeeklyRun): boolean =>
  isWeekday(day) && Number.isInteger(hour) && hour >= 0 && hour <= 23;

/** What is scheduled, by the stamps. */
export function scheduleOf(data: TrackerData): Schedule {
  const run = (day: string, hour: number): WeeklyRun | null => {
    const found = { day: asCount(day) as Weekday, hour };
    return isWeeklyRun(found) ? found : null;
  };
  return {
    summary: run(data.summary_day, asCount(data.summary_hour)),
    reminder: run(data.reminder_day, PROPOSED.reminder.hour),
  };
}

/** The day of the week, Monday 1. */
export const weekdayOf = (day: Day): Weekday =>
  (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** When a run is next due after a moment of spreadsheet time, `2026-11-13 16:00`. */
export function nextRun({ day, hour }: WeeklyRun, now: string): string {
  const today = now.slice(0, 10);
  const ahead = (day - weekdayOf(today) + 7) % 7;
  const passed = ahead === 0 && hour <= Number(now.slice(11, 13));
  return `${addDays(today, passed ? 7 : ahead)} ${String(hour).padStart(2, '0')}:00`;
}

/** Hours after which a run that was due counts as missed: Google takes up to one. */
const GRACE = 2;

/** When a run was last due, up to and with a moment of spreadsheet time. */
export function lastRun(run: WeeklyRun, now: string): string {
  const next = nextRun(run, now);
  return `${addDays(next.slice(0, 10), -7)}${next.slice(10)}`;
}

/** True where a run was due and nothing has marked it as done. */
export const isMissed = (due: string, now: string): boolean =>
  due !== '' && minutesOf(now) >= minutesOf(due) + GRACE * 60;

/** Minutes from 1970 to a moment, `2026-11-13 16:05`. */
const minutesOf = (moment: string): number =>
  dayNumber(moment.slice(0, 10)) * 1440 +
  Number(moment.slice(11, 13)) * 60 +
  Number(moment.slice(14, 16));

/** Stamps that name a moment in the zone that the file had when they were made. */
const MOMENTS = ['summary_due', 'summary_ran', 'reminder_due', 'reminder_ran'] as const;

/**
 * The schedule's moments in another zone: `was` and `now` are the same moment, in the zone in which they
 * were made and in the one that the file has by now. (Where clocks change in between it may be an hour off.)
 */
export function inAnotherZone(
  data: TrackerData,
  was: string,
  now: string,
): Readonly<Partial<Record<ScheduleKey, string>>> {
  const shift = minutesOf(now) - minutesOf(was);
  return Object.fromEntries(
    MOMENTS.filter((key) => data[key] !== '').map((key) => [key, later(data[key], shift)]),
  );
}

function later(moment: string, minutes: number): string {
  const at = minutesOf(moment) + minutes;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const inDay = ((at % 1440) + 1440) % 1440;
  const day = dayFromNumber(Math.floor(at / 1440));
  return `${day} ${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
}

/** True where a run is due at this moment of spreadsheet time, or was. */
export const isDue = (due: string, now: string): boolean => due !== '' && due <= now;

/** The stamps of a tracker that sends nothing by itself. */
export const NOTHING_SCHEDULED: Readonly<Record<ScheduleKey, string>> = {
  summary_day: '',
  summary_hour: '',
  summary_trigger: '',
  summary_due: '',
  summary_ran: '',
  summary_result: '',
  reminder_day: '',
  reminder_trigger: '',
  reminder_due: '',
  reminder_ran: '',
  reminder_result: '',
  clock_trigger: '',
  due_zone: '',
  sends_as: '',
  run_note: '',
};
