import { reviewText } from '../../src/rules/review';
import { EXAMPLE_PLAN } from '../../src/tracker/build/example-plan';

const TODAY = '2026-11-13';

describe.each(['en', 'th'] as const)(
  'the plan that a new tracker shows as its example, in %s',
  (language) => {
    const lines = EXAMPLE_PLAN.flatMap((objective) => [
      { kind: 'objective' as const, text: objective.text[language] },
      ...objective.keyResults.flatMap((one) => [
        {
          kind: 'key-result' as const,
          text: one.text[language],
          start: one.start,
          // A plan keeps per cents as shares of 1.
          target: one.target,
          unit: one.unit[language],
          measure: one.measure,
          signal: one.signal,
        },
        ...(one.actions ?? []).map((action) => ({
          kind: 'action' as const,
          text: action[language],
        })),
      ]),
    ]);

    test.each(lines.map((line) => [line.text, line] as const))('is ready: %s', (_, line) => {
      const { verdict, findings } = reviewText(line, { language, today: TODAY });
      expect({ verdict, serious: findings.filter(({ severity }) => severity !== 'hint') }).toEqual({
        verdict: 'ready',
        serious: [],
      });
    });
  },
);
