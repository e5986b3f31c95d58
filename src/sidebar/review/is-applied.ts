import type { PlanRow } from '../../okr/plan';
import type { CellsFromText, Fix } from '../../rules/review-result';

/** True where the row says by now what the fix puts into it, and did not before. */
export function isApplied(
  fix: Extract<Fix, { readonly kind: 'wording' | 'cells' }>,
  was: PlanRow,
  now: PlanRow,
): boolean {
  if (fix.kind === 'wording') return now.text === fix.text.trim() && was.text !== now.text;
  const keys = Object.keys(fix.cells) as (keyof CellsFromText)[];
  return keys.some((key) => isBlank(was, key)) && !keys.some((key) => isBlank(now, key));
}

function isBlank(row: PlanRow, key: keyof CellsFromText): boolean {
  const value = (row as Partial<Record<keyof CellsFromText, unknown>>)[key];
  return value === undefined || value === null || value === '';
}
