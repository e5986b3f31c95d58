import { eachMatch } from '../page/ink';
import { latinVocabulary } from '../page/latin-vocabulary';
import { type Page, spanOf } from '../page/normalise';
import type { Words } from '../page/words';
import type { Lead, Span } from '../reading';

const PURPOSE =
  /\b(?:so that|so (?=we\b|our\b|customers?\b|they\b|people\b|sales\b|users?\b|it\b|every\b|teams?\b)|in order to|in order for|with the (?:aim|goal|purpose|intention) of|with a view to|aiming to|aimed at|for the purpose of|as (?:the|our|a|an) (?=go-to|leading|preferred|first|most|best|top|trusted|leader|default|main|reliable|number|#1|key|source|growth|thought)|because|which (?:will|lets|helps|enables)|that (?:helps?|lets?|enables?|allows?|drives?|attracts?|converts?|generates?|builds?))\b/g;

/** Clauses that say what it is for, each up to the end of its sentence. */
export function findPurposes(page: Page, words: Words, lead: Lead | null): Span[] {
  const { verbs } = latinVocabulary();
  const starts: number[] = [];
  eachMatch(PURPOSE, page.lower, (match) => {
    starts.push(match.index);
  });
  words.latin.forEach((word, index) => {
    const next = words.latin[index + 1];
    if (
      word.text !== 'to' ||
      !next ||
      !verbs.has(next.text) ||
      page.lower.slice(word.end, next.start) !== ' '
    )
      return;
    if (!/^\s+[\w"]/.test(page.lower.slice(next.end, next.end + 3))) return;
    if (
      lead?.kind === 'verb' &&
      /^(?:get|enable|help|allow|encourage|empower|train|inspire|convince|ask|want|teach|invite|persuade|motivate|cause|have)$/.test(
        lead.word,
      )
    )
      return;
    if (lead && spanOf(page, word.start, word.end).start <= lead.span.end) return;
    if (
      /(?:\bwant|\baim|\bneed|\bhave|\bable|\bplan|\btry|\border|\bus|\bresponse|\d%?|\baccess|\bhow|\bwhat|\bwhere|\bcontinue|\breach out|\bresponding|\brate|\btime|\bplace|\blike|\blikely|\bready|\bwilling|\bappears?|\bseems?|\bsupposed|\bused|\bability|\bways?|\binvited|\bcommit|\bfree) $/.test(
        page.lower.slice(Math.max(0, word.start - 12), word.start),
      )
    )
      return;
    starts.push(word.start);
  });
  for (const word of words.thai) {
    if (word.meaning?.signs?.includes('goal') && word.start > 0) starts.push(word.start);
  }
  const spans: Span[] = [];
  let last = -1;
  for (const start of starts.sort((a, b) => a - b)) {
    if (start < last) continue;
    const stop = /[.;](?:\s|$)/.exec(page.lower.slice(start));
    last = stop ? start + stop.index : page.lower.trimEnd().length;
    if (last > start) spans.push(spanOf(page, start, last));
  }
  return spans;
}
