import type { Finding, Severity } from '../../rules/review-result';
import { type Child, element } from './element';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/**
 * A person's sentence with the words that findings speak of marked. Offsets count UTF-16 units; a
 * mark outside the text or across an earlier one is left out, since the text may be newer.
 */
export function markedSentence(text: string, findings: readonly Finding[]): readonly Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const mark of marksOf(findings)) {
    if (mark.start < from || mark.end > text.length) continue;
    children.push(
      text.slice(from, mark.start),
      element('mark', { class: mark.severity }, text.slice(mark.start, mark.end)),
    );
    from = mark.end;
  }
  children.push(text.slice(from));
  return children;
}

function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings
    .flatMap(({ quote, severity }) => (quote ? [{ ...quote, severity }] : []))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((a, b) => a.start - b.start);
}

/** A skeleton line whose gaps, written in {braces}, stand out. */
export function skeletonLine(text: string): readonly Child[] {
  return text
    .split(/(\{[^{}]*\})/)
    .map((part) =>
      /^\{[^{}]*\}$/.test(part) ? element('span', { class: 'gap' }, part.slice(1, -1)) : part,
    );
}
