import { latinVocabulary, singular } from '../../page/latin-vocabulary';
import type { Page } from '../../page/normalise';
import type { Word, Words } from '../../page/words';

/** Says that a thing follows: what stands before it is no part of its name. */
export const DETERMINER = new Set(
  'a an the our your their its his her my this that these those all every each more new some any no both another us them it everyone existing current potential top key major high low first at up out down with over least more than like'.split(
    ' ',
  ),
);
/** Endings that only nouns have. */
const NOUN =
  /..(?:tion|sion|ment|ness|ship|ance|ence|ancy|ency|ity|acy|ety|dom|tude|ics|ery|ism|hood|ology|ware|...age)s?$/;
/** Endings that only adjectives have, and words that a hyphen makes one of: "best-in-class website". */
const ADJECTIVE = /..(?:nal|[cirtu]al|ic|ory|ary|[ts]ive|ous|less|ful|ible|.able|.[ae]nt)$/;
const COMPOUND =
  /^(?:best|world|high|top|full|long|short|first|next|multi|omni|state|user|customer|data|self|product|brand|mobile)-|^[a-z]+-(?:wide|led|driven|ready|friendly|focused|centric)\b/;
/** What a verb is done to begins with one of these: no name goes on so. */
const OBJECT =
  /^ (?:an?|the|our|your|their|its|my|this|that|these|those|every|each|all|any|some|more|how|what|why)\b/;
/** "Bake insight into every release": something goes into something else, so a verb leads. */
export const INTO = /^(?: [a-z-]+){1,4} into\b/;
/** Looks like a verb that no list has: gamify, declutter, outsmart. Nobody guesses about it. */
const VERB_LIKE = /..(?:i[sz]e|ify|ate)$|^(?:re|un|de|out|over)[a-z]{3}/;
/** Opens a statement, never a name: "Nobody waits for care". */
const SOMEBODY = /^(?:no|every|some|any)(?:body|one)$|^(?:we|they|you|both|most|few)$/;
/** Ends the noun phrase that opens a line. */
const CLOSES =
  /^(?:of|in|for|on|with|at|by|from|to|across|through|and|or|as|that|who|which|while|without|during|after|before|per|into|among|within|we|our|us|is|are)$/;

/**
 * Whether a line's first word, which no list knows, opens a noun phrase: by its ending ("Donorship"),
 * by "of", "and" or a comma right behind it, or because the phrase it opens ends in a known noun
 * ("Donor retention"). A word that could be a verb by its form is left alone.
 */
export function opensNounPhrase(index: number, page: Page, words: Words): boolean {
  const first = words.latin[index] as Word;
  // "Commence our journey": what it is done to follows.
  if (SOMEBODY.test(first.text) || OBJECT.test(page.lower.slice(first.end))) return false;
  if (
    NOUN.test(first.text) ||
    ADJECTIVE.test(first.text) ||
    COMPOUND.test(page.lower.slice(first.start, first.start + 24))
  )
    return true;
  if (VERB_LIKE.test(first.text)) return false;
  if (INTO.test(page.lower.slice(first.end))) return false;
  const phrase = phraseFrom(index, page, words);
  if (phrase.slice(1).some(({ text }) => DETERMINER.has(text) || /..ly$/.test(text))) return false;
  const next = words.latin[index + phrase.length]?.text;
  if (phrase.length === 1) return next === 'of' || joinsNoun(index, page, words);
  return isNoun(phrase[phrase.length - 1] as Word, words);
}

/** "Talent and culture", "Speed, quality": a noun or an adjective is joined to the word. */
function joinsNoun(index: number, page: Page, words: Words): boolean {
  const [word, and, second] = words.latin.slice(index, index + 3);
  if (!word || !and) return false;
  const joined = and.text === 'and' ? second : and;
  const gap = page.lower.slice(word.end, joined?.start ?? word.end);
  if (!joined || !/^(?:, | & | and |\/)$/.test(gap)) return false;
  return isNoun(joined, words) || ADJECTIVE.test(joined.text);
}

/** A known noun, at the end of its phrase: there "support" and "report" are nouns too. */
function isNoun({ text, end }: Word, { phrases }: Words): boolean {
  const { nouns, nounFirst, verbs } = latinVocabulary();
  const one = singular(text);
  return (
    NOUN.test(text) ||
    [text, one].some((form) => nouns.has(form) || nounFirst.has(form) || verbs.has(form)) ||
    phrases.some((phrase) => phrase.end === end && phrase.meaning?.metric !== undefined)
  );
}

/** The words from `index` on up to the first that ends the phrase: a preposition, a comma, a digit. */
function phraseFrom(index: number, page: Page, words: Words): Word[] {
  const phrase: Word[] = [];
  for (const word of words.latin.slice(index, index + 6)) {
    const before = phrase[phrase.length - 1];
    if (before && !/^[ -]$/.test(page.lower.slice(before.end, word.start))) break;
    if (before && CLOSES.test(word.text)) break;
    phrase.push(word);
  }
  return phrase;
}
