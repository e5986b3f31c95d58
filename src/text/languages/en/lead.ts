import { latinVocabulary, singular } from '../../page/latin-vocabulary';
import { type Page, spanOf } from '../../page/normalise';
import type { Word, Words } from '../../page/words';
import { isWork, type Lead, type Verb } from '../../reading';
import { type VerbForm, verbAt } from './lemma';
import { DETERMINER, INTO, opensNounPhrase } from './noun-phrase';
import { PAPERS } from './papers';

/** "Follow-up rate", "sign-off process": with a hyphen and one of these behind it, a thing. */
const THING_OF_TWO =
  /^[a-z]+-(?:up|off|out|in|down|back|over|on) (?:rate|process|plan|time|cost|fee|meeting|call|email|strategy|phase|budget|flow|form|experience|campaign|session|visit|quality|speed|page)s?\b/;
/** How it is done stands behind it: "openly", but not "weekly", which describes a thing. */
const DONE_SO =
  /^(?: [a-z]+){1,3} (?!(?:dai|week|month|quarter|year|fami|supp|rep|app|ear|on|global|local|national|internation|regional)ly\b)[a-z]{2,}ly$/;
const NOUN_AFTER = new Set('of is was are were has have had'.split(' '));

/** Whether a word that can be a noun too is the verb here, by the word after it. */
function isVerbHere(known: VerbForm, index: number, page: Page, words: Words): boolean {
  const { verbFirst, nounFirst } = latinVocabulary();
  const next = words.latin[index + known.count];
  const after = page.lower.slice(known.end, known.end + 16);
  const close =
    next && /^\s*["'(]?$/.test(page.lower.slice(known.end, next.start)) ? next.text : '';
  if (known.count > 1)
    return !THING_OF_TWO.test(page.lower.slice(words.latin[index]?.start, known.end + 16));
  const compounds = verbFirst.get(known.word);
  const homograph = compounds !== undefined || nounFirst.has(known.word);
  if (known.ending === 's' || known.ending === 'ed')
    return (
      DETERMINER.has(close) || /^\s*[\d$€£฿]/.test(after) || (known.ending === 'ed' && close !== '')
    );
  if (/^-to-|^\/[a-z]+ [a-z]/.test(after) && known.ending === '') return false;
  if (!homograph) return true;
  if (isNameOfPapers(known, index, page, words)) return false;
  if (/^\s*(?:last|next|this|past)\b/.test(after)) return true;
  if (INTO.test(page.lower.slice(known.end))) return true;
  if (/^\s*[+~<>≥≤]?[\d$€£฿[{]/.test(after)) return true;
  if (/^\s*[\u0e00-\u0e7f]/.test(after))
    return compounds !== undefined || !/^\s*(?:จาก|เป็น|ของ|ใหม่|ที่)/.test(after);
  // "Research and improve …": joined to a verb, it is one too.
  if (close === 'and' && joinedVerb(index + 2, page, words)) return true;
  if (compounds) {
    if (close === '') return /^\s*(?:&|\/)|^, [a-z-]+(?:,| and| &)/.test(after);
    return (
      !compounds.has(close) &&
      !(close.endsWith('s') && compounds.has(close.slice(0, -1))) &&
      !NOUN_AFTER.has(close) &&
      !/^-/.test(after)
    );
  }
  if (/^-/.test(after)) return false;
  // "Log decisions openly", "Search smarter": how it is done stands behind it.
  if (DONE_SO.test(page.lower.slice(known.end))) return true;
  if (/^(?:smarter|faster|harder|earlier|sooner|less)$/.test(close)) return true;
  return (
    DETERMINER.has(close) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)$/.test(close) ||
    /ly$/.test(close)
  );
}

/** "Report library", "Study guides and handbooks": without an article, and with nothing more to do it to. */
function isNameOfPapers(known: VerbForm, index: number, page: Page, words: Words): boolean {
  const [next, and, second] = words.latin.slice(index + known.count, index + known.count + 3);
  if (!isWork(known.class) || known.ending !== '' || !next || !PAPERS.has(singular(next.text)))
    return false;
  const rest = page.lower.slice(next.end);
  if (/^\s*$/.test(rest)) return true;
  return (
    and?.text === 'and' &&
    PAPERS.has(singular(second?.text ?? '')) &&
    rest.trim() === `and ${second?.text}`
  );
}

/** The lead of a line whose first Latin word is at `index`. An adverb before the verb is stepped over. */
export function englishVerb(index: number, page: Page, words: Words): Lead {
  const { nouns } = latinVocabulary();
  const first = words.latin[index] as Word;
  const span = spanOf(page, first.start, first.end);
  const known = verbAt(index, page, words);
  // "Team up with clubs": two words are a verb where the first alone is a thing.
  const pair = known !== null && known.count > 1 && page.lower.charAt(first.end) === ' ';
  if (nouns.has(first.text) && !pair) return { kind: 'noun', word: first.text, span };
  if (known && isVerbHere(known, index, page, words)) {
    return {
      kind: 'verb',
      word: known.word,
      class: known.class,
      nominal: known.ending !== '',
      span: spanOf(page, first.start, known.end),
    };
  }
  const adverb = /ly$|^better$/.test(first.text);
  const next = words.latin[index + 1];
  if (adverb && next && page.lower.slice(first.end, next.start) === ' ') {
    const inner = englishVerb(index + 1, page, words);
    if (inner.kind === 'verb') return inner;
  }
  if (known || latinVocabulary().nounFirst.has(first.text))
    return { kind: 'noun', word: first.text, span };
  const phrase = words.phrases.find((word) => word.start === first.start);
  if (phrase?.meaning?.metric !== undefined)
    return { kind: 'noun', word: phrase.text, span: spanOf(page, phrase.start, phrase.end) };
  // "Great team", "efficient campaigns"; "more" names a direction.
  const praised = phrase?.meaning?.vague === 'vague' && first.text !== 'more';
  if (praised || opensNounPhrase(index, page, words))
    return { kind: 'noun', word: first.text, span };
  return { kind: 'unknown', word: first.text, span };
}

/** A plain verb in its base form at `index`, for verbs joined to the lead; homographs need an object beside them. */
export function joinedVerb(index: number, page: Page, words: Words): Verb | null {
  const { nouns, verbFirst, nounFirst } = latinVocabulary();
  const first = words.latin[index];
  if (!first || nouns.has(first.text)) return null;
  const known = verbAt(index, page, words);
  if (known?.ending !== '' || !isVerbHere(known, index, page, words)) return null;
  const next = words.latin[index + known.count]?.text ?? '';
  const homograph = verbFirst.has(known.word) || nounFirst.has(known.word);
  const object =
    DETERMINER.has(next) || /^\s*["(]?[\d$€£฿]/.test(page.lower.slice(known.end, known.end + 4));
  const clauseEnd = /^\s*(?:$|[.,;)]|and\b|or\b)/.test(page.lower.slice(known.end, known.end + 6));
  if ((homograph && !object) || clauseEnd) return null;
  return { word: known.word, class: known.class, span: spanOf(page, first.start, known.end) };
}
