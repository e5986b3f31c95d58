import type { Answers, Request } from '../../protocol/messages';
import { newRowChanges } from '../../tracker/upkeep/new-row';
import { placeFor } from '../../tracker/upkeep/row-place';
import type { Platform } from '../platform';
import { changedPlanView, openTracker } from '../read-plan';
import { refuse } from '../refusal';

/**
 * Writes a new objective or key result into its place in the plan, its columns filled, and selects
 * it. Where the same sentence stands there already, that row gets what it lacks: an answer that got
 * lost on its way, or a run that was cut off, must not become a second row.
 */
export function insertRow(
  platform: Platform,
  { row }: Extract<Request, { readonly kind: 'insert-row' }>,
): Answers['insert-row'] {
  const id = platform.locked(() => {
    const { tracker } = openTracker(platform, ['okrs', 'settings', 'data']);
    const { language } = tracker.settings;
    const table = tracker.tables.okrs;
    const text = row.text.trim();
    if (text === '') return refuse('no-sentence', language);
    const twin = tracker.plan.rows.find(
      (one) =>
        one.text === text &&
        one.level === row.level &&
        (one.level === 'objective' || one.parent === row.under),
    );
    const place = twin
      ? { row: twin.row, insert: false }
      : table && placeFor(row.level, row.under, tracker.outline, table);
    if (!table || !place) return refuse('row-gone', language, { id: row.under ?? '' });
    const added = newRowChanges(tracker, table, place, { ...row, text });
    if (!added) return refuse('wants-repair', language);
    platform.write(added.changes);
    return added.id;
  });
  return id === null
    ? refuse('busy', platform.userLanguage())
    : { id, view: changedPlanView(platform) };
}
