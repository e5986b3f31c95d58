import { type Closing, closingOf } from '../../okr/closing/closing';
import { type Quarter, quarterAfter } from '../../okr/quarter';
import { sameMetric } from '../../rules/same-metric';
import type { Change } from '../../tracker/grid/change';
import type { SheetKey, Snapshot } from '../../tracker/grid/snapshot';
import { agreement } from '../../tracker/read/agreement';
import { type ClosingAnswers, plannedIn, readClosing } from '../../tracker/read/closing';
import { inPlace } from '../../tracker/read/in-place';
import { readTracker, type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';

const PLAN: readonly SheetKey[] = [
  'okrs',
  'settings',
  'definitions',
  'not-now',
  'check-ins',
  'data',
];

/** A quarter at its end: the plan with what edits left unlogged, the next one's draft, and the closing sheet. */
export interface QuarterAtEnd {
  /** The draft as it reads in the plan's place; null while there is none. */
  readonly draft: Tracker | null;
  readonly tracker: Tracker;
  /** What catching up writes. */
  readonly changes: readonly Change[];
  readonly snapshot: Snapshot;
  readonly next: Quarter;
  readonly answers: ClosingAnswers | null;
  readonly closing: Closing;
}

/** Reads all that a closing is worked out of, once. */
export function readQuarter(
  platform: Platform,
  more: readonly SheetKey[] = ['draft', 'closing'],
): QuarterAtEnd {
  const { tracker: found, snapshot } = openAsItStands(platform, [...PLAN, ...more]);
  const { tracker, changes } = catchUp(found, snapshot);
  const draft = draftIn(snapshot, found);
  const { language } = tracker.settings;
  const { closing: sheet } = tablesOf(snapshot);
  const answers = sheet ? readClosing(sheet, language, platform.numbers) : null;
  const drafted = draft?.tables.okrs;
  return {
    tracker,
    changes,
    snapshot,
    draft,
    next: quarterAfter(tracker.plan.quarter, tracker.settings.fiscalStart),
    answers,
    closing: closingOf(found.plan, {
      log: tracker.checkIns,
      answers: answers?.byId ?? new Map(),
      draft: draft && drafted ? plannedIn(drafted, draft.plan.rows) : null,
      today: snapshot.today,
      sameMetric,
    }),
  };
}

/** The draft as a tracker of the next quarter: in its own words and with its own agreement. */
function draftIn(snapshot: Snapshot, { data }: Tracker): Tracker | null {
  if (!snapshot.sheets.draft) return null;
  return readTracker(inPlace(snapshot, 'draft', null, agreement(data.draft_agreed)));
}
