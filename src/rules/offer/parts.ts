import { longDayText } from '../../language/dates';
import { POINT } from '../../language/number-marks';
import { numberText } from '../../language/numbers';
import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import type { Measure, NumberMarks, Plan } from '../../okr/plan';
import type { Quarter } from '../../okr/quarter';
import { readNumberCell } from '../../text/cells';
import { read } from '../../text/read';
import { aboutWhat } from '../about';
import { lineSubject } from '../subject';
import { sentenceFromColumns, verbBefore } from './sentence';

/** What an objective or a key result is put together from. With `%` as unit the numbers are shares of 1. */
export interface Parts {
  readonly verb: string;
  /** The thing that moves: its metric, or for an objective where to. */
  readonly about: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string;
  readonly due: Day | null;
  readonly measure: Measure | null;
}

/** The sentence that the parts make; the last day of `quarter` goes without saying. '' while there is no part. */
export function sentenceFromParts(
  parts: Parts,
  language: Language,
  of: { readonly today: Day; readonly quarter: Quarter; readonly numbers?: NumberMarks },
): string {
  const { start, target, unit, due, measure } = parts;
  const line = joined(parts.verb.trim(), parts.about.trim());
  if (line === '') return '';
  const bound = measure === 'at-least' || measure === 'at-most' ? measure : null;
  const columns = { unit, start, target, measure: bound };
  const row = lineSubject(line, columns, of);
  const said = (target === null ? null : sentenceFromColumns(row, language)) ?? line;
  if (due === null || due === of.quarter.last) return said;
  const day = longDayText(due, language, 'ce');
  return language === 'th' ? `${said} ภายใน ${day}` : `${said} by ${day}`;
}

/** The verb and the thing of a finished sentence, to go on from. */
export function partsOf(
  text: string,
  { asOf: today, numbers }: Pick<Plan, 'asOf' | 'numbers'>,
): Pick<Parts, 'verb' | 'about'> {
  const reading = read(text, { today, ...(numbers ? { numbers } : {}) });
  const { lead } = reading;
  const verb = lead?.kind === 'verb' ? text.slice(lead.span.start, lead.span.end) : '';
  return { verb, about: aboutWhat({ text, reading }) };
}

/** A finished sentence with another number where it says `was`; the sentence as it is where it does not. */
export function withNumber(
  text: string,
  was: number,
  now: number,
  { percent, numbers = POINT }: { readonly percent: boolean; readonly numbers?: NumberMarks },
): string {
  const [from, to] = percent ? [was * 100, now * 100] : [was, now];
  const place = [...text.matchAll(/\d(?:[\d.,'’\u00a0\u202f]*\d)?/g)].find(([digits]) => {
    const read = readNumberCell(digits, numbers);
    return read !== null && Math.abs(read.value - from) < 1e-9;
  });
  if (place?.index === undefined) return text;
  const after = text.slice(place.index + place[0].length);
  return text.slice(0, place.index) + numberText(to, undefined, numbers) + after;
}

const joined = (verb: string, about: string): string =>
  verb === '' || about === '' ? verb + about : verbBefore(verb, about);
