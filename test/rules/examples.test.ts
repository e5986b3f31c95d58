import { PLAN_RULES } from '../../src/rules/catalogue';
import type { Finding, Severity } from '../../src/rules/review-result';
import { planExamples, ROW_RULES, rowExamples, saysOf, saysOfPlan } from './examples';

const LANGUAGES = ['en', 'th'] as const;
const shown = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example);

/** A rule that warns may still hint where it holds; a rule that hints says nothing there. */
const counts = (severity: Severity, findings: readonly Finding[]): readonly string[] =>
  findings
    .filter((one) => severity === 'hint' || one.severity !== 'hint')
    .map(({ message }) => message);

describe.each(LANGUAGES)('every example of every rule, in %s', (language) => {
  describe.each(ROW_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { met, unmet } = rowExamples(id)[language];
    test.each(met.map((example) => [shown(example), example] as const))(
      'holds: %s',
      (_, example) => {
        expect(counts(rule.severity, saysOf(rule, example, language))).toEqual([]);
      },
    );
    test.each(unmet.map((example) => [shown(example), example] as const))(
      'speaks: %s',
      (_, example) => {
        expect(saysOf(rule, example, language)).not.toEqual([]);
      },
    );
  });

  describe.each(PLAN_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { met, unmet } = planExamples(id)[language];
    test.each(met.map((lines) => [lines.join(' · '), lines] as const))('holds: %s', (_, lines) => {
      expect(counts(rule.severity, saysOfPlan(id, lines, language))).toEqual([]);
    });
    test.each(unmet.map((lines) => [lines.join(' · '), lines] as const))(
      'speaks: %s',
      (_, lines) => {
        expect(saysOfPlan(id, lines, language)).not.toEqual([]);
      },
    );
  });
});
