import * as english from '../text/languages/en/slogans';
import * as thai from '../text/languages/th/slogans';
import { GENERIC } from '../text/sense/generic';
import type { Subject } from './rule';
import { lineLanguage } from './subject';

/** Verbs of one line from which on nobody can tell which of them leads. */
const TOO_MANY = 4;
/** Fewer will do where the line is a list all through: not every verb of a list is known. */
const SOME = 2;

/**
 * Why a line is a slogan: it goes nowhere, it is the highest of nothing, or it goes many ways at once. null
 * where it is none.
 */
export function sloganOf({
  text,
  reading,
  numbers,
}: Subject): 'nowhere' | 'highest' | 'many' | null {
  const { AS_BEFORE, HIGHEST, TOWARDS } = lineLanguage({ reading }) === 'th' ? thai : english;
  if (AS_BEFORE.test(text.trim())) return 'nowhere';
  const parts = text.split(/,\s|\s(?:and|&|และ)\s?/).length;
  const { length } = reading.furtherVerbs;
  if (length >= TOO_MANY || (length >= SOME && parts > TOO_MANY)) return 'many';
  const { lead, metrics, names, purposes } = reading;
  if (lead?.kind !== 'verb' || !HIGHEST.test(text) || numbers.length > 0) return null;
  if (metrics.length > 0 || purposes.length > 0 || TOWARDS.test(text)) return null;
  if (names.some(({ why }) => why !== 'rank' && why !== 'single')) return null;
  // Nothing is left that a superlative could be about.
  const rest = text.replace(new RegExp(HIGHEST.source, 'gi'), ' ').replace(GENERIC, ' ');
  return /[a-z]{3}|[ก-๙]{4}/i.test(rest) ? null : 'highest';
}
