import { planOf } from '../../src/rules/examples/plan-of';
import { review, reviewRow } from '../../src/rules/review';
import type { RowReview } from '../../src/rules/review-result';

const OPTIONS = { language: 'en', today: '2026-11-13' } as const;

/** The key result of a plan of one objective. */
function keyResult(line: string): RowReview {
  const found = review(planOf(['O: Build demand among clinics', `KR: ${line}`]), OPTIONS).rows[1];
  if (!found) throw new Error('the plan has no second row');
  return found;
}
const rulesOf = ({ findings }: RowReview): string[] => findings.map(({ rule }) => rule);

describe('sentence and columns, judged together', () => {
  test('full columns rescue a vague sentence, and offer the better one', () => {
    expect(keyResult('Improve lead quality | owner Nan').verdict).toBe('not-yet');
    const rescued = keyResult(
      'Improve lead quality | owner Nan | start 0.18 | target 0.26 | unit % | measure latest | signal lagging',
    );
    expect(rescued.verdict).toBe('ready');
    expect(rescued.letters.measurable).toBe('met');
    expect(rescued.findings).toEqual([
      expect.objectContaining({
        rule: 'key-results/better-sentence',
        fix: { kind: 'wording', text: 'Improve lead quality from 18% to 26%' },
      }),
    ]);
  });

  test('a good sentence with empty columns needs an owner only, and offers to fill the columns', () => {
    const { verdict, findings } = keyResult('Increase MQLs from 20 to 30 | owner Nan');
    expect(verdict).toBe('ready');
    expect(findings.find(({ rule }) => rule === 'key-results/missing-cells')?.fix).toEqual({
      kind: 'cells',
      cells: { start: 20, target: 30, measure: 'total', signal: 'leading' },
    });
    expect(keyResult('Increase MQLs from 20 to 30').verdict).toBe('needs-work');
  });

  test('a sentence against its columns is no key result until one of them gives way', () => {
    const { verdict, findings } = keyResult(
      'Increase MQLs from 20 to 30 | owner Nan | start 20 | target 35 | measure total | signal leading',
    );
    expect(verdict).toBe('not-yet');
    expect(findings[0]?.message).toBe(
      'The sentence says “30”, the Target column 35. Which one holds?',
    );
  });

  test('a milestone needs no number; keeping at a level with today’s value in Start is a hint at most', () => {
    expect(keyResult('Launch the partner portal | owner Nan | measure milestone').verdict).toBe(
      'ready',
    );
    const kept = keyResult(
      'Keep the open rate at 25% | owner Nan | start 0.26 | target 0.25 | unit % | measure at-least | signal lagging',
    );
    expect(kept.verdict).toBe('ready');
  });

  test('a due date after the quarter is named with its year', () => {
    const { verdict, findings } = keyResult('Book 24 demos | owner Nan | due 2027-01-15');
    expect(verdict).toBe('not-yet');
    expect(findings[0]?.message).toContain('15 Jan 2027');
  });

  test('years show in the Buddhist era where the plan shows them so', () => {
    const plan = planOf(['O: สร้างดีมานด์', 'KR: นัดเดโม 24 ราย | owner แนน | due 2027-01-15']);
    const found = review(plan, { language: 'th', today: '2026-11-13', years: 'be' }).rows[1];
    expect(found?.findings[0]?.message).toContain('2570');
  });

  test('one row is judged as it is in the whole plan', () => {
    const plan = planOf([
      'O: Build demand among clinics',
      'KR: Book 24 demos | due 2026-11-30',
      'A: Rewrite the pricing page | due 2026-12-10',
    ]);
    const whole = review(plan, OPTIONS).rows;
    expect(plan.rows.map((row) => reviewRow(row, plan, OPTIONS))).toEqual(whole);
    expect(whole[2] && rulesOf(whole[2])).toEqual(['actions/due-after-key-result']);
  });
});

describe('rules set aside for one row', () => {
  const line = 'Increase MQLs by 20% | owner Nan | signal leading';
  const plan = planOf(['O: Build demand among clinics', `KR: ${line}`]);
  const withDismissal = (rule: string) => ({
    ...plan,
    rows: plan.rows.map((row) =>
      row.level === 'key-result'
        ? { ...row, dismissed: [{ rule, reason: 'The board asked for a share.' }] }
        : row,
    ),
  });

  test('no longer count, and stay visible with their reason', () => {
    expect(review(plan, OPTIONS).rows[1]?.verdict).toBe('needs-work');
    const after = review(withDismissal('key-results/bare-percentage'), OPTIONS).rows[1];
    expect(after?.verdict).toBe('ready');
    expect(after?.letters.measurable).toBe('met');
    expect(after?.setAside).toEqual([
      { rule: 'key-results/bare-percentage', reason: 'The board asked for a share.' },
    ]);
  });

  test('are not shown where they would not have spoken', () => {
    expect(review(withDismissal('key-results/direction'), OPTIONS).rows[1]?.setAside).toEqual([]);
  });
});
