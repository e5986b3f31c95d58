/** What the code makes of a plan, in the terms of the formulas. */
import { missedPace } from '../../../src/okr/pace';
import { allKeyResults, objectivesOf, type Plan } from '../../../src/okr/plan';
import { progressOf } from '../../../src/okr/progress';
import { contextOf, rollUpObjective } from '../../../src/okr/roll-up';
import { STATUS_RANK, statusOf } from '../../../src/okr/status';
import type { Counted } from './in-the-sheet';

/** By ID, every row of the plan. */
export function countedByCode(plan: Plan): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted>();
  for (const row of allKeyResults(plan)) {
    const { share, counted, expected } = progressOf(row, plan.quarter, plan.asOf);
    const rank = STATUS_RANK[statusOf(row, contextOf(plan))];
    const pace = missedPace(row, contextOf(plan));
    const own = { raw: share, value: counted, line: expected, rank, expected, pace };
    found.set(row.id, { ...own, rollup: null });
  }
  for (const { id } of objectivesOf(plan)) {
    const { progress, expected, status } = rollUpObjective(plan, id);
    const rank = STATUS_RANK[status];
    const none = { raw: null, value: null, line: null, pace: null };
    found.set(id, { ...none, rank, rollup: progress, expected });
  }
  return found;
}

const NEAR = 1e-9;

/** What differs between the two, of each ID; a row that is none of the plan has no status. */
export function differences(
  sheet: ReadonlyMap<string, Counted>,
  code: ReadonlyMap<string, Counted>,
): readonly string[] {
  return [...sheet].flatMap(([id, shown]) => {
    const told = code.get(id) ?? {};
    return Object.entries(shown).flatMap(([key, formula]) => {
      const typed = (told as Counted)[key as keyof Counted] ?? null;
      const same =
        formula === typed ||
        (formula !== null && typed !== null && Math.abs(formula - typed) < NEAR);
      return same ? [] : [`${id} ${key}: formula ${formula}, code ${typed}`];
    });
  });
}

/** The results of one objective and its rows, to see whether another reading would change them. */
export function resultOf(plan: Plan, id: string): string {
  const rows = plan.rows.filter(
    (row) => row.id === id || (row.level === 'key-result' && row.parent === id),
  );
  return JSON.stringify([...countedByCode({ ...plan, rows })]);
}
