import type { Language, Text } from '../language/text';
import type { Day } from '../okr/day';
import type { Plan, PlanRow } from '../okr/plan';
import { findingsOf, lettersOf, verdictOf } from './judge';
import { planFindings } from './plan/plan-findings';
import type { Review, RowReview, Verdict } from './review-result';
import type { Subject } from './rule';
import { type LineColumns, lineSubject, type SubjectContext, subjectOf } from './subject';

export interface ReviewOptions {
  readonly language: Language;
  readonly today: Day;
}

/** Judges every row of a plan, and the plan as a whole. Plain JSON; the same on every host. */
export function review(plan: Plan, options: ReviewOptions): Review {
  const dueOf = new Map(plan.rows.map((row) => [row.id, row.due]));
  const subjects = plan.rows.map((row) => {
    const parentDue = row.level === 'action' && row.parent ? (dueOf.get(row.parent) ?? null) : null;
    return {
      row,
      subject: subjectOf(row, { quarter: plan.quarter, today: options.today, parentDue }),
    };
  });
  const rows = subjects.map(({ row, subject }) => judged(row, subject, options.language));
  const count = (level: RowReview['level']) => {
    const of = rows.filter((row) => row.level === level);
    return { ready: of.filter((row) => row.verdict === 'ready').length, all: of.length };
  };
  return {
    rows,
    plan: planFindings(plan, subjects, options.language),
    counts: {
      objective: count('objective'),
      'key-result': count('key-result'),
      action: count('action'),
    },
  };
}

/** Judges one row, beside its plan's quarter. */
export function reviewRow(row: PlanRow, context: SubjectContext, language: Language): RowReview {
  return judged(row, subjectOf(row, context), language);
}

/** Judges a line that comes without its row: what only a row has is not held against it. */
export function reviewText(
  line: LineColumns & { readonly kind: RowReview['level']; readonly text: string },
  options: ReviewOptions,
): Pick<RowReview, 'verdict' | 'letters' | 'findings'> {
  const subject = lineSubject(line.text, line, { quarter: null, today: options.today });
  const findings = findingsOf(subject, line.kind, options.language);
  return {
    verdict: verdictOf(findings),
    letters: lettersOf(subject, line.kind, findings),
    findings,
  };
}

function judged(row: PlanRow, subject: Subject, language: Language): RowReview {
  const reasons = new Map(row.dismissed.map(({ rule, reason }) => [rule, reason]));
  const all = findingsOf(subject, row.level, language);
  const findings = all.filter((finding) => !reasons.has(finding.rule));
  const spoken = new Set(all.map((finding) => finding.rule));
  return {
    id: row.id,
    row: row.row,
    level: row.level,
    verdict: verdictOf(findings),
    letters: lettersOf(subject, row.level, findings),
    findings,
    setAside: row.dismissed.filter(({ rule }) => spoken.has(rule)),
  };
}

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  ready: { en: 'Ready', th: 'พร้อมใช้' },
  'needs-work': { en: 'Needs work', th: 'ควรปรับ' },
  'not-yet': { en: 'Not yet', th: 'ยังไม่พร้อม' },
};
const NOT_YET: Readonly<Record<RowReview['level'], Text>> = {
  objective: { en: 'Not an objective yet', th: 'ยังไม่เป็น Objective' },
  'key-result': { en: 'Not a key result yet', th: 'ยังไม่เป็น Key Result' },
  action: { en: 'Not an action yet', th: 'ยังไม่เป็น Action' },
};

/** The verdict in words: Ready, Needs work, Not a key result yet. */
export const verdictWord = (
  verdict: Verdict,
  level: RowReview['level'],
  language: Language,
): string => (verdict === 'not-yet' ? NOT_YET[level] : VERDICTS[verdict])[language];
