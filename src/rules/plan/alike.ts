import type { Subject } from '../rule';

/** Trigrams shared, from which on two sentences may say the same (measured on pairs in both languages). */
const ALIKE = 0.55;
/** Thai without a metric on either side has nothing else to tell it apart: more must be shared. */
const THAI_ALIKE = 0.75;
const SMALL_WORDS = new Set(
  'a an the of in on to from by for and or with our we at as is are be per this that last next quarter month year week new more get increase grow raise boost lift improve reduce lower cut decrease achieve reach generate create'.split(
    ' ',
  ),
);

/**
 * Whether two lines promise the same thing, whatever their numbers. Alike in letters (Dice over
 * trigrams), the same metrics, the same way, and no word on either side that the other lacks in
 * exchange: "MQLs from events" and "MQLs from search" are two results.
 */
export function alike(one: Subject, other: Subject): boolean {
  if (way(one) * way(other) < 0) return false;
  const metrics = [metricsOf(one), metricsOf(other)] as const;
  if (exchanged(metrics[0], metrics[1])) return false;
  if (exchanged(wordsOf(one), wordsOf(other))) return false;
  const thai = one.reading.language !== 'en' && metrics[0].size + metrics[1].size === 0;
  return dice(lettersOf(one), lettersOf(other)) >= (thai ? THAI_ALIKE : ALIKE);
}

const way = ({ reading }: Subject): number =>
  reading.lead?.kind !== 'verb'
    ? 0
    : reading.lead.class === 'down'
      ? -1
      : reading.lead.class === 'up'
        ? 1
        : 0;

const metricsOf = ({ reading }: Subject): ReadonlySet<string> =>
  new Set(reading.metrics.map(({ id }) => id));

/** Latin words that carry meaning: no numbers, no small words, one form for one and many. */
const wordsOf = ({ text }: Subject): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z][a-z'-]+/g) ?? [])
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.replace(/(?:es|s)$/, '')),
  );

const exchanged = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => !other.has(word)) && [...other].some((word) => !one.has(word));

const lettersOf = ({ text }: Subject): string =>
  text
    .toLowerCase()
    .replace(/[\d๐-๙.,%฿$€]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

/** Dice coefficient of the character trigrams, 0 to 1. */
function dice(one: string, other: string): number {
  if (one === other) return 1;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= one.length; at++) {
    const gram = one.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 3 <= other.length; at++) {
    const gram = other.slice(at, at + 3);
    const left = counts.get(gram) ?? 0;
    if (left > 0) {
      counts.set(gram, left - 1);
      shared++;
    }
  }
  const all = Math.max(0, one.length - 2) + Math.max(0, other.length - 2);
  return all === 0 ? 0 : (2 * shared) / all;
}
