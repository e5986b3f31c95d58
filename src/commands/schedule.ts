import type { Language } from '../language/text';
import type { Answers, Request, ScheduleView } from '../protocol/messages';
import { isAddress } from '../text/address';
import type { Tracker } from '../tracker/read-tracker';
import { recipientChanges } from '../tracker/recipient-rows';
import {
  isMissed,
  isWeeklyRun,
  NOTHING_SCHEDULED,
  nextRun,
  type Schedule,
  scheduleOf,
} from '../tracker/schedule';
import type { Snapshot } from '../tracker/snapshot';
import { stampChanges } from '../tracker/stamps';
import { catchUp } from './catch-up';
import { isoWeek } from './mail-ledger';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refuse } from './refusal';
import { scheduleView } from './schedule-view';
import { outcomeOf, ranStamps } from './scheduled-runs';
import { summaryRun } from './scheduled-summary';
import { mailBlockedBy } from './summary-recipients';
import { SUMMARY_SHEETS } from './update-summary';

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
    // Arming has emptied the note already, so that one which says the same is written again.
    const armed = { ...found, data: { ...found.data, run_note: '' } };
    platform.write(stampChanges(armed, ranStamps(found, 'summary', snapshot, outcome)));
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
