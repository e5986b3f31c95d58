import { MONTHS_ENGLISH, MONTHS_THAI } from '../languages/months';
import { THAI_NOUNS, THAI_SKIPPED, THAI_VERBS } from '../languages/th/verbs';
import { THAI_BLOCKERS, THAI_SIGNS } from '../languages/th/words';
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
} from '../languages/units';
import {
  APPROVAL_ENGLISH,
  APPROVAL_THAI,
  ESCAPE_ENGLISH,
  ESCAPE_THAI,
  FINISHED_ENGLISH,
  FINISHED_THAI,
  VAGUE_ENGLISH,
  VAGUE_THAI,
} from '../languages/wording';
import { METRICS } from '../sense/metric-names';
import type { Meaning } from './meaning';

/** Finds or makes the meaning of a word or phrase; null for one in the other script. */
type Define = (phrase: string) => Meaning | null;

/** Puts every word of the lexicons, with all it can mean, where `define` keeps it. */
export function defineAll(define: Define): void {
  const set = (phrase: string, change: (meaning: Meaning) => void) => {
    const meaning = phrase === '' ? null : define(phrase);
    if (meaning) change(meaning);
  };
  const each = (list: string, change: (meaning: Meaning) => void, by = '|') => {
    for (const word of list.split(by)) set(word, change);
  };

  each(THAI_BLOCKERS, () => {}, ' ');
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
      if (/^[a-z\u0e00-\u0e7f]/.test(name))
        set(name, (meaning) => {
          meaning.currency = code;
        });
  }
  for (const [value, names] of MULTIPLIERS) {
    each(names, (meaning) => {
      meaning.multiplier = value;
    });
  }
  for (const [value, name] of [...ENGLISH_NUMERALS, ...THAI_NUMERALS])
    set(name, (meaning) => {
      meaning.numeral = value;
    });
  for (const [value, name] of THAI_INNER)
    set(name, (meaning) => {
      meaning.inner = value;
    });
  for (const [value, name] of THAI_PLACES)
    set(name, (meaning) => {
      meaning.place = value;
    });
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
}
