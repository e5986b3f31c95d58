import type { Page } from '../../page/normalise';
import type { Word, Words } from '../../page/words';
import { joinedVerb } from './lead';

/** What a verb in the middle of a line has after it: "use our insights", "rave about us". */
const OBJECT = /^(?:our|us|we|their|them|the|every|all|what|how|it)$/;
const BEFORE_NO_VERB = /^(?:to|and|or|of|for|the|a|our|with|in|on|by|that)$/;

/** "Local teams tell our story", "users across Asia love it": a verb comes after its subject. */
export function isStatement(page: Page, words: Words): boolean {
  return words.latin.slice(1, 8).some((word, before) => {
    const subject = words.latin[before] as Word;
    const [next, after] = words.latin.slice(before + 2, before + 4).map(({ text }) => text);
    if (page.lower.slice(subject.end, word.start) !== ' ') return false;
    const people = /^people$|...[^s]s$/.test(subject.text);
    if (people && next === 'about' && OBJECT.test(after ?? '') && !word.text.endsWith('s'))
      return true;
    if (!people && (BEFORE_NO_VERB.test(subject.text) || !OBJECT.test(next ?? ''))) return false;
    return joinedVerb(before + 1, page, words) !== null;
  });
}
