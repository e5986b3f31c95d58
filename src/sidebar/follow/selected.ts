import type { PlanRow } from '../../okr/plan';
import type { RowReview } from '../../rules/review-result';
import type { Reading } from './feed';

/** The selected row and its review; null on a row that holds nothing of the plan. */
export function selectedRow({ view, review }: Reading): {
  readonly row: PlanRow;
  readonly review: RowReview;
} | null {
  const { selection, plan } = view;
  if (selection.sheet !== 'okrs') return null;
  // By ID first: since the last reading rows may have moved.
  const row =
    (selection.id && plan.rows.find(({ id }) => id === selection.id)) ||
    plan.rows.find(({ row: place }) => place === selection.row);
  const judged = row && review.rows.find((one) => one.row === row.row);
  return row && judged ? { row, review: judged } : null;
}
