import { readdirSync } from 'node:fs';
import type { Language } from '../../src/language/text';
import { PLAN_RULES, RULES } from '../../src/rules/catalogue';
import type {
  Example,
  PlanRuleExamples,
  RuleAbout,
  RuleExamples,
} from '../../src/rules/examples/example';
import { EXAMPLE_DAY, EXAMPLE_QUARTER, planOf } from '../../src/rules/examples/plan-of';
import { judgedBy } from '../../src/rules/judge';
import { planJudgedBy, planSubject } from '../../src/rules/plan-findings';
import type { Finding } from '../../src/rules/review-result';
import type { Rule, Subject, Voice } from '../../src/rules/rule';
import { lineSubject, subjectOf } from '../../src/rules/subject';

const FOLDER = 'src/rules';

/** The ids of the rule files or of the example files: their paths. */
export function idsUnder(folder: string): string[] {
  return ['objectives', 'key-results', 'actions', 'plan'].flatMap((level) =>
    readdirSync(`${FOLDER}/${folder}${level}`).map(
      (file) => `${level}/${file.replace(/\.ts$/, '')}`,
    ),
  );
}

export const ROW_RULES: readonly Rule[] = [
  ...RULES.objective,
  ...RULES['key-result'],
  ...RULES.action,
];

export const rowExamples = (id: string): RuleExamples =>
  (require(`../../src/rules/examples/${id}`) as { readonly examples: RuleExamples }).examples;

export const planExamples = (id: string): PlanRuleExamples =>
  (require(`../../src/rules/examples/${id}`) as { readonly examples: PlanRuleExamples }).examples;

export const aboutOf = (id: string): RuleAbout =>
  (require(`../../src/rules/examples/${id}`) as { readonly about: RuleAbout }).about;

export function subjectOfExample(example: Example): Subject {
  const { text, row, ...columns } = typeof example === 'string' ? { text: example } : example;
  const context = { quarter: row ? EXAMPLE_QUARTER : null, today: EXAMPLE_DAY };
  const subject = lineSubject(text, columns, context);
  if (!row) return subject;
  return { ...subject, columns: { confidence: null, parent: null, parentDue: null, ...row } };
}

const voiceIn = (language: Language): Voice => ({ language, years: 'ce' });

/** What one rule says of a line. */
export const saysOf = (rule: Rule, example: Example, language: Language): Finding[] =>
  judgedBy(rule, subjectOfExample(example), voiceIn(language));

/** What one plan rule says of a plan in lines. */
export function saysOfPlan(id: string, lines: readonly string[], language: Language): Finding[] {
  const rule = PLAN_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no plan rule ${id}`);
  const plan = planOf(lines);
  const rows = plan.rows.map((row) => ({
    row,
    subject: subjectOf(row, { quarter: plan.quarter, today: plan.asOf }),
  }));
  return planJudgedBy(rule, planSubject(plan, rows), voiceIn(language));
}
