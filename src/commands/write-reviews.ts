import type { ReviewLine } from '../protocol/messages';
import { readyChanges } from '../tracker/ready';
import { FIRST_ROW } from '../tracker/sheets';
import { textAt } from '../tracker/table';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refuse } from './refusal';

/** Writes verdicts into the review column, in one block; rows that the page did not judge, or that say something else by now, keep theirs. */
export function writeReviews(
  platform: Platform,
  reviews: readonly ReviewLine[],
): { readonly written: number } {
  const result = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'data'], []);
    const table = tracker.tables.okrs;
    const column = table?.columns.get('review');
    const last = tracker.outline[tracker.outline.length - 1];
    if (!table || column === undefined || !last) return { written: 0 };
    const lineOf = new Map(reviews.map((line) => [line.id, line]));
    const idAt = new Map(tracker.outline.map((row) => [row.row, row.id]));
    let written = 0;
    const cells: string[][] = [];
    for (let row = FIRST_ROW; row <= last.row; row += 1) {
      const line = lineOf.get(idAt.get(row) ?? '');
      const judged = line !== undefined && line.was === textAt(table, row, 'plan');
      if (judged) written += 1;
      cells.push([judged ? line.text : textAt(table, row, 'review')]);
    }
    platform.write([
      { kind: 'cells', sheet: 'okrs', row: FIRST_ROW, column, cells },
      ...readyChanges(tracker, snapshot.today),
    ]);
    return { written };
  });
  return result ?? refuse('busy', platform.userLanguage());
}
