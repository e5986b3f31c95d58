import type { Language } from '../language/text';
import type { Answers, Request, ScheduleView } from '../protocol/messages';
import { isAddress } from '../text/address';
import type { Tracker } from '../tracker/read-tracker';
import { recipientChanges } from '../tracker/recipient-rows';
import {
  isDue,
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
 * trigger for both, theirs from before removed, then the stamps. A trigger whose stamp was never
 * written removes itself when it fires.
 */
export function setSchedule(
  platform: Platform,
  { schedule, recipients }: Extract<Request, { readonly kind: 'set-schedule' }>,
): Answers['set-schedule'] {
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
  return inTracker(platform, (found, snapshot) => {
    const due = found.data.summary_due;
    arm(platform, found, snapshot, scheduleOf(found.data));
    if (!isDue(due, snapshot.now) || isoWeek(due.slice(0, 10)) !== isoWeek(snapshot.today)) return;
    const { tracker, changes } = catchUp(found, snapshot);
    platform.write(changes);
    const outcome = outcomeOf(() => summaryRun(platform, tracker, snapshot));
    // Arming has emptied the note already, so that one which says the same is written again.
    const armed = { ...found, data: { ...found.data, run_note: '' } };
    const zone = platform.clock.timeZone();
    platform.write(stampChanges(armed, ranStamps(found, 'summary', snapshot, outcome, zone)));
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

function arm(
  platform: Platform,
  tracker: Tracker,
  { now }: Snapshot,
  { summary, reminder }: Schedule,
): void {
  dropOurs(platform);
  const isOn = summary !== null || reminder !== null;
  platform.write(
    stampChanges(tracker, {
      summary_day: summary ? String(summary.day) : '',
      summary_hour: summary ? String(summary.hour) : '',
      summary_trigger: '',
      summary_due: summary ? nextRun(summary, now) : '',
      reminder_day: reminder ? String(reminder.day) : '',
      reminder_trigger: '',
      clock_trigger: isOn ? platform.clock.make() : '',
      due_zone: isOn ? platform.clock.timeZone() : '',
      reminder_due: reminder ? nextRun(reminder, now) : '',
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
