import { ENGLISH_NOUNS, ENGLISH_VERBS, NOUN_FIRST, VERB_FIRST } from '../languages/en/verbs';
import type { VerbClass } from '../reading';
import type { Meaning } from './meaning';
import { defineAll } from './meanings';

export interface LatinVocabulary {
  /** Phrases by their regular form (see `phraseKey`). */
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** The most words a phrase that begins with this word can have. */
  readonly longest: ReadonlyMap<string, number>;
  /** English verbs by base form; phrasal verbs with spaces. */
  readonly verbs: ReadonlyMap<string, VerbClass>;
  /** Verb-first words and the next words that make nouns of them. */
  readonly verbFirst: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nounFirst: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** A plural English word made singular; other words as they are. Regular on purpose, also where English is not. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The regular form of a Latin phrase: words split at spaces and hyphens, each singular. */
export function phraseKey(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

const spaced = (list: string): string[] => list.split(' ').map((word) => word.replace(/_/g, ' '));

function build(): LatinVocabulary {
  const phrases = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  defineAll((phrase) => {
    if (phrase.charCodeAt(0) > 0x7f) return null;
    const parts = phrase.split(/[ /:-]/);
    const key = phraseKey(parts);
    const first = singular(parts[0] ?? '');
    longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
    let meaning = phrases.get(key);
    if (!meaning) {
      meaning = {};
      phrases.set(key, meaning);
    }
    return meaning;
  });
  const verbs = new Map<string, VerbClass>();
  for (const [verbClass, names] of ENGLISH_VERBS) {
    for (const name of spaced(names.replace(/-/g, '_'))) {
      if (!verbs.has(name)) verbs.set(name, verbClass);
    }
  }
  const verbFirst = new Map<string, ReadonlySet<string>>();
  for (const entry of VERB_FIRST) {
    const [word = '', next = ''] = entry.split('|');
    verbFirst.set(word, new Set(next.split(' ')));
  }
  return {
    phrases,
    longest,
    verbs,
    verbFirst,
    nounFirst: new Set(NOUN_FIRST.split(' ')),
    nouns: new Set(spaced(ENGLISH_NOUNS)),
  };
}

let built: LatinVocabulary | null = null;

/** All lexicons of Latin script, indexed. Built at the first use: loading the bundle costs nothing. */
export function latinVocabulary(): LatinVocabulary {
  built ??= build();
  return built;
}
