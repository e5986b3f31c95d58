import { PEOPLE_DO } from '../../text/languages/th/edges';
import type { Subject } from '../rule';
import { languageOf, pieces, tidied } from './pieces';
import { verbBefore } from './sentence';
import { isName } from './thing-name';
import { motionOf } from './way';

/** Letters that a thing may have and still be read at a glance. */
const LONGEST = 56;

/** The thing that a line moves, in the person's own words, without what only its number had. */
export interface Thing {
  readonly name: string;
  /** As it stood, with the word that set it in motion: "fewer complaints". */
  readonly moving: string;
}

/**
 * What moves in a line: the words behind its verb, or those it opens with, up to its number, and what
 * goes on behind it ("among students"). null where they are no plain name of a thing: then nothing is
 * offered about it.
 */
export function thingOf(
  subject: Subject,
  of: 'key-result' | 'objective' = 'key-result',
): Thing | null {
  const objective = of === 'objective';
  // "4 ใน 5 ด้าน": what the whole of a ratio counts is not the thing that moves.
  if (subject.numbers.some(({ of }) => of !== null)) return null;
  if ((!objective && subject.numbers.length > 1) || subject.reading.placeholders.length > 0)
    return null;
  const [first, ...tails] = pieces(subject);
  // "Close $2M in new business", "Fill 95% of beds": without its sum the thing itself.
  const head =
    objective && subject.reading.lead?.kind === 'verb' ? first?.replace(OF_A_SUM, '') : first;
  if (head === undefined) return null;
  const { GOES_ON, SHARE_OF } = languageOf(subject);
  if (tails.some((tail) => !GOES_ON.test(tail))) return null;
  // "25% of sales": a share of something that is not counted.
  if (
    !objective &&
    subject.numbers.some(({ kind }) => kind === 'percent') &&
    tails.some((tail) => SHARE_OF.test(tail))
  )
    return null;
  const whole = [head, ...tails].reduce(joined);
  const { way } = motionOf(head);
  // What sets it in motion ends its head, ยอดขายเพิ่มขึ้น 10% ในภาคเหนือ, or opens the whole, "growth of 20% in bookings".
  const rest = way === null ? motionOf(whole).rest : [motionOf(head).rest, ...tails].reduce(joined);
  const name = small(tidied(rest, subject), subject);
  const moving = way === null ? whole : head;
  return name.length <= LONGEST && isName(name, subject) ? { name, moving } : null;
}

const joined = (head: string, tail: string): string => verbBefore(head, tail);

/** What joins a sum to its thing. */
const OF_A_SUM = /^(?:in|of|worth of)\s+(?:the\s+)?/i;

/** A thing that opened the line goes on behind a verb: "Cost per lead"; a name keeps its capitals. */
function small(name: string, { reading }: Subject): string {
  const { lead } = reading;
  if (lead?.kind === 'verb' || !/^[A-Z][a-z]+(?: [a-z]|$|-[a-z])/.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** ลูกค้าพึงพอใจ, a statement, as the number of those it is true of: จำนวนลูกค้าที่พึงพอใจ. null for other names. */
export function peopleWho(name: string): string | null {
  const found = PEOPLE_DO.exec(name);
  return found ? `จำนวน${found[1]?.trim()}ที่${name.slice(found[0].length).trim()}` : null;
}
