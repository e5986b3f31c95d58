import { fill, type Text } from '../language/text';
import { daysBetween } from '../okr/day';
import type { Tracker } from '../tracker/read-tracker';
import { nextRun, scheduleOf } from '../tracker/schedule';
import type { DataKey } from '../tracker/settings-sheet';
import type { Snapshot } from '../tracker/snapshot';
import { stampChanges } from '../tracker/stamps';
import { catchUp } from './catch-up';
import type { Delivery } from './mail-ledger';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { Refusal, refuse } from './refusal';
import { mailBlockedBy } from './summary-recipients';
import { SUMMARY_SHEETS } from './update-summary';

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

/**
 * A run that no person started. A trigger that the tracker does not know (another editor took over, or
 * a run ended while it was made) removes itself; a refusal becomes the note for the next open.
 */
export function scheduledRun(
  platform: Platform,
  which: 'summary' | 'reminder',
  trigger: string,
  work: (platform: Platform, tracker: Tracker, snapshot: Snapshot) => Outcome,
): void {
  // Whoever holds the lock that long is at work in the sheet: the missing stamp tells the next open.
  platform.locked(() => {
    const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    if (trigger === '' || found.data[`${which}_trigger`] !== trigger) {
      if (trigger !== '') platform.clock.drop((_, id) => id === trigger);
      return;
    }
    const { tracker, changes } = catchUp(found, snapshot);
    platform.write(changes);
    const outcome = outcomeOf(() => work(platform, tracker, snapshot));
    platform.write(stampChanges(found, ranStamps(found, which, snapshot, outcome)));
  });
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
): Readonly<Partial<Record<DataKey, string>>> {
  const weekly = scheduleOf(tracker.data)[which];
  return {
    [`${which}_ran`]: now,
    [`${which}_result`]: result,
    [`${which}_due`]: weekly ? nextRun(weekly, now) : '',
    run_note: note,
  };
}
