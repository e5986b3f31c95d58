import { type ClosedKeyResult, type Closing, closingOf } from '../../okr/closing/closing';
import { sameMetric } from '../../rules/same-metric';
import { type ClosingReport, closingReport } from '../../summary/data/closing-report';
import { targetChangesOf } from '../../summary/data/goalposts';
import { KEY_ROW } from '../../tracker/contract/sheets';
import type { SheetKey, Snapshot } from '../../tracker/grid/snapshot';
import type { Table } from '../../tracker/grid/table';
import { type Closed, closedStamp } from '../../tracker/read/closed';
import { plannedIn, readClosing } from '../../tracker/read/closing';
import { inPlace, stampsAfter, stampsNamed } from '../../tracker/read/in-place';
import { readTracker, type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { unmeasured } from '../../tracker/upkeep/past-lines';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import type { QuarterAtEnd } from './read-quarter';

/** The mark of an archive with its quarter beside it. */
export const isArchiveOf = (archive: Table | undefined, quarter: string): archive is Table =>
  archive?.sheet.values[KEY_ROW - 1]?.includes(quarter) === true;

const SHEETS: readonly SheetKey[] = [
  'okrs',
  'settings',
  'definitions',
  'not-now',
  'check-ins',
  'data',
  'past',
  'archive',
  'before',
  'used-draft',
];

/** A quarter that was closed, as its kept sheets tell it. */
export interface ClosedQuarter {
  readonly closed: Closed;
  /** As it is now. */
  readonly tracker: Tracker;
  readonly snapshot: Snapshot;
  /** As it was. */
  readonly before: Tracker;
  readonly archive: Table;
  readonly past: Table | undefined;
  readonly closing: Closing;
  readonly report: ClosingReport;
}

/** The last closed quarter; null where none was, or its kept sheets are gone. */
export function readClosed(platform: Platform): ClosedQuarter | null {
  const { tracker, snapshot } = openAsItStands(platform, SHEETS, ['okrs', 'settings', 'before']);
  const closed = closedStamp(tracker.data.closed);
  const { archive, past, 'used-draft': used } = tablesOf(snapshot);
  if (!closed || !isArchiveOf(archive, closed.quarter) || !snapshot.sheets.before) return null;
  const stamps = stampsNamed(closed.quarter, tracker.settings.fiscalStart);
  if (!stamps) return null;
  const before = readTracker(inPlace(snapshot, 'before', stamps, closed.agreed));
  const next = used
    ? readTracker(inPlace(snapshot, 'used-draft', stampsAfter(stamps), tracker.settings.agreed))
    : null;
  if (!before) return null;
  const answers = readClosing(archive, before.settings.language, platform.numbers);
  const closing = closingOf(before.plan, {
    log: before.checkIns,
    answers: answers.byId,
    draft: next && used ? plannedIn(used, next.plan.rows) : null,
    today: closed.on,
    sameMetric,
  });
  const report = reportOf(before, closing, next, answers.ask);
  return { closed, tracker, snapshot, before, archive, past, closing, report };
}

/** What leadership reads of a quarter that is about to be closed. */
export const reportAtEnd = ({ tracker, closing, draft, answers }: QuarterAtEnd): ClosingReport =>
  reportOf(tracker, closing, draft, answers?.ask ?? '');

const reportOf = (
  tracker: Tracker,
  closing: Closing,
  next: Tracker | null,
  ask: string,
): ClosingReport =>
  closingReport(tracker.plan, closing, {
    draft: next?.plan ?? null,
    ask,
    changes: targetChangesOf(tracker.plan, tracker.goals, sameMetric),
  });

/** Key results that were closed without a number: those that have none yet, and those that got one since. */
export function lateIn({ closing, past, closed }: ClosedQuarter): {
  readonly open: readonly ClosedKeyResult[];
  readonly late: readonly ClosedKeyResult[];
} {
  const without = past ? unmeasured(past, closed.quarter) : new Set<string>();
  const rows = closing.keyResults.filter(({ row, end }) => end !== null && without.has(row.id));
  const has = ({ end }: ClosedKeyResult): boolean => end?.measured !== 'not-measured';
  return { open: rows.filter((one) => !has(one)), late: rows.filter(has) };
}
