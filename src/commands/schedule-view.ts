import { weekdayText } from '../language/dates';
import { fill, type Text } from '../language/text';
import type { ScheduleView } from '../protocol/messages';
import type { Tracker } from '../tracker/read-tracker';
import { isMissed, isSameZone, nextRun, PROPOSED, scheduleOf } from '../tracker/schedule';
import type { Snapshot } from '../tracker/snapshot';
import { catchUp } from './catch-up';
import { dueReminders } from './due-reminders';
import { isoWeek } from './mail-ledger';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refusalText } from './refusal';
import { mailBlockedBy } from './summary-recipients';
import { SUMMARY_SHEETS } from './update-summary';

const MOMENT: Text = { en: '{day}, {hour}', th: '{day} เวลา {hour} น.' };

/** What is scheduled, how it went, and what could be. Nothing is written. */
export function scheduleView(platform: Platform): ScheduleView {
  const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  return viewOf(platform, catchUp(found, snapshot).tracker, snapshot);
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
  return {
    language,
    schedule,
    timeZone: platform.clock.timeZone(),
    recipients: settings.recipients,
    summary: runOf('summary'),
    reminder: runOf('reminder'),
    sendsAs: isOn(tracker) ? data.sends_as : '',
    me,
    trouble: troubleOf(platform, tracker, snapshot, me),
    note: data.run_note,
    blocked:
      reason === null || reason === 'empty-plan' || reason === 'no-recipients'
        ? null
        : refusalText(reason, language),
    reminded: tracker.plan.agreed ? remindedNow(platform, tracker, snapshot) : 0,
    remaining: platform.remainingMails(),
  };
}

/** How many people a reminder would go to now. */
function remindedNow(platform: Platform, tracker: Tracker, { now, today }: Snapshot): number {
  const next = nextRun(scheduleOf(tracker.data).summary ?? PROPOSED.summary, now).slice(0, 10);
  return dueReminders(platform, tracker, next, isoWeek(today)).owners.length;
}

const isOn = ({ data }: Tracker): boolean => data.summary_day !== '' || data.reminder_day !== '';

/** A run that was due and left no stamp, or triggers of this person that Google no longer lists. */
function troubleOf(
  platform: Platform,
  tracker: Tracker,
  { now }: Snapshot,
  me: string,
): ScheduleView['trouble'] {
  const { data } = tracker;
  if (!isOn(tracker)) return null;
  const sameZone = isSameZone(data, platform.clock.timeZone());
  const missed = (due: string): boolean => isMissed(due, now, sameZone);
  if (missed(data.summary_due) || missed(data.reminder_due)) return 'missed';
  if (data.sends_as !== me) return null;
  const known = platform.clock.list();
  const ours = [data.clock_trigger, data.summary_trigger, data.reminder_trigger].filter(
    (id) => id !== '',
  );
  return ours.every((id) => known.includes(id)) ? null : 'gone';
}
