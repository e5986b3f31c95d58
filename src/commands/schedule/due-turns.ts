import { addressKey } from '../../text/address';
import type { DataKey } from '../../tracker/contract/settings-sheet';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { LedgerLine, TrackerData } from '../../tracker/read/data';
import { inAnotherZone, isDue, lastRun, scheduleOf } from '../../tracker/upkeep/schedule';
import type { Platform } from '../platform';
import { isoWeek, type MailKind, mailState, type Turn } from './mail-state';

/** What goes out by the clock, owners first. */
export const SCHEDULED = ['reminder', 'summary'] as const;
export type Scheduled = (typeof SCHEDULED)[number];

/** The mails of each run. */
export const KINDS_OF: Readonly<Record<Scheduled, readonly MailKind[]>> = {
  summary: ['summary', 'not-closed'],
  reminder: ['reminder', 'reminder-list'],
};

/**
 * The stamps with their moments in the zone that the file has now, and what is to be written of them. The zone
 * may have been changed since they were made: then Google is asked once what time it is there.
 */
export function stampsHere<Data extends TrackerData>(
  platform: Platform,
  data: Data,
  { now }: Pick<Snapshot, 'now'>,
): { readonly data: Data; readonly moved: Readonly<Partial<Record<DataKey, string>>> } {
  const zone = platform.clock.timeZone();
  const { due_zone: made } = data;
  if (made === '' || made === zone) return { data, moved: {} };
  const moved = {
    ...inAnotherZone(data, platform.clock.nowIn(made), now),
    due_zone: zone,
  };
  return { data: { ...data, ...moved }, moved };
}

/** The turn of a mail that is due and not settled: of the last time that its hour came; null where none is. */
export function turnDue(data: TrackerData, which: Scheduled, now: string): Turn | null {
  const due = data[`${which}_due`];
  if (!isDue(due, now)) return null;
  const weekly = scheduleOf(data)[which];
  const [, since = due] = [due, weekly ? lastRun(weekly, now) : due].sort();
  return { week: isoWeek(since.slice(0, 10)), since };
}

/** True once a run has done all of this turn that it may do by itself. */
export const hasRun = (data: TrackerData, which: Scheduled, { since }: Turn): boolean =>
  data[`${which}_ran`] >= since;

/** True where mails of this turn were attempted and nobody knows whether they arrived. */
export function isUnsure(ledger: readonly LedgerLine[], which: Scheduled, turn: Turn): boolean {
  const known = { ledger, settings: { language: 'en' } as const };
  return KINDS_OF[which].some((kind) => {
    const theirs = ledger.filter((line) => line.kind === kind && line.week === turn.week);
    return [...new Set(theirs.map(({ to }) => addressKey(to)))].some(
      (to) => mailState(known, kind, turn, to).state === 'tried',
    );
  });
}
