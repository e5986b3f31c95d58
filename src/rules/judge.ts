import { fill, type Language } from '../language/text';
import { RULES } from './catalogue';
import type { Finding, Letter, LetterVerdict, RowReview, Severity, Verdict } from './review-result';
import type { Subject } from './rule';

type Level = RowReview['level'];

const WORST: readonly Severity[] = ['error', 'warning', 'hint'];

/** Every finding of the rules of this level, worst first; equal ones in the order of the catalogue. */
export function findingsOf(subject: Subject, level: Level, language: Language): Finding[] {
  const found = RULES[level].flatMap((rule) =>
    rule.check(subject, language).map(
      (one): Finding => ({
        rule: rule.id,
        severity: one.severity ?? rule.severity,
        letter: rule.letter,
        message: fill(rule.messages[one.says] ?? { en: '', th: '' }, language, one.values),
        quote: one.quote ?? null,
        fix: one.fix ?? null,
      }),
    ),
  );
  return WORST.flatMap((severity) => found.filter((one) => one.severity === severity));
}

/** Any error: not yet. Else any warning: needs work. Else ready; hints never count. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'not-yet';
  return findings.some((finding) => finding.severity === 'warning') ? 'needs-work' : 'ready';
}

/** The five letters: unmet where an error or warning says so; met only on evidence; else unsure. */
export function lettersOf(
  subject: Subject,
  level: Level,
  findings: readonly Finding[],
): Record<Letter, LetterVerdict> {
  const faulted = new Set(
    findings.filter((one) => one.severity !== 'hint').map((one) => one.letter),
  );
  const judge = (letter: Letter, evidence: LetterVerdict): LetterVerdict =>
    faulted.has(letter) ? 'unmet' : evidence;
  const isKeyResult = level === 'key-result';
  const { reading, columns } = subject;
  const measurable =
    subject.numbers.length > 0 || subject.target !== null || subject.measure === 'milestone';
  const specific = reading.metrics.length > 0 || reading.lead?.kind === 'verb';
  return {
    specific: judge('specific', specific ? 'met' : 'unsure'),
    measurable: judge(
      'measurable',
      !isKeyResult ? 'not-applicable' : measurable ? 'met' : 'unsure',
    ),
    achievable: judge('achievable', achievable(isKeyResult, columns?.confidence ?? null)),
    relevant: judge(
      'relevant',
      !isKeyResult || columns === null ? 'not-applicable' : columns.parent ? 'met' : 'unsure',
    ),
    'time-bound': judge(
      'time-bound',
      level === 'objective' ? 'not-applicable' : timed(subject) ? 'met' : 'unsure',
    ),
  };
}

/** Only the owner can tell whether it can be done: their confidence is the evidence. */
function achievable(isKeyResult: boolean, confidence: number | null): LetterVerdict {
  if (!isKeyResult) return 'not-applicable';
  return confidence === null ? 'unsure' : confidence > 3 ? 'met' : 'unmet';
}

/** The quarter is the deadline unless another is given. */
const timed = ({ due, quarter, reading }: Subject): boolean =>
  due !== null || quarter !== null || reading.dates.some((date) => date.role === 'deadline');
