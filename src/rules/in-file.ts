import { withUnit } from '../language/numbers';
import type { Language } from '../language/text';
import { otherScale } from '../text/numbers/file-numbers';
import type { Quantity } from '../text/reading';
import type { Subject } from './rule';

/** A number of a row as its file writes it, with its unit: 4,2 seconds. */
export const inFile = (
  value: number,
  { unit, marks }: Pick<Subject, 'unit' | 'marks'>,
  language: Language,
): string => withUnit(value, unit, language, false, [], marks);

/**
 * How many times as much a number of the sentence could be too: 1,500 of a German file could be 1500. 1 where
 * its signs leave no doubt; money has no three decimals, and a share no thousands.
 */
export function otherReading(
  { text, marks }: Pick<Subject, 'text' | 'marks'>,
  { span, kind }: Pick<Quantity, 'span' | 'kind'>,
): number {
  if (kind === 'currency' || kind === 'percent') return 1;
  const digits = /\d[\d.,]*\d/.exec(text.slice(span.start, span.end))?.[0];
  return digits === undefined ? 1 : otherScale(digits, marks);
}
