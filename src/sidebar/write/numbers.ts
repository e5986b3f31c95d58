import { typedText } from '../../language/numbers';
import { readTyped } from '../ui/typed-number';
import type { Page } from '../ui/view-part';
import { WRITE } from './wording';

/** The fields of a draft that hold a number as typed. */
export const NUMBER_FIELDS = ['from', 'to'] as const;

/** The longest piece of what was typed that a sentence about it quotes. */
const QUOTED = 40;

/** Why a number cannot be read as typed, with this unit; null where it can or is blank. */
export function numberProblem(page: Page, text: string, unit: string): string | null {
  const typed = readTyped(text, unit, page.numbers());
  if (typed === null || typed.kind === 'number') return null;
  if (typed.kind === 'either') {
    const [first, second] = typed.values.map((value) => typedText(value, page.numbers()));
    return page.say(WRITE.either, { text, first: first ?? '', second: second ?? '' });
  }
  const said = typed.kind === 'percent' ? WRITE.percent : WRITE.notNumber;
  return page.say(said, { text: text.slice(0, QUOTED) });
}
