import { fill } from '../language/text';
import { RULES } from './catalogue';
import type { Finding, RowReview, Severity, Verdict } from './review-result';
import type { Found, Rule, RuleText, Subject, Voice } from './rule';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Every finding of the rules of this level, worst first; equal ones in the order of the catalogue. */
export function findingsOf(subject: Subject, level: RowReview['level'], voice: Voice): Finding[] {
  return worstFirst(RULES[level].flatMap((rule) => judgedBy(rule, subject, voice)));
}

/** What one rule finds in one row, in words. */
export const judgedBy = (rule: Rule, subject: Subject, voice: Voice): Finding[] =>
  rule
    .check(subject, voice)
    .map((found) => ({ ...finding(rule, found, voice), letter: rule.letter }));

/** What a rule found, in words. */
export function finding(rule: RuleText, found: Found, { language }: Voice): Finding {
  const message = rule.messages[found.says];
  if (!message) throw new Error(`${rule.id} has no message “${found.says}”`);
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    letter: null,
    message: fill(message, language, found.values),
    quote: found.quote ?? null,
    fix: found.fix ?? null,
  };
}

/** By severity; equal ones keep their order. */
export const worstFirst = <One extends { readonly severity: Severity }>(
  findings: readonly One[],
): One[] => SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));

/** Any error: not yet. Else any warning: needs work. Else ready; hints never count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((one) => one.severity === 'error')) return 'not-yet';
  return findings.some((one) => one.severity === 'warning') ? 'needs-work' : 'ready';
}
