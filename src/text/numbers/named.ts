import { latinVocabulary } from '../page/latin-vocabulary';
import type { Page } from '../page/normalise';
import { isWork, type Lead } from '../reading';
import type { FoundMetric } from '../sense/metrics';
import type { Candidate } from './candidate';

/** A word with a capital inside the sentence, right before the number. */
const NAME = /\S\s((?:[A-Z]\w*-)?[A-Z][a-z]{2,}) $/;
/** In a line of work letters in capitals too, "IFRS 16", and plain words, "season 2". */
const THING = /\S\s([a-z]{3,}|[A-Z]{2,6}) $/;
const SIGN =
  /^(?:reach|about|around|over|under|above|below|least|than|only|just|total|score|from|into|with|for|and|per|the|our|all|get|have|those|these|next|last|first|plus|via|through|every|another|extra|further|more|fewer|number|count|most|some|their|its|who|that|until|till|between|within|each|now|currently|target|goal|average|baseline|maximum|minimum|across|among|after|before|against|during|toward|towards|onto|off|near|like|both|any)$/;
const LARGEST = 999;

/**
 * "Route 66", "Article 13", "the Forever 21 partnership": a whole number right behind a capitalised
 * word that is no verb, no metric and no plural, with nothing in the plural after it, is part of that name.
 * In a line of work ("Publish season 2") so is one behind any such word.
 */
export function isNamed(
  number: Candidate,
  page: Page,
  lead: Lead | null,
  metrics: readonly FoundMetric[],
): boolean {
  const { context, value, unit } = number;
  if (number.kind !== 'number') return false;
  if (number.of !== null || number.per !== null || number.plus || number.signed) return false;
  if (context.from || context.to || context.by || context.level || context.comparator) return false;
  // A year, and a number that begins with 0: "Net Zero 2050", "the 0800 line".
  if (unit === null && ((value > 2018 && value < 2100) || (value > 2560 && value < 2600)))
    return true;
  if (context.numbered && unit === null) return true;
  if (/^0\d{2}/.test(page.lower.slice(number.start, number.end))) return true;
  if (value > LARGEST || !Number.isInteger(value)) return false;
  if (unit !== null && (value === 1 || !/^[a-z]+$/i.test(unit) || /s$|people|staff/i.test(unit)))
    return false;
  const before = page.text.slice(0, number.start);
  // Thai puts no ending on an English plural: "ทำ automation 4 flow".
  const works = lead?.kind === 'verb' && isWork(lead.class) && !/[\u0e01-\u0e4e]/.test(before);
  const word = (NAME.exec(before) ?? (works ? THING.exec(before) : null))?.[1] ?? '';
  const small = word.toLowerCase();
  if (word === '' || /[a-z]s$|ly$/.test(word) || SIGN.test(small) || isVerb(small, works))
    return false;
  // "Customer Advisory Board Attendance 40" says a level.
  if (lead?.kind !== 'verb' && page.lower.slice(number.end).trim() === '') return false;
  return !metrics.some((metric) => metric.end === number.start - 1);
}

/** "Form" and "test" are things as well, where the work stands before them. */
function isVerb(word: string, works: boolean): boolean {
  const { verbs, verbFirst, nounFirst } = latinVocabulary();
  return verbs.has(word) && !(works && (verbFirst.has(word) || nounFirst.has(word)));
}
