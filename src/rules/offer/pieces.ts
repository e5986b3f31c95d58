import * as english from '../../text/languages/en/edges';
import * as thai from '../../text/languages/th/edges';
import type { Span } from '../../text/reading';
import { withClassifier } from '../about';
import type { Subject } from '../rule';
import { lineLanguage } from '../subject';
import { edgesOf } from './edges';

/** The edges of things in the language of a line. */
export const languageOf = (subject: Subject): typeof english | typeof thai =>
  lineLanguage(subject) === 'th' ? thai : english;

/** The line in pieces: without its verb, its numbers with all that belongs to them, days and purposes. */
export function pieces(subject: Subject): string[] {
  const { text, reading, numbers } = subject;
  const { lead } = reading;
  const begin = lead
    ? lead.kind === 'verb'
      ? verbEnd(subject)
      : nounStart(text, lead.span.start)
    : 0;
  const cuts: Span[] = [
    ...numbers.map((one) =>
      grown(subject, isScale(one.unit) ? withUnit(text, one) : withClassifier(text, one)),
    ),
    ...reading.dates
      .filter(({ kind, span }) => kind !== 'cadence' && !DESCRIBES.test(text.slice(span.end)))
      .map(({ span }) => grown(subject, span)),
    // "Reply to demo requests": right behind its verb it is what is done, not what for.
    ...reading.purposes.filter(({ start }) => start > begin + 1),
    ...reading.vague
      .filter(({ besideNumber, word }) => !besideNumber && !MOVES.test(word))
      .map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  const found: string[] = [];
  let from = begin;
  for (const { start, end } of cuts) {
    if (start > from) found.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  found.push(text.slice(from));
  return found.map((piece) => tidied(piece, subject)).filter((piece) => piece !== '');
}

/** A time that says which thing is meant: "month-end close", "the 2026 conference". */
const DESCRIBES = /^[ -](?!(?:in|on|for|by|to|from|at|of|and|or|vs|with|across|among)\b)[a-z]/i;

/** Where the verb ends: with the words that go with it, โทรกลับ, and before a metric that begins in it, ลด|เวลาตอบกลับ. */
export function verbEnd({ text, reading: { lead, metrics } }: Subject): number {
  if (lead === null) return 0;
  const { start, end } = lead.span;
  const inside = metrics.find(({ span }) => span.start > start && span.start < end);
  if (inside) return inside.span.start;
  return end + (/^(?:กลับ|หา(?=[ก-๙]))/.exec(text.slice(end))?.[0].length ?? 0);
}

/** การ in front of a noun goes with it. */
const nounStart = (text: string, at: number): number =>
  text.slice(0, at).endsWith('การ') && !text.slice(0, at).endsWith('ทำการ') ? at - 3 : at;

/** Words of motion are read with their thing. */
const MOVES = /^(?:more|fewer|less|มากขึ้น|น้อยลง|สูงขึ้น|ต่ำลง|ดีขึ้น)$/i;

/** "Average 4.7 stars": a unit that only says how it is counted. */
const isScale = (unit: string | null): boolean =>
  /^(?:points?|pts?|stars?|times)$/i.test(unit ?? '');

function withUnit(text: string, { span, unit }: Subject['numbers'][number]): Span {
  const place = text.slice(span.end).indexOf(unit ?? '');
  return place < 0 ? span : { start: span.start, end: span.end + place + (unit ?? '').length };
}

/** Letters that the words between a thing and its number can have. */
const REACH = 30;

/** A place with the small words around it that mean nothing without it; never into a word. */
function grown({ text, reading }: Subject, span: Span): Span {
  const edge = edgesOf(text);
  let { start, end } = span;
  for (const { BEFORE_NUMBER, AFTER_NUMBER } of reading.language === 'en'
    ? [english]
    : [english, thai]) {
    for (let turn = 0; turn < 6; turn++) {
      const from = Math.max(0, start - REACH);
      const before = BEFORE_NUMBER.exec(text.slice(from, start));
      if (!before || before[0] === '' || !edge(from + before.index)) break;
      start = from + before.index;
    }
    for (let turn = 0; turn < 4; turn++) {
      const after = AFTER_NUMBER.exec(text.slice(end));
      if (!after || !edge(end + after[0].length)) break;
      end += after[0].length;
    }
  }
  return { start, end };
}

const SIGNS = /^[\s.,;:&+/•✅*_|>)\]-]+|[\s.,;:&+/≥≤<>=~→([-]+$/g;

export function tidied(piece: string, subject: Subject): string {
  let line = piece.replace(/\s+/g, ' ').replace(COMPARED, '');
  const thaiLine = lineLanguage(subject) === 'th';
  for (let turn = 0; turn < 4; turn++) {
    const before = line;
    line = line.replace(SIGNS, '');
    line = thaiLine ? withoutEnd(line) : line.replace(english.LOOSE_AFTER, '');
    if (!thaiLine && !english.GOES_ON.test(line)) line = line.replace(english.LOOSE_BEFORE, '');
    if (line === before) break;
  }
  return line;
}

/** What a number is compared with, and how often it is counted. */
const COMPARED =
  /\s(?:(?:vs\.?|versus|compared (?:to|with))\s.*|(?:per|each|every) (?:day|week|month|quarter|year))$/i;

/** A Thai piece without the words at its end that only lead up to a number. */
function withoutEnd(line: string): string {
  const found = thai.BEFORE_NUMBER.exec(line);
  if (!found || thai.UP_LAST.test(line) || thai.DOWN_LAST.test(line)) return line;
  return edgesOf(line)(found.index) ? line.slice(0, found.index) : line;
}
