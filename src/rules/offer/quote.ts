import type { Span } from '../../text/reading';

/** Longest quotation in a message; what is longer loses its end. */
const LONGEST = 48;

/** The words of a span, short enough for a message. */
export const quoted = (subject: { readonly text: string }, span: Span): string =>
  shortened(subject.text.slice(span.start, span.end));

/** A text in one line, short enough for a message. Never cuts a letter from its Thai marks. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  let end = LONGEST - 1;
  while (end > 0 && /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\udc00-\udfff]/.test(line.charAt(end))) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** The place of the whole line without the space around it; null for a line of space. */
export function wholeLine(text: string): Span | null {
  const start = text.search(/\S/);
  return start < 0 ? null : { start, end: text.trimEnd().length };
}
