import { weekdayText } from '../language/dates';
import { fill, type Language, type Text } from '../language/text';
import type { Answers, Request, ScheduleView } from '../protocol/messages';
import { isAddress } from '../text/address';
import type { Change } from '../tracker/change';
import type { Recipient } from '../tracker/read-settings';
import type { Tracker } from '../tracker/read-tracker';
import {
  isMissed,
  isWeeklyRun,
  NOTHING_SCHEDULED,
  nextRun,
  type Schedule,
  scheduleOf,
} from '../tracker/schedule';
import { FIRST_ROW } from '../tracker/sheets';
import type { Snapshot } from '../tracker/snapshot';
import { stampChanges } from '../tracker/stamps';
import { roomFor, type Table, textAt } from '../tracker/table';
import { LANGUAGE_NAMES } from '../tracker/words';
import { catchUp } from './catch-up';
import { dueReminders } from './due-reminders';
import { isoWeek } from './mail-ledger';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refusalText, refuse } from './refusal';
import { outcomeOf, ranStamps } from './scheduled-runs';
import { summaryRun } from './scheduled-summary';
import { mailBlockedBy } from './summary-recipients';
import { SUMMARY_SHEETS } from './update-summary';

const MOMENT: Text = { en: '{day}, {hour}', th: '{day} เวลา {hour} น.' };

/** What is scheduled, how it went, and what could be. Nothing is written. */
export function scheduleView(platform: Platform): ScheduleView {
  const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  return viewOf(platform, catchUp(found, snapshot).tracker, snapshot);
}

/**
 * Schedules the summary and the reminders as a person asked: who gets the summary, then one clock
 * trigger for each, theirs from before removed, then the stamps. A trigger whose stamp was never
 * written removes itself when it fires.
 */
export function setSchedule(
  platform: Platform,
  { schedule, recipients }: Extract<Request, { readonly kind: 'set-schedule' }>,
): Answers['set-schedule'] {
  platform.clock.askLeave();
  return inTracker(platform, (tracker, snapshot) => {
    const { language } = tracker.settings;
    checkSchedule(schedule, language);
    for (const { address } of recipients) {
      if (!isAddress(address)) refuse('wrong-address', language, { address });
    }
    const asked = {
      ...tracker,
      settings: { ...tracker.settings, recipients },
    };
    const reason = mailBlockedBy(asked, snapshot);
    const fatal = reason === 'empty-plan' ? null : reason;
    if (fatal && (schedule.summary || fatal !== 'no-recipients')) refuse(fatal, language);
    platform.write(recipientChanges(tracker, recipients));
    arm(platform, tracker, snapshot, schedule);
  });
}

/** Nothing goes out by itself any more. */
export function stopSchedule(platform: Platform): ScheduleView {
  return inTracker(platform, (tracker) => {
    dropOurs(platform);
    platform.write(stampChanges(tracker, NOTHING_SCHEDULED));
  });
}

/**
 * Makes the triggers anew as they were scheduled, in this person's name, and where this week's summary
 * was due and did not go out, sends it to whoever has not been attempted.
 */
export function mendSchedule(platform: Platform): ScheduleView {
  platform.clock.askLeave();
  return inTracker(platform, (found, snapshot) => {
    const due = found.data.summary_due;
    arm(platform, found, snapshot, scheduleOf(found.data));
    if (!isMissed(due, snapshot.now) || isoWeek(due.slice(0, 10)) !== isoWeek(snapshot.today))
      return;
    const { tracker, changes } = catchUp(found, snapshot);
    platform.write(changes);
    const outcome = outcomeOf(() => summaryRun(platform, tracker, snapshot));
    platform.write(stampChanges(found, ranStamps(found, 'summary', snapshot, outcome)));
  });
}

/** Does it under the lock, then answers with the schedule as it stands. */
function inTracker(
  platform: Platform,
  work: (tracker: Tracker, snapshot: Snapshot) => void,
): ScheduleView {
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    work(tracker, snapshot);
    return true;
  });
  return done ? scheduleView(platform) : refuse('busy', platform.userLanguage());
}

function checkSchedule({ summary, reminder }: Schedule, language: Language): void {
  for (const run of [summary, reminder]) {
    if (run !== null && !isWeeklyRun(run)) refuse('schedule-answers', language);
  }
}

const dropOurs = (platform: Platform): void =>
  platform.clock.drop((run) => run === 'sendScheduledSummary' || run === 'sendReminders');

function arm(
  platform: Platform,
  tracker: Tracker,
  { now }: Snapshot,
  { summary, reminder }: Schedule,
): void {
  dropOurs(platform);
  const made = {
    summary: summary ? platform.clock.make({ run: 'sendScheduledSummary', ...summary }) : '',
    reminder: reminder ? platform.clock.make({ run: 'sendReminders', ...reminder }) : '',
  };
  platform.write(
    stampChanges(tracker, {
      summary_day: summary ? String(summary.day) : '',
      summary_hour: summary ? String(summary.hour) : '',
      summary_trigger: made.summary,
      summary_due: summary ? nextRun(summary, now) : '',
      reminder_day: reminder ? String(reminder.day) : '',
      reminder_trigger: made.reminder,
      reminder_due: reminder ? nextRun(reminder, now) : '',
      sends_as: summary || reminder ? platform.clock.sender() : '',
      run_note: '',
    }),
  );
}

/** The recipients of the summary, put into Settings from its first row on; equal ones are left. */
function recipientChanges({ tables, settings }: Tracker, wanted: readonly Recipient[]): Change[] {
  const table = tables.settings;
  if (!table || JSON.stringify(settings.recipients) === JSON.stringify(wanted)) return [];
  const { language } = settings;
  const last = lastRecipientRow(table);
  const rows = Math.max(wanted.length, last - FIRST_ROW + 1);
  const columns = [
    ['to_name', ({ name }: Recipient) => name],
    ['to_address', ({ address }: Recipient) => address],
    ['to_language', (one: Recipient) => LANGUAGE_NAMES[one.language][language]],
  ] as const;
  return [
    ...roomFor(table, FIRST_ROW + rows - 1),
    ...columns.flatMap(([key, of]): Change[] => {
      const column = table.columns.get(key);
      if (column === undefined || rows === 0) return [];
      const cells = Array.from({ length: rows }, (_, index) => {
        const one = wanted[index];
        return [(one && of(one)) || null];
      });
      return [{ kind: 'cells', sheet: 'settings', row: FIRST_ROW, column, cells }];
    }),
  ];
}

function lastRecipientRow(table: Table): number {
  let last = FIRST_ROW - 1;
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (['to_name', 'to_address'].some((column) => textAt(table, row, column) !== '')) last = row;
  }
  return last;
}

function viewOf(platform: Platform, tracker: Tracker, snapshot: Snapshot): ScheduleView {
  const { data, settings } = tracker;
  const { language, years } = settings;
  const schedule = scheduleOf(data);
  const moment = (stamp: string): string =>
    stamp === ''
      ? ''
      : fill(MOMENT, language, {
          day: weekdayText(stamp.slice(0, 10), language, years),
          hour: stamp.slice(11),
        });
  const runOf = (which: 'summary' | 'reminder') => ({
    next: schedule[which] ? moment(data[`${which}_due`]) : '',
    ran: moment(data[`${which}_ran`]),
    result: data[`${which}_result`],
  });
  const reason = mailBlockedBy(tracker, snapshot);
  const me = platform.clock.sender();
  const on = schedule.summary !== null || schedule.reminder !== null;
  const mine = data.sends_as === me;
  const known = platform.clock.list();
  const stamps = [data.summary_trigger, data.reminder_trigger].filter((id) => id !== '');
  const missed =
    isMissed(data.summary_due, snapshot.now) || isMissed(data.reminder_due, snapshot.now);
  const next = nextRun(schedule.summary ?? { day: 5, hour: 16 }, snapshot.now).slice(0, 10);
  return {
    language,
    schedule,
    timeZone: platform.clock.timeZone(),
    recipients: settings.recipients,
    summary: runOf('summary'),
    reminder: runOf('reminder'),
    sendsAs: on ? data.sends_as : '',
    me,
    trouble:
      on && missed
        ? 'missed'
        : on && mine && !stamps.every((id) => known.includes(id))
          ? 'gone'
          : null,
    note: data.run_note,
    blocked:
      reason === null || reason === 'empty-plan' || reason === 'no-recipients'
        ? null
        : refusalText(reason, language),
    reminded: tracker.plan.agreed ? dueReminders(platform, tracker, next).owners.length : 0,
    remaining: platform.remainingMails(),
  };
}
