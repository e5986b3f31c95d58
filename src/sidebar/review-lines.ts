import type { Language } from '../language/text';
import type { ReviewLine } from '../protocol/messages';
import { verdictWord } from '../rules/review';
import type { Review, RowReview } from '../rules/review-result';

/** What the sheet's review column says of each row: `Needs work · It has no starting point.`, in the tracker's language. */
export function reviewLines(review: Review, language: Language): readonly ReviewLine[] {
  return review.rows
    .filter(({ id }) => id !== '')
    .map((row) => ({ id: row.id, verdict: row.verdict, text: lineOf(row, language) }));
}

function lineOf(row: RowReview, language: Language): string {
  const word = verdictWord(row.verdict, row.level, language);
  const first = row.findings[0];
  return row.verdict === 'ready' || !first ? word : `${word} · ${first.message}`;
}
