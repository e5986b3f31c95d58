import { fill, type Text } from '../../language/text';
import { addressKey } from '../../text/address';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import { nextRun, PROPOSED, scheduleOf } from '../../tracker/upkeep/schedule';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { type DueMail, deliver, noteMails } from '../summary/mail-ledger';
import { dueReminders } from './due-reminders';
import { mailState, openMails } from './mail-state';
import {
  isWanted,
  type Outcome,
  QUOTA,
  type Run,
  refuseWhatIsNotMailed,
  resultOf,
} from './why-a-mail-waits';

const NONE: Text = { en: 'nobody had to be reminded', th: 'ไม่มีใครต้องเตือน' };
const SOME: Text = {
  en: '{n} {n:reminder|reminders} could not be sent: {why} Open Guidepost › Schedule emails… to send what is missing.',
  th: 'ส่งอีเมลเตือนไม่ได้ {n} ฉบับ: {why} เปิดเมนู Guidepost › ตั้งเวลาส่งอีเมล… เพื่อส่งที่ค้าง',
};
const NOT_NEEDED: Text = { en: 'no longer needed', th: 'ไม่ต้องส่งแล้ว' };

type Kind = 'reminder' | 'reminder-list';

/** The mails of each kind that are due now, whoever has theirs already. */
export function remindersDue(
  platform: Platform,
  tracker: Tracker,
  now: string,
  week: string,
): Readonly<Record<Kind, readonly DueMail[]>> {
  const summary = scheduleOf(tracker.data).summary ?? PROPOSED.summary;
  const next = nextRun(summary, now).slice(0, 10);
  const { owners, lead } = dueReminders(platform, tracker, next, week);
  return { reminder: owners, 'reminder-list': lead ? [lead] : [] };
}

/** The reminders: one mail to each owner of what would be out of date, one list to the lead. Callers hold the lock. */
export function reminderRun(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
  run: Run,
): Outcome {
  const { language } = tracker.settings;
  const { now } = snapshot;
  refuseWhatIsNotMailed(tracker, snapshot);
  if (!tracker.plan.agreed) refuse('no-agreed-plan', language);
  const due = remindersDue(platform, tracker, now, run.turn.week);
  takeBack(tracker, due, run, now);
  let left = platform.remainingMails();
  const sent: string[] = [];
  const notSent: string[] = [];
  let settled = true;
  for (const kind of ['reminder', 'reminder-list'] as const) {
    const mails = due[kind].filter(({ to }) =>
      isWanted(mailState(tracker, kind, run.turn, to), run),
    );
    const held = mails.slice(left).map(({ to }) => ({ address: to, reason: QUOTA[language] }));
    const mailing = { kind, turn: run.turn, now };
    const done = deliver(platform, tracker, run.ledger, mailing, mails.slice(0, left), held);
    left = Math.max(0, left - mails.length);
    sent.push(...done.sent);
    notSent.push(...done.notSent.map(({ reason }) => reason));
    const unsure = due[kind].some(
      ({ to }) =>
        !mails.some((mail) => mail.to === to) &&
        mailState(tracker, kind, run.turn, to).state === 'tried',
    );
    if (done.failed.length > 0 || unsure) settled = false;
  }
  const why = notSent[0] ?? '';
  return {
    result: resultOf({ sent }, NONE, tracker),
    note: why === '' ? '' : fill(SOME, language, { n: notSent.length, why }),
    settled,
  };
}

/** What did not go out before and is due no more, since the number came in or another week began: it waits no longer. */
function takeBack(
  tracker: Tracker,
  due: Readonly<Record<Kind, readonly DueMail[]>>,
  { turn, ledger }: Run,
  now: string,
): void {
  for (const { kind, to, week } of openMails(tracker)) {
    if (kind !== 'reminder' && kind !== 'reminder-list') continue;
    const still = due[kind].some((mail) => addressKey(mail.to) === addressKey(to));
    if (week === turn.week && still) continue;
    const reason = NOT_NEEDED[tracker.settings.language];
    noteMails(ledger, { kind, turn: { week, since: '' }, now }, 'given-up', [
      { address: to, reason },
    ]);
  }
}
