import { objectivesOf, type Plan, type PlanRow } from '../okr/plan';
import { PLAN_RULES } from './catalogue';
import { finding, worstFirst } from './judge';
import type { PlanRule, PlanSubject } from './plan/plan-rule';
import type { Review } from './review-result';
import type { Subject, Voice } from './rule';

export interface JudgedRow {
  readonly row: PlanRow;
  readonly subject: Subject;
}

/** What the plan as a whole lacks, worst first; equal ones in the order of the catalogue. */
export function planFindings(
  plan: Plan,
  rows: readonly JudgedRow[],
  voice: Voice,
): Review['plan'][number][] {
  const subject = planSubject(plan, rows);
  return worstFirst(PLAN_RULES.flatMap((rule) => planJudgedBy(rule, subject, voice)));
}

/** A plan as its rules see it. */
export const planSubject = (plan: Plan, rows: readonly JudgedRow[]): PlanSubject => ({
  plan,
  rows,
  objectives: objectivesOf(plan),
  keyResults: rows.flatMap(({ row, subject }) =>
    row.level === 'key-result' ? [{ row, subject }] : [],
  ),
});

/** What one plan rule finds, in words. */
export const planJudgedBy = (
  rule: PlanRule,
  subject: PlanSubject,
  voice: Voice,
): Review['plan'][number][] =>
  rule.check(subject, voice).map((found) => ({ ...finding(rule, found, voice), rows: found.rows }));
