import { weekdayText } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import type { ScheduleView } from '../../protocol/messages';
import { addressKey } from '../../text/address';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import { isMissed, nextRun, scheduleOf } from '../../tracker/upkeep/schedule';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refusalText } from '../refusal';
import { asOfNotes } from '../summary/as-of';
import { mailBlockedBy, namedBefore } from '../summary/recipients';
import { SUMMARY_SHEETS } from '../summary/update-summary';
import { hasRun, SCHEDULED, stampsHere, turnDue } from './due-turns';
import { turnByHand } from './mail-state';
import { missingMails, openTurn } from './missing-mails';
import { remindersDue } from './scheduled-reminders';

const MOMENT: Text = { en: '{day}, {hour}', th: '{day} เวลา {hour} น.' };

/** What is scheduled, how it went, and what could be. Nothing is written. */
export function scheduleView(platform: Platform): ScheduleView {
  const { tracker: read, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  const found = { ...read, data: stampsHere(platform, read.data, snapshot).data };
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
  const nextOf = (which: 'summary' | 'reminder'): string => {
    const weekly = schedule[which];
    if (!weekly) return '';
    const due = data[`${which}_due`];
    return due > snapshot.now ? due : nextRun(weekly, snapshot.now);
  };
  const runOf = (which: 'summary' | 'reminder') => ({
    next: moment(nextOf(which)),
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
    unsent: unsentOf(platform, tracker, snapshot),
    notes: [...asOfNotes(tracker), ...namedBefore(tracker)],
    blocked:
      reason === null || reason === 'empty-plan' || reason === 'no-recipients'
        ? null
        : refusalText(reason, language),
    reminded: tracker.plan.agreed ? remindedNow(platform, tracker, snapshot) : 0,
    remaining: platform.remainingMails(),
  };
}

/** How many people a reminder would go to now. */
const remindedNow = (platform: Platform, tracker: Tracker, { now, today }: Snapshot): number =>
  remindersDue(platform, tracker, now, turnByHand(today).week).reminder.length;

/** What did not go out. A mail that is due within the hour is on its way. */
function unsentOf(platform: Platform, tracker: Tracker, { now }: Snapshot): ScheduleView['unsent'] {
  const nameOf = namesOf(tracker);
  return SCHEDULED.flatMap((which) => {
    const turn = openTurn(tracker, which, now);
    if (!turn) return [];
    const missed = isMissed(turn.since, now) && !hasRun(tracker.data, which, turn);
    return missingMails(platform, tracker, now, which, turn).flatMap(
      ({ kind, to, known: { state, reason } }): ScheduleView['unsent'] => {
        const told = kind === 'reminder-list' ? 'list' : which;
        if (state === 'held' || state === 'tried')
          return [{ kind: told, who: nameOf(to), state, reason }];
        return missed ? [{ kind: told, who: nameOf(to), state: 'due', reason: '' }] : [];
      },
    );
  });
}

/** The name of whoever has this address, among recipients and team; else the address. */
function namesOf({ settings }: Tracker): (address: string) => string {
  const all = [...settings.people, ...settings.recipients];
  return (address) =>
    all.find((one) => one.name !== '' && addressKey(one.address) === addressKey(address))?.name ??
    address;
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
  const missed = SCHEDULED.some((which) => {
    const turn = turnDue(data, which, now);
    return turn && !hasRun(data, which, turn) && isMissed(turn.since, now);
  });
  if (missed) return 'missed';
  if (data.sends_as !== me) return null;
  const known = platform.clock.list();
  const ours = [data.clock_trigger, data.summary_trigger, data.reminder_trigger].filter(
    (id) => id !== '',
  );
  return ours.every((id) => known.includes(id)) ? null : 'gone';
}
