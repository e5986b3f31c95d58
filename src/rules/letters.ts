import type { Span } from '../text/reading';
import { fieldOf } from '../text/sense/fields';
import { GENERIC } from '../text/sense/generic';
import { aboutWhat } from './about';
import type { Finding, Letter, LetterVerdict, RowReview } from './review-result';
import type { Subject } from './rule';
import { columnsMeasure } from './subject';

/** At this confidence or less the owner says that it cannot be done. */
const LOW_CONFIDENCE = 3;

/** The five letters: unmet where an error or warning says so; met only on evidence; else unsure. */
export function lettersOf(
  subject: Subject,
  level: RowReview['level'],
  findings: readonly Finding[],
): Record<Letter, LetterVerdict> {
  const faulted = new Set(
    findings.filter((one) => one.severity !== 'hint').map((one) => one.letter),
  );
  const judge = (letter: Letter, evidence: LetterVerdict): LetterVerdict =>
    faulted.has(letter) ? 'unmet' : evidence;
  const isKeyResult = level === 'key-result';
  const onlyKeyResult = (evidence: () => LetterVerdict): LetterVerdict =>
    isKeyResult ? evidence() : 'not-applicable';
  return {
    specific: judge('specific', specific(subject)),
    measurable: judge(
      'measurable',
      onlyKeyResult(() => measurable(subject)),
    ),
    achievable: judge(
      'achievable',
      onlyKeyResult(() => achievable(subject.columns?.confidence ?? null)),
    ),
    relevant: judge(
      'relevant',
      onlyKeyResult(() => (subject.columns?.parent ? 'met' : 'unsure')),
    ),
    // The quarter is the deadline unless another is given, so a key result always has one.
    'time-bound': judge(
      'time-bound',
      onlyKeyResult(() => 'met'),
    ),
  };
}

/** Met where who or what moves is named: a metric, a unit, or words that are neither a field of work nor of everything. */
function specific(subject: Subject): LetterVerdict {
  const { reading, unit, numbers, text } = subject;
  const named = (span: Span) => fieldOf(text.slice(span.start, span.end)) === null;
  if (unit !== '' || numbers.some((one) => one.kind === 'number' && one.unit !== null))
    return 'met';
  if (reading.metrics.some(({ span }) => named(span))) return 'met';
  if (reading.lead?.kind !== 'verb') return 'unsure';
  const about = aboutWhat(subject);
  if (fieldOf(about) !== null) return 'unsure';
  return /[a-z]{3}|[ก-๙]{4}/i.test(about.replace(GENERIC, ' ')) ? 'met' : 'unsure';
}

const measurable = (subject: Subject): LetterVerdict =>
  subject.numbers.length > 0 || subject.target !== null || columnsMeasure(subject)
    ? 'met'
    : 'unsure';

/** Only the owner can tell whether it can be done: their confidence is the evidence. */
function achievable(confidence: number | null): LetterVerdict {
  if (confidence === null) return 'unsure';
  return confidence > LOW_CONFIDENCE ? 'met' : 'unmet';
}
