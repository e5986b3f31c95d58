import { fill, type Text } from '../../language/text';
import type { DataKey } from '../../tracker/contract/settings-sheet';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import { nextRun, scheduleOf } from '../../tracker/upkeep/schedule';
import { Refusal, refuse } from '../refusal';
import type { Delivery, Ledger } from '../summary/mail-ledger';
import { mailBlockedBy } from '../summary/recipients';
import type { Scheduled } from './due-turns';
import { isAttempted, type MailState, type Turn } from './mail-state';

const SENT: Text = { en: 'sent to {n}', th: 'ส่งถึง {n} คน' };
/** Why somebody whose mail is due does not get it today. */
export const QUOTA: Text = {
  en: 'Google’s limit for the day was reached. It is lifted tomorrow.',
  th: 'ครบจำนวนที่ Google ให้ส่งในวันนี้แล้ว ส่งได้อีกครั้งพรุ่งนี้',
};

/** What a run is to send. */
export interface Run {
  readonly turn: Turn;
  readonly ledger: Ledger;
  /** A person asked for those again who may have it already. */
  readonly again: boolean;
}

/** What a scheduled run leaves behind. */
export interface Outcome {
  readonly result: string;
  /** What a person should know at the next open; '' where all is well. */
  readonly note: string;
  /** Each mail of it was sent, held or given up: only then the due day moves on. */
  readonly settled: boolean;
}

/** True for a mail that this run sends: nobody has it or gave it up, or a person asked for it again. */
export const isWanted = (known: MailState, { again }: Run): boolean =>
  known.state !== 'given-up' && (!isAttempted(known) || (again && known.state === 'tried'));

/** Ends a run where this tracker mails nothing, or there is nothing to say yet. */
export function refuseWhatIsNotMailed(tracker: Tracker, snapshot: Snapshot): void {
  const { plan, settings } = tracker;
  const reason = mailBlockedBy(tracker, snapshot);
  if (reason) refuse(reason, settings.language);
  const { quarter, asOf } = plan;
  if (asOf < quarter.first && plan.agreed) refuse('quarter-ahead', settings.language);
}

/** How many got it, or that there was nobody to send to. */
export function resultOf(
  { sent }: Pick<Delivery, 'sent'>,
  nobody: Text,
  { settings: { language } }: Tracker,
): string {
  return sent.length === 0 ? nobody[language] : fill(SENT, language, { n: sent.length });
}

/** A refusal is an outcome of a run that nobody watches: its sentence waits for the next open. */
export function outcomeOf(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Without a ledger the mail waits; every other refusal says that there is none to send.
    const settled = error.kind !== 'no-ledger';
    return { result: error.message, note: error.message, settled };
  }
}

/** How the next open knows that a run took place, and when the next is due: not before this one is settled. */
export function ranStamps(
  tracker: Tracker,
  which: Scheduled,
  { now }: Snapshot,
  { result, note, settled }: Outcome,
  { since }: Turn,
): Readonly<Partial<Record<DataKey, string>>> {
  const weekly = scheduleOf(tracker.data)[which];
  const next = weekly ? nextRun(weekly, now) : '';
  return {
    [`${which}_ran`]: now,
    [`${which}_result`]: result,
    [`${which}_due`]: settled || since === '' ? next : since,
    run_note: note,
  };
}
