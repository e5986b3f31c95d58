import { eachMatch } from './ink';
import { latinVocabulary } from './latin-vocabulary';
import { joinedVerb } from './lead-english';
import { type Page, spanOf } from './normalise';
import type { Lead, Quantity, Span, TaskWord, VagueWord, Verb } from './reading';
import { type Word, type Words, wordAt, wordBefore } from './words';

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Verbs that go on from the lead after "and", a comma, &, then, และ, พร้อม. */
export function findFurtherVerbs(page: Page, words: Words): Verb[] {
  const found: Verb[] = [];
  for (let index = 1; index < words.latin.length; index++) {
    const word = words.latin[index] as Word;
    const before = page.lower.slice(Math.max(0, word.start - 8), word.start);
    if (
      words.phrases.some(
        (item) =>
          item.meaning?.metric !== undefined && item.start < word.start && item.end >= word.end,
      )
    )
      continue;
    if (!/(?:\band |, |& |\bthen |; |\+ |\bor |,)(?:then |to )?$/.test(before)) continue;
    const adverb = /ly$/.test(word.text) ? 1 : 0;
    const verb = joinedVerb(index + adverb, page, words);
    if (verb) found.push(verb);
  }
  words.thai.forEach((word, index) => {
    if (!word.meaning?.signs?.includes('and') || index === 0) return;
    let next = wordAt(words.thai, word.end, page.lower);
    if (next?.meaning?.skipped) next = wordAt(words.thai, next.end, page.lower);
    if (!next?.meaning?.verb || next.meaning.metric !== undefined) return;
    found.push({
      word: next.text,
      class: next.meaning.verb,
      span: spanOf(page, next.start, next.end),
    });
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

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

const ENDS_CLAUSE =
  /^\s*(?:$|[.,;:)!]|(?:and|by|in|on|for|to|with|across|at|before|within|from|this|next|q[1-4]|h[12]|as|per|during|using|via|until|end|end of|eoq|eoy)\b|[\d\u0e00-\u0e7f])/;
const ATTRIBUTE =
  /(?:\bto|\ba|\ban|\bthe|\bour|\bnewly|\brecently|\bmore|\bnew|\bfor|\bof|\ball|\bvery|^)\s*$/;

/** Words that say work is being done or is over: activity verbs, "implemented", แล้วเสร็จ, "approved by". */
export function findTasks(
  page: Page,
  words: Words,
  lead: Lead | null,
  further: readonly Verb[],
): TaskWord[] {
  const tasks: TaskWord[] = [];
  const verbs: (Lead | Verb)[] = lead?.kind === 'verb' ? [lead, ...further] : [...further];
  for (const verb of verbs) {
    if ('class' in verb && /^(?:create|do|weak)$/.test(verb.class))
      tasks.push({ kind: 'verb', word: verb.word, span: verb.span });
  }
  for (const word of [...words.phrases, ...words.thai]) {
    const span = spanOf(page, word.start, word.end);
    const followed = page.lower.slice(word.end, word.end + 9);
    if (word.meaning?.approval && /^ (?:\d|time|process|rate)/.test(followed)) continue;
    if (word.meaning?.approval) tasks.push({ kind: 'approval', word: word.text, span });
    else if (word.meaning?.finished && !verbs.some((verb) => overlaps(verb.span, span))) {
      if (word.text === 'in place' && lead?.word === 'put') continue;
      const latin = word.text.charCodeAt(0) < 0x0e00;
      const before = page.lower.slice(Math.max(0, word.start - 12), word.start);
      if (
        latin &&
        (word.start === 0 ||
          ATTRIBUTE.test(before) ||
          !ENDS_CLAUSE.test(page.lower.slice(word.end, word.end + 12)))
      )
        continue;
      tasks.push({ kind: 'finished', word: word.text, span });
    }
  }
  return tasks.sort((a, b) => a.span.start - b.span.start);
}

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
    if (
      word.meaning?.signs?.includes('goal') &&
      wordBefore(words.thai, word.start, page.lower) !== word &&
      word.start > 0
    )
      starts.push(word.start);
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
