import type { Years } from '../language/dates';
import type { Language, Text } from '../language/text';
import type { Day } from '../okr/day';
import type { Dismissal, NumberMarks, Plan, PlanRow } from '../okr/plan';
import { findingsOf, verdictOf } from './judge';
import { lettersOf } from './letters';
import { planFindings } from './plan-findings';
import type { Review, RowReview, Verdict } from './review-result';
import type { Subject, Voice } from './rule';
import { contextIn, type LineColumns, lineSubject, subjectOf } from './subject';

export interface ReviewOptions {
  readonly language: Language;
  readonly today: Day;
  /** How years show in messages; 2026 unless given. */
  readonly years?: Years;
  /** How a line alone writes numbers; a row is read as its plan says. */
  readonly numbers?: NumberMarks;
}

/** A line that comes without its row, and the columns that are known of it. */
export interface Line extends LineColumns {
  readonly kind: RowReview['level'];
  readonly text: string;
}

/** Judges every row of a plan, and the plan as a whole. Plain JSON; the same on every host. */
export function review(plan: Plan, options: ReviewOptions): Review {
  const subjects = plan.rows.map((row) => ({ row, subject: subjectIn(plan, row, options) }));
  const whole = planFindings(plan, subjects, voiceOf(options));
  const setAside = whole.filter((one) => dismissalOf(one, plan) !== null);
  const rows = subjects.map(({ row, subject }) => {
    const own = judged(row, subject, voiceOf(options));
    const more = setAside.filter(({ rows: [id] }) => id === row.id);
    const dismissals = more.flatMap((one) => dismissalOf(one, plan) ?? []);
    return { ...own, setAside: [...own.setAside, ...dismissals] };
  });
  const count = (level: RowReview['level']) => {
    const of = rows.filter((row) => row.level === level);
    return { ready: of.filter((row) => row.verdict === 'ready').length, all: of.length };
  };
  return {
    rows,
    plan: whole.filter((one) => !setAside.includes(one)),
    counts: {
      objective: count('objective'),
      'key-result': count('key-result'),
      action: count('action'),
    },
  };
}

/** What a person said of a finding about the plan that means one row, in that row; null where they did not. */
function dismissalOf({ rule, rows }: Review['plan'][number], plan: Plan): Dismissal | null {
  const [id, second] = rows;
  if (!id || second !== undefined) return null;
  const { dismissed = [] } = plan.rows.find((row) => row.id === id) ?? {};
  return dismissed.find((one) => one.rule === rule) ?? null;
}

/** How many key results are ready, and how many there are: what `review` counts, and nothing else of it. */
export function keyResultsReady(
  plan: Plan,
  options: ReviewOptions,
): Review['counts']['key-result'] {
  const verdicts = plan.rows
    .filter(({ level }) => level === 'key-result')
    .map((row) => reviewRow(row, plan, options).verdict);
  return { ready: verdicts.filter((one) => one === 'ready').length, all: verdicts.length };
}

/** Judges one row in its plan: as `review` does, for this row alone. */
export function reviewRow(row: PlanRow, plan: Plan, options: ReviewOptions): RowReview {
  return judged(row, subjectIn(plan, row, options), voiceOf(options));
}

/** Judges a line that comes without its row: what only a row has is not held against it. */
export function reviewText(
  line: Line,
  options: ReviewOptions,
): Pick<RowReview, 'verdict' | 'letters' | 'findings'> {
  const { today, numbers } = options;
  const of = { quarter: null, today, ...(numbers ? { numbers } : {}) };
  const subject = lineSubject(line.text, line, of);
  const findings = findingsOf(subject, line.kind, voiceOf(options));
  return {
    verdict: verdictOf(findings),
    letters: lettersOf(subject, line.kind, findings),
    findings,
  };
}

const voiceOf = ({ language, years }: ReviewOptions): Voice => ({ language, years: years ?? 'ce' });

function subjectIn(plan: Plan, row: PlanRow, { today }: ReviewOptions): Subject {
  const above = row.level === 'action' && row.parent !== null ? row.parent : null;
  const parentDue = above ? (plan.rows.find(({ id }) => id === above)?.due ?? null) : null;
  return subjectOf(row, { ...contextIn(plan, today), parentDue });
}

function judged(row: PlanRow, subject: Subject, voice: Voice): RowReview {
  const dismissed = new Set(row.dismissed.map(({ rule }) => rule));
  const all = findingsOf(subject, row.level, voice);
  const findings = all.filter(({ rule }) => !dismissed.has(rule));
  return {
    id: row.id,
    row: row.row,
    level: row.level,
    verdict: verdictOf(findings),
    letters: lettersOf(subject, row.level, findings),
    findings,
    setAside: row.dismissed
      .filter((one) => all.some(({ rule }) => rule === one.rule))
      .map(({ rule, reason }) => ({ rule, reason })),
  };
}

const VERDICTS: Readonly<Record<'ready' | 'needs-work', Text>> = {
  ready: { en: 'Ready', th: 'พร้อมใช้' },
  'needs-work': { en: 'Needs work', th: 'ควรปรับ' },
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
