import type { Candidate } from './candidate';
import { latinVocabulary } from './latin-vocabulary';
import type { FoundMetric } from './metrics';
import type { Page } from './normalise';
import type { Lead } from './reading';

/** A word with a capital inside the sentence, right before the number. */
const NAME = /\S\s([A-Z][a-z]{2,}) $/;
const SIGN =
  /^(?:reach|about|around|over|under|above|below|least|than|only|just|total|score|from|into|with|for|and|per|the|our|all|get|have|those|these|next|last|first|than|plus|via|through|every|another|extra|further|more|fewer|number|count|least|most|some|their|its|who|that|until|till|between|within|each|now|currently|target|goal|average|baseline|maximum|minimum)$/;
const LARGEST = 999;

/**
 * "Route 66", "Article 13", "the Forever 21 partnership": a whole number right behind a capitalised
 * word that is no verb, no metric and no plural, with nothing in the plural after it, is part of that name.
 */
export function isNamed(
  number: Candidate,
  page: Page,
  lead: Lead | null,
  metrics: readonly FoundMetric[],
): boolean {
  const { context, value, unit } = number;
  if (number.kind !== 'number' || !Number.isInteger(value) || value > LARGEST) return false;
  if (number.of !== null || number.per !== null || number.plus || number.signed) return false;
  if (context.from || context.to || context.by || context.level || context.comparator) return false;
  if (unit !== null && (value === 1 || !/^[a-z]+$/i.test(unit) || /s$|people|staff/i.test(unit)))
    return false;
  const word = NAME.exec(page.text.slice(0, number.start))?.[1]?.toLowerCase();
  if (word === undefined || /s$/.test(word) || SIGN.test(word) || latinVocabulary().verbs.has(word))
    return false;
  // "Customer Advisory Board Attendance 40" says a level.
  if (lead?.kind !== 'verb' && page.lower.slice(number.end).trim() === '') return false;
  return !metrics.some((metric) => metric.end === number.start - 1);
}
