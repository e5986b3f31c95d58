import { addDays, type Day, dayNumber } from '../okr/day';
import { asCount, type TrackerData } from './read-data';
import type { ScheduleKey } from './settings-sheet';

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

/**
 * True where a run was due and nothing has marked it as done. In a zone other than the one the stamp was made
 * in nothing counts as missed: the clocks of the file were moved, and the next look puts it right.
 */
export function isMissed(due: string, now: string, sameZone = true): boolean {
  if (due === '' || !sameZone) return false;
  const hours = (moment: string): number =>
    dayNumber(moment.slice(0, 10)) * 24 +
    Number(moment.slice(11, 13)) +
    Number(moment.slice(14, 16)) / 60;
  return hours(now) >= hours(due) + GRACE;
}

/** False where the file's zone was changed since its stamps were made; a tracker of the first version does not say. */
export const isSameZone = ({ due_zone: made }: TrackerData, zone: string): boolean =>
  made === '' || made === zone;

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
