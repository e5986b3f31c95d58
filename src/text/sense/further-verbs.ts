import { joinedVerb } from '../languages/en/lead';
import { type Page, spanOf } from '../page/normalise';
import { type Word, type Words, wordAt } from '../page/words';
import type { Verb } from '../reading';

/** Verbs that go on from the lead after "and", a comma, &, then, และ, พร้อม. */
export function findFurtherVerbs(page: Page, words: Words): Verb[] {
  const found: Verb[] = [];
  for (let index = 1; index < words.latin.length; index++) {
    const word = words.latin[index] as Word;
    const before = page.lower.slice(Math.max(0, word.start - 8), word.start);
    if (
      words.phrases.some(
        (item) =>
          item.meaning?.metric !== undefined &&
          item.start <= word.start &&
          item.end >= word.end &&
          item.end - item.start > word.end - word.start,
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
