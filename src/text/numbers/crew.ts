import type { Page } from '../page/normalise';
import { type Words, wordAt } from '../page/words';
import { isWork, type Lead } from '../reading';

/** Who does the work, in the plural: editors, designers, account managers. */
const CREW =
  /^ (?:[a-z-]+ ){0,2}?[a-z-]*(?:(?:e|o)rs|ists|eers|ants|reps|sdrs|bdrs|interns|hires|people|staff)\b/;
const THINGS = /^ (?:[a-z-]+ ){0,2}?[a-z-]+[^s\W]s\b/;
const TAKES_ON = /^(?:hire|recruit|onboard|take_on|add|appoint|contract)$/;

/**
 * "3x editors" counts three people, "3x traffic" triples it: the sign counts where people of a trade
 * stand behind it that no metric is made of, and in a line of work whatever is made. `end`: behind the x.
 */
export function countsCrew(end: number, page: Page, words: Words, lead: Lead | null): boolean {
  const after = page.lower.slice(end, end + 60);
  const measured = wordAt(words.phrases, end, page.lower)?.meaning?.metric !== undefined;
  if (CREW.test(after) && !measured) return true;
  const works = lead?.kind === 'verb' && (isWork(lead.class) || TAKES_ON.test(lead.word));
  return works && THINGS.test(after);
}
