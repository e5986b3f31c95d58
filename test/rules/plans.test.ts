import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/text';
import { EXAMPLE_DAY, planOf } from '../../src/rules/examples/plan-of';
import { review } from '../../src/rules/review';

const FOLDER = join(__dirname, 'plans');

/** What a review says, a line for each row and each finding of the plan: verdict, then what counts against it. */
function saidOf(lines: readonly string[], language: Language): string[] {
  const { rows, plan } = review(planOf(lines), { language, today: EXAMPLE_DAY });
  return [
    ...rows.map(({ id, verdict, findings }) =>
      [id, verdict, ...findings.flatMap((one) => (one.severity === 'hint' ? [] : [one.rule]))].join(
        ' ',
      ),
    ),
    ...plan.map((one) => ['plan', one.rule, ...one.rows].join(' ')),
  ];
}

describe('whole plans', () => {
  test.each(readdirSync(FOLDER))('%s is judged as written below it', (file) => {
    const [plan = '', expected = ''] = readFileSync(join(FOLDER, file), 'utf8').split(/^--- /m);
    const [language, ...said] = expected.trim().split('\n');
    const lines = plan.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(saidOf(lines, language as Language)).toEqual(said);
  });

  test('counts say how many rows of each level are ready', () => {
    const plan = planOf(['O: Build demand', 'KR: Book 24 demos | owner Nan', 'KR: Be better']);
    expect(review(plan, { language: 'en', today: EXAMPLE_DAY }).counts).toEqual({
      objective: { ready: 1, all: 1 },
      'key-result': { ready: 1, all: 2 },
      action: { ready: 0, all: 0 },
    });
  });

  test('an empty plan asks where the team wants to go', () => {
    const { plan, rows } = review(planOf([]), { language: 'en', today: EXAMPLE_DAY });
    expect(rows).toEqual([]);
    expect(plan.map(({ message }) => message)).toEqual([
      'The plan has no objective yet. Where does the team want to go this quarter?',
    ]);
  });

  test('a review is plain JSON, and the same twice', () => {
    const plan = planOf(['O: Build demand', 'KR: Increase MQLs by 20%', 'A: Call clinics']);
    const once = review(plan, { language: 'th', today: EXAMPLE_DAY });
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(review(plan, { language: 'th', today: EXAMPLE_DAY })).toEqual(once);
  });
});
