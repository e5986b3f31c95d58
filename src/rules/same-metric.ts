import type { SameMetric } from '../okr/goal';
import { read } from '../text/read';

/** Two letters and more, with what is written above and below them. */
const WORD = /[\p{L}\p{M}]{2,}/gu;
/** Words of any promise: how it moves, and what stands between its parts. */
const ANY =
  /^(?:a|an|the|of|in|on|to|from|by|for|and|or|with|at|as|our|new|more|per|last|next|this|quarter|month|year|week|increase|grow|raise|boost|lift|improve|reduce|lower|cut|decrease|reach|achieve|win|get|have|keep|book|publish|create)$/;

/**
 * Whether two sentences with their units count the same thing: the same metric where both name one that is
 * known, else a word in common that is no word of every promise. Rewording moves no goalpost; in doubt it is the same.
 */
export const sameMetric: SameMetric = (one, other) => {
  if (one.text === other.text && one.unit === other.unit) return true;
  const units = [one.unit, other.unit].map((unit) => unit.trim().toLowerCase());
  if (units[0] !== '' && units[1] !== '' && units[0] !== units[1]) return false;
  const [here, there] = [metricsOf(one.text), metricsOf(other.text)];
  if (here.length > 0 && there.length > 0) return here.some((id) => there.includes(id));
  const [words, others] = [wordsOf(one.text), wordsOf(other.text)];
  if (words.length === 0 || others.length === 0) return true;
  return words.some((word) => others.some((known) => known.includes(word) || word.includes(known)));
};

const metricsOf = (text: string): readonly string[] => {
  const { metrics } = read(text, { today: SOME_DAY });
  return metrics.map(({ id }) => id);
};

/** Which day it is tells nothing about what is counted. */
const SOME_DAY = '2026-01-01';

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? [])
    .filter((word) => !ANY.test(word))
    .map((word) => word.replace(/(?:es|s)$/, ''));
