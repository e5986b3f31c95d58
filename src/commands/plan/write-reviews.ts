import type { ReviewLine } from '../../protocol/messages';
import { columnCells } from '../../tracker/grid/column-cells';
import { textAt } from '../../tracker/grid/table';
import { readyChanges } from '../../tracker/upkeep/ready';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';

/** Writes verdicts into the review column; rows that the page did not judge, or that say something else by now, keep theirs. */
export function writeReviews(
  platform: Platform,
  reviews: readonly ReviewLine[],
): { readonly written: number } {
  const result = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'data'], []);
    const table = tracker.tables.okrs;
    const column = table?.columns.get('review');
    if (!table || column === undefined) return { written: 0 };
    const lineOf = new Map(reviews.map((line) => [line.id, line]));
    const judged = tracker.outline.flatMap(({ row, id }) => {
      const line = lineOf.get(id);
      return line && line.was === textAt(table, row, 'plan') ? [{ row, value: line.text }] : [];
    });
    const news = judged.filter(({ row, value }) => textAt(table, row, 'review') !== value);
    platform.write([
      ...columnCells('okrs', column, news),
      ...readyChanges(tracker, snapshot.today),
    ]);
    return { written: judged.length };
  });
  return result ?? refuse('busy', platform.userLanguage());
}
