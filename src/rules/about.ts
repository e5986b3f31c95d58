import * as english from '../text/languages/en/edges';
import * as thai from '../text/languages/th/edges';
import type { Quantity, Span } from '../text/reading';
import type { Subject } from './rule';

type Read = Pick<Subject, 'text' | 'reading'>;

/** Words that a line about something does not begin or end with. */
const LOOSE =
  /^(?:[\s.,;:&+/-]|(?:into|to|in|on|of|for|with|from|at|by|out|up|across|about|that|a|an|the|and|or|more|ให้|กับ|ใน|ของ|ที่|และ)(?=\s|$))+|(?:[\s.,;:&+/-]|\s(?:in|on|of|for|with|from|at|by|to|and|or|a|an|the|our))+$/gi;

/** The line without these places, and without the words that only lead up to them. */
export function without(text: string, spans: readonly Span[]): string {
  let line = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    line += `${withoutLeadIn(text.slice(from, start))} `;
    from = end;
  }
  return tidy(line + text.slice(from));
}

/** Letters that such words can have. */
const REACH = 30;

/** A piece of a line without the words at its end that lead up to a number. */
function withoutLeadIn(piece: string): string {
  const from = Math.max(0, piece.length - REACH);
  const end = piece.slice(from).replace(english.BEFORE_NUMBER, '');
  return piece.slice(0, from) + (/[ก-๙]/.test(end) ? end.replace(thai.BEFORE_NUMBER, '') : end);
}

/** A number with the word that it counts: "5 แห่ง" of เปิดสาขา 5 แห่ง, whose classifier goes with it. */
export function withClassifier(text: string, { span, unit }: Quantity): Span {
  if (unit === null || !/[\u0e00-\u0e7f]/.test(unit)) return span;
  const place = text.slice(span.end, span.end + unit.length + 2).indexOf(unit);
  return place < 0 ? span : { start: span.start, end: span.end + place + unit.length };
}

/** What a line is about: itself without its first verb, its numbers, days and vague words; '' where nothing is left. */
export function aboutWhat({ text, reading }: Read): string {
  const { lead, quantities, dates, vague } = reading;
  const rest = without(text, [
    ...(lead?.kind === 'verb' ? [{ start: 0, end: lead.span.end }] : []),
    ...quantities.map((one) => withClassifier(text, one)),
    ...dates.map(({ span }) => span),
    ...vague.map(({ span }) => span),
  ]);
  const words = tidy(rest.replace(LOOSE, ''));
  // A thing that opened the line goes on behind a verb; an acronym keeps its capitals.
  return lead?.kind === 'noun' && /^[A-Z][a-z]/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/[\s.,;:]+$/, '')
    .trim();
