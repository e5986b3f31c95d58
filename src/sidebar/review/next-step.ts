import { keyResultsOf, type Plan, type PlanRow } from '../../okr/plan';
import type { Selection } from '../../protocol/messages';

/** What a person could do on a row that holds no objective, key result or action. */
export type NextStep =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'objective' }
  /** `count`: key results that the objective has already. */
  | { readonly kind: 'key-result' | 'action'; readonly objective: string; readonly count: number };

/** An objective with fewer key results than this first needs another one. */
const FEWEST_KEY_RESULTS = 3;
/** Above this row of the OKRs sheet stand the keys, the title and the headers. */
const FIRST_ROW = 4;

/** What to do next where the person stands, told from the nearest rows above. */
export function nextStep(plan: Plan, selection: Selection): NextStep {
  if (selection.sheet !== 'okrs') return { kind: 'elsewhere' };
  if (plan.rows.length === 0) return { kind: 'objective' };
  if (selection.row < FIRST_ROW) return { kind: 'elsewhere' };
  const above = plan.rows.filter(({ row }) => row < selection.row);
  const objective = lastOf(above, 'objective');
  if (!objective) return { kind: 'objective' };
  const { length: count } = keyResultsOf(plan, objective.id);
  const name = objective.id === '' ? objective.text : objective.id;
  const kind = count < FEWEST_KEY_RESULTS ? 'key-result' : 'action';
  return { kind, objective: name, count };
}

function lastOf(rows: readonly PlanRow[], level: PlanRow['level']): PlanRow | undefined {
  const found = rows.filter((row) => row.level === level);
  return found[found.length - 1];
}
