import type { Language } from '../../language/text';
import type { Answers, Request, ScheduleView } from '../../protocol/messages';
import { cleanAddress, isAddress } from '../../text/address';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import { recipientChanges, recipientsAfter } from '../../tracker/upkeep/recipient-rows';
import {
  isWeeklyRun,
  NOTHING_SCHEDULED,
  nextRun,
  type Schedule,
  type WeeklyRun,
} from '../../tracker/upkeep/schedule';
import { stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';
import { mailBlockedBy } from '../summary/recipients';
import { SUMMARY_SHEETS } from '../summary/update-summary';
import { hasRun, isUnsure, type Scheduled, stampsHere, turnDue } from './due-turns';
import { scheduleView } from './schedule-view';

/**
 * Schedules the summary and the reminders as a person asked: who gets the summary, then one clock
 * trigger for both, theirs from before removed, then the stamps. A trigger whose stamp was never
 * written removes itself when it fires.
 */
export function setSchedule(
  platform: Platform,
  { schedule, recipients: typed, were }: Extract<Request, { readonly kind: 'set-schedule' }>,
): Answers['set-schedule'] {
  const recipients = typed.map((one) => ({ ...one, address: cleanAddress(one.address) }));
  inTracker(platform, (tracker, snapshot) => {
    const { language } = tracker.settings;
    checkSchedule(schedule, language);
    for (const { address } of recipients) {
      if (!isAddress(address)) refuse('wrong-address', language, { address });
    }
    const asked = {
      ...tracker,
      settings: {
        ...tracker.settings,
        recipients: recipientsAfter(tracker, recipients, were),
      },
    };
    const reason = mailBlockedBy(asked, snapshot);
    const fatal = reason === 'empty-plan' ? null : reason;
    if (fatal && (schedule.summary || fatal !== 'no-recipients')) refuse(fatal, language);
    platform.write(recipientChanges(tracker, recipients, were));
    arm(platform, tracker, snapshot, schedule);
  });
  return scheduleView(platform);
}

/** Nothing goes out by itself any more. */
export function stopSchedule(platform: Platform): ScheduleView {
  inTracker(platform, (tracker) => {
    dropOurs(platform);
    platform.write(stampChanges(tracker, NOTHING_SCHEDULED));
  });
  return scheduleView(platform);
}

/** Does it under the lock. */
export function inTracker(
  platform: Platform,
  work: (tracker: Tracker, snapshot: Snapshot) => void,
): void {
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    work(tracker, snapshot);
    return true;
  });
  if (!done) refuse('busy', platform.userLanguage());
}

function checkSchedule({ summary, reminder }: Schedule, language: Language): void {
  for (const run of [summary, reminder]) {
    if (run !== null && !isWeeklyRun(run)) refuse('schedule-answers', language);
  }
}

/** The functions that a clock runs, those of the first version among them. */
const CLOCKED = ['sendDueMails', 'sendScheduledSummary', 'sendReminders'];

const dropOurs = (platform: Platform, but = ''): void =>
  platform.clock.drop((run, id) => CLOCKED.includes(run) && id !== but);

/** The weekly triggers of the first version make room for the hourly one; the new one is noted before they go. */
export function replaceTriggers(platform: Platform, tracker: Tracker): void {
  const made = platform.clock.make();
  platform.write(
    stampChanges(tracker, { clock_trigger: made, summary_trigger: '', reminder_trigger: '' }),
  );
  dropOurs(platform, made);
}

/** A trigger in this person's name in place of theirs from before, noted before those go. */
export function newTrigger(platform: Platform, tracker: Tracker): void {
  const made = platform.clock.make();
  platform.write(
    stampChanges(tracker, {
      clock_trigger: made,
      summary_trigger: '',
      reminder_trigger: '',
      sends_as: platform.clock.sender(),
    }),
  );
  dropOurs(platform, made);
}

function arm(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
  { summary, reminder }: Schedule,
): void {
  dropOurs(platform);
  const isOn = summary !== null || reminder !== null;
  const { data } = stampsHere(platform, tracker.data, snapshot);
  /** A mail whose day came and that did not go out stays due, whatever day is chosen for those to come. */
  const dueOf = (which: Scheduled, weekly: WeeklyRun | null): string => {
    if (!weekly) return '';
    const turn = turnDue(data, which, snapshot.now);
    const isMissing = turn && (!hasRun(data, which, turn) || isUnsure(tracker.ledger, which, turn));
    return isMissing ? turn.since : nextRun(weekly, snapshot.now);
  };
  platform.write(
    stampChanges(tracker, {
      summary_day: summary ? String(summary.day) : '',
      summary_hour: summary ? String(summary.hour) : '',
      summary_trigger: '',
      summary_due: dueOf('summary', summary),
      summary_ran: data.summary_ran,
      reminder_day: reminder ? String(reminder.day) : '',
      reminder_trigger: '',
      clock_trigger: isOn ? platform.clock.make() : '',
      due_zone: isOn ? platform.clock.timeZone() : '',
      reminder_due: dueOf('reminder', reminder),
      reminder_ran: data.reminder_ran,
      sends_as: isOn ? platform.clock.sender() : '',
      run_note: '',
    }),
  );
}

/**
 * What is scheduled, for the dialog. Triggers of the first version make room for the hourly one at once
 * where they are this person's: nobody else could take them away.
 */
export function openedSchedule(platform: Platform): ScheduleView {
  const { tracker } = openTracker(platform, SUMMARY_SHEETS);
  const { data } = tracker;
  const isOld = data.summary_trigger !== '' || data.reminder_trigger !== '';
  if (isOld && data.sends_as === platform.clock.sender())
    platform.locked(() => replaceTriggers(platform, tracker));
  return scheduleView(platform);
}
