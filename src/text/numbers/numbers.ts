import { eachMatch, type Ink, isFree, take } from '../page/ink';
import { latinVocabulary } from '../page/latin-vocabulary';
import type { Page } from '../page/normalise';
import { type Words, wordAt } from '../page/words';
import type { Lead } from '../reading';
import { countsCrew } from './crew';
import { findFolds, findShares } from './fractions';
import { attach, BEFORE } from './marks';
import { amountOf, DIGITS, englishNumber, thaiNumber } from './numeral';
import { bare, type RawNumber } from './raw-number';
import { LASTS } from './signs';

/** 1:45 minutes. */
const MINUTES = /\b(\d{1,3}):([0-5]\d)\b(?: ?(?:m|mins?|minutes?)\b| ?นาที)?/g;

/** A single number word counts only where a counted thing, a time or a comparison stands beside it. */
function counts(word: string, words: Words, text: string, start: number, end: number): boolean {
  const after = wordAt(words.phrases, end, text)?.meaning;
  if (word !== 'one') return !/^\s*(?:of (?:the|our|its|them)\b|-)/.test(text.slice(end, end + 12));
  if (after && (after.duration || after.classifier || after.metric !== undefined)) return true;
  return (
    /(?:\bleast|\bmost|\bthan|\bonly|\bto|\bfrom|\bexactly)\s$/.test(
      text.slice(Math.max(0, start - 9), start),
    ) ||
    /^ (?:new|more|additional|major|national|big|qualified|paid|local|industry|large|full|case|flagship)\b|^ [a-z]+ (?:a|per|each|every) (?:day|week|fortnight|month|quarter)\b/.test(
      text.slice(end, end + 40),
    )
  );
}

/** "Porter's Five Forces": a number word with a capital, and one behind it, in a line of small letters. */
const isName = (start: number, end: number, text: string): boolean =>
  start > 0 &&
  /^[A-Z]/.test(text.slice(start)) &&
  /^ [A-Z]/.test(text.slice(end)) &&
  (text.match(/ [a-z]{2,}/g)?.length ?? 0) > 1;

/** "Within a day", "within an hour": one of them. */
const WITHIN_ONE = /\bwithin (an?)(?= (?:minute|hour|day|business day|working day)\b)/g;

/** All numbers that are not yet taken, in digits and in words of both languages, in the order of the text. */
export function findNumbers(
  page: Page,
  ink: Ink,
  words: Words,
  lead: Lead | null = null,
): RawNumber[] {
  const text = page.lower;
  const numbers = findShares(text, ink);
  const add = (start: number, end: number, value: number) => {
    if (!isFree(ink, start, end)) return;
    const number = bare(start, end, value);
    attach(number, page, words);
    if (number.kind === 'multiple' && countsCrew(number.end, page, words, lead))
      number.kind = 'number';
    take(ink, number.start, number.end);
    numbers.push(number);
  };
  if (LASTS.test(text)) {
    eachMatch(MINUTES, text, ({ 0: written, 1: whole, 2: seconds, index }) => {
      const end = index + written.length;
      if (!isFree(ink, index, end)) return;
      take(ink, index, end);
      const value = Number(whole) + Math.round((Number(seconds) / 60) * 100) / 100;
      numbers.push({ ...bare(index, end, value), kind: 'duration', unit: 'minute' });
    });
  }
  eachMatch(DIGITS, text, (match) => {
    const before = text.charAt(match.index - 1);
    if (before === 'x' && !/[a-z]/.test(text.charAt(match.index - 2))) {
      const number = bare(match.index - 1, match.index + match[0].length, amountOf(match[0]));
      if (isFree(ink, number.start, number.end)) {
        take(ink, number.start, number.end);
        numbers.push({ ...number, kind: 'multiple' });
      }
      return;
    }
    if (/[a-z]/.test(before) && !BEFORE.test(text.slice(Math.max(0, match.index - 6), match.index)))
      return;
    add(match.index, match.index + match[0].length, amountOf(match[0]));
  });
  eachMatch(WITHIN_ONE, text, ({ 0: written, 1: one = '', index }) => {
    add(index + written.length - one.length, index + written.length, 1);
  });
  const phrases = words.latin.length > 0 ? latinVocabulary().phrases : null;
  // "Publish one long report": behind its verb a one is a count.
  const led = (start: number) =>
    lead?.kind === 'verb' && (page.from[start] ?? 0) - lead.span.end === 1;
  const smallOf = (word: string) => phrases?.get(word)?.numeral;
  for (let at = 0; at < words.latin.length; ) {
    const found = englishNumber(words.latin, at, text, smallOf);
    const word = words.latin[at]?.text ?? '';
    at = found ? Math.max(found.next, at + 1) : at + 1;
    if (found && isName(found.start, found.end, page.text)) continue;
    if (
      found &&
      (found.words > 1 || led(found.start) || counts(word, words, text, found.start, found.end))
    )
      add(found.start, found.end, found.value);
  }
  for (let at = 0; at < words.thai.length; ) {
    const found = thaiNumber(words.thai, at);
    const before = words.thai[at - 1];
    at = found ? Math.max(found.next, at + 1) : at + 1;
    if (!found) continue;
    const after = words.thai[at];
    const meaning =
      after && /^\s*$/.test(text.slice(found.end, after.start)) ? after.meaning : null;
    const unit =
      meaning &&
      (meaning.classifier ||
        meaning.duration ||
        meaning.currency ||
        meaning.signs?.some((sign) => /percent|points|times|in/.test(sign)));
    const led =
      before?.end === found.start &&
      (/^ร้?อยละ$/.test(before.text) || before.meaning?.signs?.some((sign) => sign === 'in'));
    // ครบหมื่นคน: a place alone is a number where a word says so.
    const reached =
      before?.end === found.start &&
      before.meaning?.signs?.some((sign) => /^(?:to|at-least|at-most)$/.test(sign));
    const place =
      !reached && found.words === 1 && text.charAt(found.start) !== '' && found.value >= 100;
    if (found.words > 1 || ((unit || led || reached) && !place))
      add(found.start, found.end, found.value);
  }
  numbers.push(...findFolds(text, ink));
  return numbers.sort((a, b) => a.start - b.start);
}
