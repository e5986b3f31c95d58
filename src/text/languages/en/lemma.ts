import { latinVocabulary } from '../../page/latin-vocabulary';
import type { Page } from '../../page/normalise';
import type { Word, Words } from '../../page/words';
import type { VerbClass } from '../../reading';

type Ending = '' | 'ing' | 'ed' | 's';

/** Base forms a written form can come from, the likeliest first, with the ending taken off. */
function bases(word: string): readonly (readonly [string, Ending])[] {
  const forms: [string, Ending][] = [[word, '']];
  const ending = (suffix: 'ing' | 'ed', stem: string) => {
    forms.push([stem, suffix], [`${stem}e`, suffix]);
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) forms.push([stem.slice(0, -1), suffix]);
    if (suffix === 'ed' && stem.endsWith('i')) forms.push([`${stem.slice(0, -1)}y`, suffix]);
  };
  if (word.length > 4 && word.endsWith('ing')) ending('ing', word.slice(0, -3));
  if (word.length > 3 && word.endsWith('ed')) ending('ed', word.slice(0, -2));
  if (word.length > 3 && word.endsWith('ies')) forms.push([`${word.slice(0, -3)}y`, 's']);
  if (word.length > 3 && word.endsWith('es')) forms.push([word.slice(0, -2), 's']);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
    forms.push([word.slice(0, -1), 's']);
  return forms;
}

/** A written verb: its dictionary form, and what was taken off to find it. */
export interface VerbForm {
  /** The dictionary form, with the particles of a phrasal verb: "sign up", "re-engage". */
  readonly word: string;
  readonly class: VerbClass;
  readonly ending: Ending;
  /** Where its last word ends on the page. */
  readonly end: number;
  /** How many words it took. */
  readonly count: number;
}

/**
 * The verb that the Latin words from `index` on can be, phrasal verbs first, null when none is known.
 * Whether it is a verb in this line is not judged yet.
 */
export function verbAt(index: number, page: Page, words: Words): VerbForm | null {
  const { verbs } = latinVocabulary();
  const first = words.latin[index] as Word;
  const following = (count: number): string => {
    let phrase = '';
    for (let at = index + 1; at < index + count; at++) {
      const gap = page.lower.slice(words.latin[at - 1]?.end ?? 0, words.latin[at]?.start ?? 0);
      if (!/^[ -]$/.test(gap)) return '?';
      phrase += ` ${words.latin[at]?.text ?? ''}`;
    }
    return phrase;
  };
  const forms = bases(first.text);
  for (let count = Math.min(5, words.latin.length - index); count > 0; count--) {
    const rest = count > 1 ? following(count) : '';
    if (rest === '?') continue;
    for (const [base, ending] of forms) {
      const verbClass = verbs.get(base + rest);
      if (verbClass)
        return {
          word: base + rest,
          class: verbClass,
          ending,
          end: words.latin[index + count - 1]?.end ?? first.end,
          count,
        };
    }
  }
  const hyphen = page.lower.charAt(first.end) === '-';
  if (
    hyphen &&
    /^(?:re|co|pre|self|cross|over|up|out|under|de|pro|soft|fast|mass|auto)$/.test(first.text) &&
    index + 1 < words.latin.length
  ) {
    const inner = verbAt(index + 1, page, words);
    if (inner) return { ...inner, word: `${first.text}-${inner.word}`, count: inner.count + 1 };
  }
  if (/^(?:re|co)[a-z]{4,}$/.test(first.text)) {
    for (const [base, ending] of bases(first.text.slice(2))) {
      const verbClass = verbs.get(base);
      if (verbClass && base.length > 3)
        return {
          word: `${first.text.slice(0, 2)}${base}`,
          class: verbClass,
          ending,
          end: first.end,
          count: 1,
        };
    }
  }
  return null;
}
