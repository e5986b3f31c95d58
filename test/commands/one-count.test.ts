import type { LocalSheets } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import { review } from '../../src/rules/review';
import { deleteLine } from '../tamper/by-hand';
import { ANSWERS, ask, openTracker } from '../tracker/open-tracker';
import { okrCell, realTracker } from './real-tracker';

/** What the title of the OKRs sheet says of key results. */
const titleSays = (local: LocalSheets): string =>
  /\d+ (?:of \d+ )?key results?(?: ready)?/.exec(
    local.displayed('OKRs', 'C2')[0]?.[0] ?? '',
  )?.[0] ?? '';

/** What mail, summary and sidebar count: the plan judged anew. */
function judgedAnew(local: LocalSheets): string {
  const { plan } = ask(local, { kind: 'plan' }).data as PlanView;
  const { ready, all } = review(plan, { language: 'en', today: plan.asOf }).counts['key-result'];
  return `${ready} of ${all} key results ready`;
}

describe('how many key results are ready is one number, in the title and where the plan is judged', () => {
  test('for the example as it is set up', async () => {
    const local = await openTracker();
    expect(titleSays(local)).toBe('17 of 17 key results ready');
    expect(judgedAnew(local)).toBe('17 of 17 key results ready');
  });

  test('after each edit and each command', async () => {
    const local = await realTracker();
    const first = judgedAnew(local);
    expect(titleSays(local)).toBe(first);
    const steps: readonly (() => unknown)[] = [
      () => local.typeIn('OKRs', okrCell('plan', 5), 'Grow MQLs a lot'),
      () => local.typeIn('OKRs', okrCell('target', 5), ''),
      () => local.typeIn('OKRs', okrCell('plan', 7), 'Publish 12 articles for buyers'),
      () => local.typeIn('OKRs', okrCell('current', 6), '3.1'),
      () =>
        ask(local, {
          kind: 'use-wording',
          id: 'KR1',
          was: 'Grow MQLs a lot',
          text: 'Increase MQLs from 80 to 120',
        }),
      () =>
        ask(local, {
          kind: 'fill-columns',
          id: 'KR1',
          was: 'Increase MQLs from 80 to 120',
          cells: { target: 120 },
        }),
      () => local.run('updateTheSummary'),
      () => ask(local, { kind: 'set-up', answers: ANSWERS }),
    ];
    const said = steps.map((step) => {
      step();
      return [titleSays(local), judgedAnew(local)];
    });
    expect(said.map(([title]) => title)).toEqual(said.map(([, anew]) => anew));
    expect(new Set(said.map(([title]) => title)).size).toBeGreaterThan(1);
  });

  test('where a row went that nobody told of, none is named until the next command', async () => {
    const local = await realTracker();
    deleteLine(local, 'OKRs', 'ROW', '6');
    expect(titleSays(local)).toBe('1 key result');
    local.run('updateTheSummary');
    expect(titleSays(local)).toBe('1 of 1 key result ready');
  });
});
