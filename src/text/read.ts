import { findDates } from './dates/dates';
import { maskNames } from './names/names';
import { withPoints } from './numbers/file-numbers';
import { findQuantities } from './numbers/quantities';
import { findRankPairs } from './numbers/rank-pairs';
import { normalise } from './page/normalise';
import { wordsOf } from './page/words';
import type { Metric, Reading, ReadOptions, Span } from './reading';
import { findFurtherVerbs } from './sense/further-verbs';
import { findLead } from './sense/lead';
import { findMetrics } from './sense/metrics';
import { findPlaceholders } from './sense/placeholders';
import { findPurposes } from './sense/purposes';
import { findTasks } from './sense/tasks';
import { findVague } from './sense/vague';

/** UTF-16 units that are read; a longer plan line is no line any more. */
export const READ_LIMIT = 500;

const byPlace = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/**
 * Reads one line of a marketing OKR, English, Thai or mixed. Any text gets an answer; only its
 * first 500 UTF-16 units are read. Spans are offsets into the text as given.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const page = withPoints(normalise(text.slice(0, READ_LIMIT)), options.numbers);
  const words = wordsOf(page);
  const ink = new Uint8Array(page.lower.length);
  const placeholders = findPlaceholders(page, ink);
  const ranks = findRankPairs(page, ink);
  const names = maskNames(page, ink);
  const dates = findDates(page, ink, options);
  const lead = findLead(page, ink, words);
  const furtherVerbs = findFurtherVerbs(page, words).filter(
    (verb) => !lead || verb.span.start >= lead.span.end,
  );
  const verbSpans = [
    ...(lead?.kind === 'verb' ? [lead.span] : []),
    ...furtherVerbs.map((verb) => verb.span),
  ];
  const metrics = findMetrics(page, ink, words, verbSpans);
  const quantities = findQuantities(page, ink, words, lead, metrics, ranks);
  const thaiLetters = (page.lower.match(/[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46]/g) ?? []).length;
  const latinLetters = /[a-z\u00c0-\u024f]/.test(page.lower);
  return {
    language: thaiLetters === 0 ? 'en' : latinLetters ? 'mixed' : 'th',
    empty: !/[\da-z\u00aa-\u1fff\u2c00-\ud7ff\uf900-\ufdff]/.test(page.lower),
    tooLong: text.length > READ_LIMIT,
    words: words.latin.length,
    thaiLetters,
    lead,
    furtherVerbs,
    quantities,
    dates,
    metrics: metrics.map(plain),
    vague: findVague(page, words, verbSpans, quantities),
    placeholders,
    tasks: findTasks(page, words, lead, furtherVerbs),
    purposes: findPurposes(page, words, lead),
    names: byPlace(names),
  };
}

/** A metric without its place on the page. */
function plain({
  id,
  lowerIsBetter,
  nature,
  vanity,
  needsDefinition,
  counted,
  span,
}: Metric): Metric {
  return { id, lowerIsBetter, nature, vanity, needsDefinition, counted, span };
}
