import type { PlanView, Selection } from '../protocol/messages';
import { readTracker, type Tracker } from '../tracker/read-tracker';
import type { SheetKey, Snapshot } from '../tracker/snapshot';
import { textAt } from '../tracker/table';
import type { Platform } from './platform';
import { refuse } from './refusal';

const PLAN_SHEETS: readonly SheetKey[] = ['okrs', 'settings', 'definitions', 'not-now', 'data'];

/** The tracker, or a refusal where there is none. Reads each of these sheets once. */
export function openTracker(
  platform: Platform,
  sheets: readonly SheetKey[] = PLAN_SHEETS,
  withFormulas: readonly SheetKey[] = ['okrs', 'settings'],
): { readonly tracker: Tracker; readonly snapshot: Snapshot } {
  const snapshot = platform.read(sheets, withFormulas);
  const tracker = readTracker(snapshot);
  return tracker ? { tracker, snapshot } : refuse('no-tracker', platform.userLanguage());
}

/** Everything that the page needs to review the plan. */
export function planView(platform: Platform): PlanView {
  const { tracker } = openTracker(platform);
  return viewOf(tracker, platform.selection());
}

/** The plan as the page gets it, with the ID of the row that the person stands in. */
export function viewOf(tracker: Tracker, selection: Selection): PlanView {
  return {
    language: tracker.settings.language,
    plan: tracker.plan,
    selection: withId(tracker, selection),
    problems: tracker.problems.map((problem) => problem.message),
  };
}

function withId(tracker: Tracker, selection: Selection): Selection {
  const { okrs } = tracker.tables;
  if (selection.sheet !== 'okrs' || !okrs) return selection;
  const id = tracker.outline.find(({ row }) => row === selection.row)?.id ?? null;
  return { ...selection, id: textAt(okrs, selection.row, 'plan') === '' ? null : id };
}
