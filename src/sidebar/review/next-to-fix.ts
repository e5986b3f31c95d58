import type { Review, RowReview } from '../../rules/review-result';

/** The next row after this place that is not ready, from the top again after the last; null when there is none. */
export function nextToFix(review: Review, afterRow: number): RowReview | null {
  const open = review.rows.filter(({ verdict, id }) => verdict !== 'ready' && id !== '');
  return open.find(({ row }) => row > afterRow) ?? open.find(({ row }) => row !== afterRow) ?? null;
}
