import { fill, type Text } from '../language/text';
import type { Tracker } from '../tracker/read-tracker';
import type { Snapshot } from '../tracker/snapshot';
import { deliver, type Held, isoWeek, mailState } from './mail-ledger';
import type { Platform } from './platform';
import { type Outcome, QUOTA, refuseWhatIsNotMailed, resultOf } from './scheduled-runs';
import { mailWriter, recipientsOf, wrongAddress } from './summary-recipients';
import { showDelivery } from './update-summary';

const NOBODY: Text = { en: 'everyone had it already', th: 'ทุกคนได้รับไปแล้ว' };
const SOME: Text = {
  en: '{n} did not get this week’s summary. The reasons stand on its sheet; send it again with Email the summary.',
  th: 'มี {n} คนยังไม่ได้รับสรุปสัปดาห์นี้ ดูเหตุผลในชีตสรุป แล้วส่งอีกครั้งที่ ส่งสรุปทางอีเมล',
};

/** The weekly summary: mails to whoever has not been attempted this week, and the sheet. Callers hold the lock. */
export function summaryRun(platform: Platform, tracker: Tracker, snapshot: Snapshot): Outcome {
  const { language } = tracker.settings;
  refuseWhatIsNotMailed(tracker, snapshot);
  const { today, now } = snapshot;
  const week = isoWeek(today);
  const open = recipientsOf(tracker).filter(({ address }) => {
    const { state } = mailState(tracker, 'summary', week, address);
    return state === 'none' || state === 'held';
  });
  const wrong = open.flatMap((recipient): Held[] => {
    const reason = wrongAddress(recipient, language);
    return reason === null ? [] : [{ address: recipient.address || recipient.name, reason }];
  });
  const right = open.filter((recipient) => wrongAddress(recipient, language) === null);
  const left = platform.remainingMails();
  const late = right.slice(left).map(({ address }) => ({ address, reason: QUOTA[language] }));
  const write = mailWriter(platform, tracker);
  const mails = right
    .slice(0, left)
    .map(({ address, language: speaks }) => ({ ...write(speaks), to: address }));
  const delivery = deliver(platform, tracker, { kind: 'summary', today, now }, mails, [
    ...wrong,
    ...late,
  ]);
  showDelivery(platform, tracker, snapshot, delivery);
  const n = delivery.notSent.length;
  return {
    result: resultOf(delivery, NOBODY, tracker),
    note: n === 0 ? '' : fill(SOME, language, { n }),
  };
}
