import type { Language } from '../../language/text';
import type { ReviewLine } from '../../protocol/messages';
import { verdictWord } from '../../rules/review';
import type { RowReview } from '../../rules/review-result';
import type { Reading } from '../follow/feed';

/** What the sheet's review column says of each row: `Needs work · It has no starting point.`, in the tracker's language. */
export function reviewLines({ view, review }: Reading): readonly ReviewLine[] {
  const judged = new Map(view.plan.rows.map(({ id, text }) => [id, text]));
  return review.rows
    .filter(({ id }) => id !== '')
    .map((row) => ({
      id: row.id,
      was: judged.get(row.id) ?? '',
      text: lineOf(row, view.language),
    }));
}

function lineOf(row: RowReview, language: Language): string {
  const word = verdictWord(row.verdict, row.level, language);
  const first = row.findings[0];
  return row.verdict === 'ready' || !first ? word : `${word} · ${first.message}`;
}
