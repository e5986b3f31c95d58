import { MONTHS_ENGLISH, MONTHS_THAI } from './lexicon/dates';
import { ENGLISH_NOUNS, ENGLISH_VERBS, NOUN_FIRST, VERB_FIRST } from './lexicon/english-verbs';
import { METRICS } from './lexicon/metrics';
import { THAI_NOUNS, THAI_SKIPPED, THAI_VERBS } from './lexicon/thai-verbs';
import { THAI_BLOCKERS, THAI_SIGNS } from './lexicon/thai-words';
import {
  CLASSIFIERS,
  COUNTED_ENGLISH,
  CURRENCIES,
  DURATIONS,
  ENGLISH_NUMERALS,
  MULTIPLIERS,
  THAI_INNER,
  THAI_NUMERALS,
  THAI_PLACES,
} from './lexicon/units';
import {
  APPROVAL_ENGLISH,
  APPROVAL_THAI,
  ESCAPE_ENGLISH,
  ESCAPE_THAI,
  FINISHED_ENGLISH,
  FINISHED_THAI,
  VAGUE_ENGLISH,
  VAGUE_THAI,
} from './lexicon/wording';
import type { Meaning } from './meaning';
import type { VerbClass } from './reading';

/** A letter of the Thai word tree: what follows, and what a word ending here means. */
export interface Branch {
  readonly next: Map<number, Branch>;
  meaning: Meaning | null;
}

export interface Vocabulary {
  /** Latin phrases by their regular form (see `phraseKey`). */
  readonly latin: ReadonlyMap<string, Meaning>;
  /** The most words a phrase that begins with this word can have. */
  readonly longest: ReadonlyMap<string, number>;
  readonly thai: Branch;
  /** English verbs by base form; phrasal verbs with spaces. */
  readonly verbs: ReadonlyMap<string, VerbClass>;
  /** Verb-first words and the next words that make nouns of them. */
  readonly verbFirst: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nounFirst: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const THAI_LETTER = /[\u0e00-\u0e7f]/;

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

const wordsOf = (list: string): string[] => list.split(' ').map((word) => word.replace(/_/g, ' '));

function build(): Vocabulary {
  const latin = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  const thai: Branch = { next: new Map(), meaning: null };

  const define = (phrase: string): Meaning => {
    if (THAI_LETTER.test(phrase)) {
      let branch = thai;
      for (let at = 0; at < phrase.length; at++) {
        const code = phrase.charCodeAt(at);
        let next = branch.next.get(code);
        if (!next) {
          next = { next: new Map(), meaning: null };
          branch.next.set(code, next);
        }
        branch = next;
      }
      branch.meaning ??= {};
      return branch.meaning;
    }
    const parts = phrase.split(/[ /:-]/);
    const key = phraseKey(parts);
    const first = singular(parts[0] ?? '');
    longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
    let meaning = latin.get(key);
    if (!meaning) {
      meaning = {};
      latin.set(key, meaning);
    }
    return meaning;
  };
  const each = (list: string, set: (meaning: Meaning) => void, by: string | RegExp = '|') => {
    for (const word of list.split(by)) if (word) set(define(word));
  };

  for (const word of wordsOf(THAI_BLOCKERS)) if (word) define(word);
  METRICS.forEach(([, , names], index) => {
    each(names, (meaning) => {
      meaning.metric ??= index;
    });
  });
  for (const [kind, lists] of [
    ['vague', [VAGUE_ENGLISH, VAGUE_THAI]],
    ['escape', [ESCAPE_ENGLISH, ESCAPE_THAI]],
  ] as const) {
    for (const list of lists) {
      each(list, (meaning) => {
        meaning.vague = kind;
      });
    }
  }
  for (const list of [FINISHED_ENGLISH, FINISHED_THAI]) {
    each(list, (meaning) => {
      meaning.finished = true;
    });
  }
  for (const list of [APPROVAL_ENGLISH, APPROVAL_THAI]) {
    each(list, (meaning) => {
      meaning.approval = true;
    });
  }
  for (const [unit, names] of DURATIONS) {
    each(names, (meaning) => {
      meaning.duration = unit;
    });
  }
  for (const [code, names] of CURRENCIES) {
    for (const name of names.split('|'))
      if (/^[a-z\u0e00-\u0e7f]/.test(name)) define(name).currency = code;
  }
  for (const [value, names] of MULTIPLIERS) {
    each(names, (meaning) => {
      meaning.multiplier = value;
    });
  }
  for (const [value, name] of [...ENGLISH_NUMERALS, ...THAI_NUMERALS]) define(name).numeral = value;
  for (const [value, name] of THAI_INNER) define(name).inner = value;
  for (const [value, name] of THAI_PLACES) define(name).place = value;
  each(
    `${CLASSIFIERS} ${COUNTED_ENGLISH}`,
    (meaning) => {
      meaning.classifier = true;
    },
    ' ',
  );
  for (const [sign, names] of THAI_SIGNS) {
    each(
      names,
      (meaning) => {
        meaning.signs = [...(meaning.signs ?? []), sign];
      },
      ' ',
    );
  }
  for (const [months, list] of [
    [MONTHS_ENGLISH, '|'],
    [MONTHS_THAI, '|'],
  ] as const) {
    months.forEach((names, index) => {
      each(
        names,
        (meaning) => {
          meaning.month = index + 1;
        },
        list,
      );
    });
  }
  for (const [verbClass, names] of THAI_VERBS) {
    each(
      names,
      (meaning) => {
        meaning.verb ??= verbClass;
      },
      ' ',
    );
  }
  each(
    THAI_NOUNS,
    (meaning) => {
      meaning.noun = true;
    },
    ' ',
  );
  each(
    THAI_SKIPPED,
    (meaning) => {
      meaning.skipped = true;
    },
    ' ',
  );

  const verbs = new Map<string, VerbClass>();
  for (const [verbClass, names] of ENGLISH_VERBS) {
    for (const name of wordsOf(names))
      if (!verbs.has(name)) verbs.set(name.replace(/-/g, ' '), verbClass);
  }
  const verbFirst = new Map<string, ReadonlySet<string>>();
  for (const entry of VERB_FIRST) {
    const [word = '', next = ''] = entry.split('|');
    verbFirst.set(word, new Set(next.split(' ')));
  }
  return {
    latin,
    longest,
    thai,
    verbs,
    verbFirst,
    nounFirst: new Set(NOUN_FIRST.split(' ')),
    nouns: new Set(wordsOf(ENGLISH_NOUNS)),
  };
}

let built: Vocabulary | null = null;

/** All lexicons, indexed. Built at the first use: loading the bundle costs nothing. */
export function vocabulary(): Vocabulary {
  built ??= build();
  return built;
}
