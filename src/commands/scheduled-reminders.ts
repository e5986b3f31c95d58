import { fill, type Text } from '../language/text';
import type { Tracker } from '../tracker/read-tracker';
import { nextRun, PROPOSED, scheduleOf } from '../tracker/schedule';
import type { Snapshot } from '../tracker/snapshot';
import { dueReminders } from './due-reminders';
import { deliver, isoWeek, mailState } from './mail-ledger';
import type { Platform } from './platform';
import { refuse } from './refusal';
import { type Outcome, QUOTA, refuseWhatIsNotMailed, resultOf } from './scheduled-runs';

const NONE: Text = { en: 'nobody had to be reminded', th: 'ไม่มีใครต้องเตือน' };
const SOME: Text = {
  en: '{n} reminders could not be sent: {why}',
  th: 'ส่งอีเมลเตือนไม่ได้ {n} ฉบับ: {why}',
};

/** The reminders: one mail to each owner of what would be out of date, one list to the lead. Callers hold the lock. */
export function reminderRun(platform: Platform, tracker: Tracker, snapshot: Snapshot): Outcome {
  const { language } = tracker.settings;
  refuseWhatIsNotMailed(tracker, snapshot);
  if (!tracker.plan.agreed) refuse('no-agreed-plan', language);
  const { today, now } = snapshot;
  const summary = scheduleOf(tracker.data).summary ?? PROPOSED.summary;
  const next = nextRun(summary, now).slice(0, 10);
  const week = isoWeek(today);
  const { owners, lead } = dueReminders(platform, tracker, next, week);
  const unsent = (kind: 'reminder' | 'reminder-list') => (mail: { readonly to: string }) =>
    mailState(tracker, kind, week, mail.to).state === 'none';
  const mails = owners.filter(unsent('reminder'));
  const list = lead ? [lead].filter(unsent('reminder-list')) : [];
  const left = platform.remainingMails();
  const first = deliver(
    platform,
    tracker,
    { kind: 'reminder', today, now },
    mails.slice(0, left),
    mails.slice(left).map(({ to }) => ({ address: to, reason: QUOTA[language] })),
  );
  // The second mailing goes below the lines that the first one wrote.
  const lines = first.sent.length + first.notSent.length;
  const second = deliver(
    platform,
    tracker,
    { kind: 'reminder-list', today, now, after: lines },
    list.slice(0, Math.max(0, left - lines)),
  );
  const both = {
    sent: [...first.sent, ...second.sent],
    notSent: [...first.notSent, ...second.notSent],
  };
  const why = both.notSent[0]?.reason ?? '';
  return {
    result: resultOf(both, NONE, tracker),
    note: why === '' ? '' : fill(SOME, language, { n: both.notSent.length, why }),
  };
}
