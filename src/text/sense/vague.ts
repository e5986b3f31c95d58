import { type Page, spanOf } from '../page/normalise';
import type { Words } from '../page/words';
import type { Quantity, Span, VagueWord } from '../reading';

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

const NOT_VAGUE_BEFORE =
  /(?:\bor|\bno|\bnot|\bany|\bnot any|\bonce|\bone|\bor even|\d|%|\bthe (?:one|two))\s$/;
const NOT_VAGUE_AFTER =
  /^(?: than\b| indicators?\b| practices?\b| sellers?\b| buy\b|-in\b| to \d|-friendly)/;

/** Vague and escape words; those that are the sentence's verb, part of a comparison or of a metric's name are left out. */
export function findVague(
  page: Page,
  words: Words,
  verbs: readonly Span[],
  quantities: readonly Quantity[],
): VagueWord[] {
  const numbers = quantities.filter((quantity) => quantity.role !== 'condition');
  return [...words.phrases, ...words.thai]
    .filter((word) => {
      if (!word.meaning?.vague) return false;
      if (
        /^(?:more|fewer|better|faster|less|well|good|great|many|some)$/.test(word.text) &&
        NOT_VAGUE_BEFORE.test(page.lower.slice(Math.max(0, word.start - 10), word.start))
      )
        return false;
      if (word.text === 'and more' && /^ than/.test(page.lower.slice(word.end))) return false;
      if (
        word.meaning.signs?.includes('about') &&
        /^\s?\d/.test(page.lower.slice(word.end, word.end + 3))
      )
        return false;
      return !NOT_VAGUE_AFTER.test(page.lower.slice(word.end, word.end + 14));
    })
    .sort((a, b) => a.start - b.start)
    .map((word) => ({
      word: page.text.slice(word.start, word.end),
      kind: word.meaning?.vague ?? 'vague',
      besideNumber: numbers.length > 0,
      span: spanOf(page, word.start, word.end),
    }))
    .filter((item) => !verbs.some((verb) => overlaps(verb, item.span)));
}
