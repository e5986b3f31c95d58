import { fill, type Text } from '../language/text';
import { daysBetween } from '../okr/day';
import type { Tracker } from '../tracker/read-tracker';
import { nextRun, scheduleOf } from '../tracker/schedule';
import type { DataKey } from '../tracker/settings-sheet';
import type { Snapshot } from '../tracker/snapshot';
import type { Delivery } from './mail-ledger';
import { Refusal, refuse } from './refusal';
import { mailBlockedBy } from './summary-recipients';

const SENT: Text = { en: 'sent to {n}', th: 'ส่งถึง {n} คน' };
/** Why somebody whose mail is due does not get it today. */
export const QUOTA: Text = {
  en: 'Google’s limit for the day was reached. It is lifted tomorrow.',
  th: 'ครบจำนวนที่ Google ให้ส่งในวันนี้แล้ว ส่งได้อีกครั้งพรุ่งนี้',
};

/** Days after its end in which a quarter's last numbers are still asked for and sent. */
const DAYS_AFTER = 7;

/** What a scheduled run leaves behind. */
export interface Outcome {
  readonly result: string;
  /** What a person should know at the next open; '' where all is well. */
  readonly note: string;
}

/** Ends a run where this tracker mails nothing, or there is nothing to say yet or any more. */
export function refuseWhatIsNotMailed(tracker: Tracker, snapshot: Snapshot): void {
  const { plan, settings } = tracker;
  const reason = mailBlockedBy(tracker, snapshot);
  if (reason) refuse(reason, settings.language);
  const { quarter, asOf } = plan;
  if (daysBetween(quarter.last, asOf) > DAYS_AFTER) refuse('quarter-over', settings.language);
  if (asOf < quarter.first && plan.agreed) refuse('quarter-ahead', settings.language);
}

/** How many got it, or that there was nobody to send to. */
export function resultOf(
  { sent }: Delivery,
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
    if (error instanceof Refusal) return { result: error.message, note: error.message };
    throw error;
  }
}

/** How the next open knows that a run took place, and when the next is due. */
export function ranStamps(
  tracker: Tracker,
  which: 'summary' | 'reminder',
  { now }: Snapshot,
  { result, note }: Outcome,
  zone: string,
): Readonly<Partial<Record<DataKey, string>>> {
  const weekly = scheduleOf(tracker.data)[which];
  return {
    [`${which}_ran`]: now,
    [`${which}_result`]: result,
    [`${which}_due`]: weekly ? nextRun(weekly, now) : '',
    due_zone: zone,
    run_note: note,
  };
}
