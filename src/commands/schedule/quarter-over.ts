import type { Text } from '../../language/text';
import { addDays, daysBetween } from '../../okr/day';
import { notClosedMail } from '../../summary/mail/not-closed-mail';
import { isAddress } from '../../text/address';
import { peopleMeant } from '../../text/people';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refusalText } from '../refusal';
import { deliver } from '../summary/mail-ledger';
import { leadOf, recipientsOf, wrongAddress } from '../summary/recipients';
import { mailState } from './mail-state';
import { isWanted, type Outcome, type Run, resultOf } from './why-a-mail-waits';

/** Days after its end in which a quarter's final standing goes out, also where none of its weeks was mailed. */
const DAYS_AFTER = 7;

const NOBODY: Text = { en: 'the lead was told already', th: 'แจ้งหัวหน้าทีมไปแล้ว' };

/**
 * A quarter that is over: its final standing goes to each recipient once, by `send`. After that leadership gets
 * nothing by itself, and the lead one line a week that it is not closed. A quarter of which leadership never
 * heard, long after its end, is told to the lead alone: the setting may be wrong.
 */
export function quarterOverRun(
  platform: Platform,
  tracker: Tracker,
  { now }: Snapshot,
  run: Run,
  send: (final: Run) => Outcome,
): Outcome {
  const { plan, settings, ledger } = tracker;
  const { quarter, asOf } = plan;
  const { language, years } = settings;
  const final = { ...run, turn: { ...run.turn, since: addDays(quarter.last, 1) } };
  const waits = recipientsOf(tracker).some(
    (recipient) =>
      wrongAddress(recipient, language) === null &&
      isWanted(mailState(tracker, 'summary', final.turn, recipient.address), final),
  );
  const wasReported = ledger.some(
    ({ kind, state, at }) =>
      kind === 'summary' &&
      state === 'sent' &&
      at.slice(0, 10) >= quarter.first &&
      at.slice(0, 10) <= quarter.last,
  );
  if (waits && (wasReported || daysBetween(quarter.last, asOf) <= DAYS_AFTER)) return send(final);
  const to = leadOf(tracker)?.address ?? platform.clock.sender();
  const wanted = isAddress(to) && isWanted(mailState(tracker, 'not-closed', run.turn, to), run);
  const speaks = peopleMeant(settings.people, to).people[0]?.language ?? language;
  const mail = notClosedMail(plan, { language: speaks, years, short: false });
  const mailing = { kind: 'not-closed', turn: run.turn, now } as const;
  const mails = wanted && platform.remainingMails() > 0 ? [{ ...mail, to }] : [];
  const delivery = deliver(platform, tracker, run.ledger, mailing, mails);
  return {
    result: resultOf(delivery, NOBODY, tracker),
    note: refusalText('quarter-over', language),
    settled: delivery.failed.length === 0,
  };
}
