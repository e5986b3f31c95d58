import * as english from '../../text/languages/en/edges';
import * as thai from '../../text/languages/th/edges';
import type { Metric, Quantity } from '../../text/reading';
import type { Subject } from '../rule';
import { edgesOf } from './edges';

/**
 * Which way a line goes. below and above: a bound that it stays within. open: it moves, and nothing
 * says which way.
 */
export type Way = 'up' | 'down' | 'below' | 'above' | 'open';

/**
 * The way of a line: by its verb, else by its bound, by the words that set its thing in motion, by the
 * sign of its number, and last by what is better for its metric. A limit stays a limit. null where they
 * contradict each other.
 */
export function wayOf(subject: Subject, thing: string, metric: Metric | null): Way | null {
  const { reading, numbers } = subject;
  const { lead } = reading;
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const better = metric
    ? metric.lowerIsBetter
      ? 'down'
      : 'up'
    : isBurden(thing)
      ? 'down'
      : 'open';
  const bound = numbers.find(({ comparator }) => comparator !== null)?.comparator ?? null;
  const moving = motionOf(thing).way ?? signOf(subject, numbers[0]);
  if (verb === 'up' || verb === 'down') {
    // "Grow sales under 2%", "Reduce visits up 12%": it contradicts itself.
    const turned = moving !== null && moving !== verb;
    return turned || (verb === 'up' && bound === 'at-most') ? null : verb;
  }
  if (verb === 'hold') {
    if (bound !== null) return bound === 'at-most' ? 'below' : 'above';
    return better === 'down' || LOW.test(subject.text) ? 'below' : 'above';
  }
  if (bound === 'at-most') return moving === 'up' ? null : 'below';
  // "Churn up 10%" is hardly meant.
  if (moving !== null) return better !== 'open' && better !== moving ? null : moving;
  if (better !== 'open') return better;
  return bound === 'at-least' || verb === 'reach' ? 'up' : 'open';
}

/** What nobody wants more of. */
export const isBurden = (thing: string): boolean =>
  english.LESS_IS_BETTER.test(thing.replace(/ (?:in|of|on|for|from|at) .*$/, '')) ||
  thai.LESS_IS_BETTER.test(thing);

const LOW = /\blow\b|\bfew\b|ต่ำ|น้อย/i;

const FALLS =
  /^\s*(?:decrease|reduction|drop|decline|cut|less|fewer|lower|below (?:19|20|25)\d\d)\b/i;
const RISES = /^\s*(?:increase|growth|uplift|lift|rise|gain|jump|more|higher)\b/i;

/** "-15%", "15% fewer", "down 15%". */
function signOf({ text }: Subject, number: Quantity | undefined): 'up' | 'down' | null {
  if (!number) return null;
  const after = text.slice(number.span.end);
  const before = text.slice(0, number.span.start);
  if (
    number.value < 0 ||
    FALLS.test(after) ||
    /\bdown\s*(?:by\s*)?$|ลง\s*(?:อีก)?\s*$/i.test(before)
  )
    return 'down';
  const rises = RISES.test(after) || /\bup\s*(?:by\s*)?$|(?:เพิ่ม|โต|ขึ้น)\s*(?:อีก)?\s*$/i.test(before);
  return rises || text.charAt(number.span.start) === '+' ? 'up' : null;
}

type Motion = readonly [RegExp, 'up' | 'down'];

const ENGLISH: readonly Motion[] = [
  [english.UP_NOUN, 'up'],
  [english.DOWN_NOUN, 'down'],
  [english.UP_FIRST, 'up'],
  [english.DOWN_FIRST, 'down'],
  [english.UP_LAST, 'up'],
  [english.DOWN_LAST, 'down'],
];
const BOTH: readonly Motion[] = [...ENGLISH, [thai.UP_LAST, 'up'], [thai.DOWN_LAST, 'down']];

/** What sets a thing in motion, "growth in …", "fewer …", …ลดลง, and the thing without it. */
export function motionOf(thing: string): {
  readonly way: 'up' | 'down' | null;
  readonly rest: string;
} {
  for (const [pattern, way] of /[ก-๙]$/.test(thing) ? BOTH : ENGLISH) {
    const found = pattern.exec(thing);
    if (!found || found[0] === thing || !edgesOf(thing)(found.index)) continue;
    return { way, rest: thing.replace(pattern, '').trim() };
  }
  return { way: null, rest: thing };
}
