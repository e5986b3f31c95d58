import type { Plan, PlanRow } from '../../src/okr/plan';
import { review } from '../../src/rules/review';
import { FRIDAY, keyResult, objective, planOf } from '../okr/plans';

const RULE = 'plan/key-result-count';
const REASON = 'Two are enough this quarter';
const dismissed = [{ rule: RULE, reason: REASON }];

/** An objective with so many key results, and whether its row says that this is fine. */
const plan = (count: number, fine: boolean): Plan =>
  planOf([
    objective({ id: 'O1', dismissed: fine ? dismissed : [] }),
    ...Array.from(
      { length: count },
      (_, at): PlanRow => keyResult({ id: `KR${at + 1}`, parent: 'O1' }),
    ),
  ]);
const judged = (of: Plan) => {
  const { plan: whole, rows } = review(of, { language: 'en', today: FRIDAY });
  return {
    said: whole.some(({ rule }) => rule === RULE),
    setAside: rows.find(({ id }) => id === 'O1')?.setAside,
  };
};

test('a finding of the plan about one row is set aside in that row, and shows there to be taken up again', () => {
  expect(judged(plan(2, false))).toEqual({ said: true, setAside: [] });
  expect(judged(plan(2, true))).toEqual({ said: false, setAside: dismissed });
});

test('once it no longer speaks, nothing shows as set aside', () => {
  expect(judged(plan(3, true))).toEqual({ said: false, setAside: [] });
});
