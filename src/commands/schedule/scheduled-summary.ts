import { fill, type Text } from '../../language/text';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { asOfNotes } from '../summary/as-of';
import { deliver, type Held } from '../summary/mail-ledger';
import { mailWriter, recipientsOf, wrongAddress } from '../summary/recipients';
import { showDelivery } from '../summary/update-summary';
import { mailState } from './mail-state';
import { quarterOverRun } from './quarter-over';
import {
  isWanted,
  type Outcome,
  QUOTA,
  type Run,
  refuseWhatIsNotMailed,
  resultOf,
} from './why-a-mail-waits';

const NOBODY: Text = { en: 'everyone had it already', th: 'ทุกคนได้รับไปแล้ว' };
const SOME: Text = {
  en: '{n} did not get this week’s summary. The reasons stand on its sheet; send it again with Email the summary.',
  th: 'มี {n} คนยังไม่ได้รับสรุปสัปดาห์นี้ ดูเหตุผลในชีตสรุป แล้วส่งอีกครั้งที่ ส่งสรุปทางอีเมล',
};

/**
 * The weekly summary: mails to whoever has not been attempted in this turn, and the sheet. A quarter that is over
 * is told once. Callers hold the lock.
 */
export function summaryRun(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
  run: Run,
): Outcome {
  refuseWhatIsNotMailed(tracker, snapshot);
  const { asOf, quarter } = tracker.plan;
  if (asOf > quarter.last)
    return quarterOverRun(platform, tracker, snapshot, run, (final) =>
      sendToRecipients(platform, tracker, snapshot, final),
    );
  return sendToRecipients(platform, tracker, snapshot, run);
}

function sendToRecipients(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
  run: Run,
): Outcome {
  const { language } = tracker.settings;
  const { now } = snapshot;
  const known = recipientsOf(tracker).map((recipient) => ({
    recipient,
    state: mailState(tracker, 'summary', run.turn, recipient.address || recipient.name),
  }));
  const open = known.filter(({ state }) => isWanted(state, run)).map(({ recipient }) => recipient);
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
  const mailing = { kind: 'summary', turn: run.turn, now } as const;
  const delivery = deliver(platform, tracker, run.ledger, mailing, mails, [...wrong, ...late]);
  showDelivery(platform, tracker, run.turn.week, delivery);
  const unsure = known.filter(({ state }) => state.state === 'tried' && !isWanted(state, run));
  const n = delivery.notSent.length + unsure.length;
  return {
    result: resultOf(delivery, NOBODY, tracker),
    note: [...(n === 0 ? [] : [fill(SOME, language, { n })]), ...asOfNotes(tracker)].join(' '),
    settled: delivery.failed.length + unsure.length === 0,
  };
}
