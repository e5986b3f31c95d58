import type { Letter, RowReview } from '../../rules/review-result';
import { REVIEW } from '../review/wording';
import { type Child, element } from './element';
import type { Page } from './view-part';
import { LETTER_SIGNS, LETTER_VERDICTS, LETTERS } from './wording';

const ORDER: readonly (readonly [Letter, string])[] = [
  ['specific', 'S'],
  ['measurable', 'M'],
  ['achievable', 'A'],
  ['relevant', 'R'],
  ['time-bound', 'T'],
];

/** SMART is asked of key results: where fewer letters than this apply, the list would only be noise. */
const FEWEST_LETTERS = 3;

/**
 * The SMART letters, each with its word, a sign and a verdict in words; null where few are asked. The
 * quarter is the deadline of every key result, so T shows only where a day misses it.
 */
export function smartLetters(page: Page, review: RowReview): HTMLElement | null {
  const asked = ORDER.filter(([letter]) => review.letters[letter] !== 'not-applicable');
  if (asked.length < FEWEST_LETTERS) return null;
  const shown = ORDER.filter(
    ([letter]) => letter !== 'time-bound' || review.letters[letter] !== 'met',
  );
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(REVIEW.smart)),
    element(
      'ul',
      { class: 'letters' },
      ...shown.map(([letter, capital]) => {
        const verdict = review.letters[letter];
        return element(
          'li',
          { class: verdict },
          element('b', { class: 'capital', 'aria-hidden': 'true' }, capital),
          element('span', { class: 'word' }, page.say(LETTERS[letter])),
          element('span', { class: 'sign', 'aria-hidden': 'true' }, LETTER_SIGNS[verdict]),
          element('span', { class: 'answer' }, page.say(LETTER_VERDICTS[verdict])),
        );
      }),
    ),
    whyNot(page, review),
  );
}

/** Why a line whose letters are good is not ready all the same; null where it is, or where several are missing. */
function whyNot(page: Page, { verdict, letters, findings: [first] }: RowReview): Child {
  const missing = ORDER.filter(([letter]) => letters[letter] === 'unmet');
  if (verdict === 'ready' || !first || missing.length > 1) return null;
  const letter = missing[0]?.[0];
  const why = letter
    ? page.say(REVIEW.oneLetter, { letter: page.say(LETTERS[letter]) })
    : page.say(REVIEW.noLetter, { why: first.message });
  return element('p', { class: 'secondary' }, why);
}

/** The verdict of a row as a word with its sign. */
export function verdictBadge(sign: string, word: string, verdict: string): HTMLElement {
  return element(
    'span',
    { class: `verdict ${verdict}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    word,
  );
}
