import { typedText } from '../language/numbers';
import type { Day } from '../okr/day';
import type { KeyResult, Plan } from '../okr/plan';
import { otherReading } from './in-file';
import { keyNumber } from './offer/guess-measure';
import { contextIn, lineSubject } from './subject';

/** A number of a sentence that can be read as two, and the sentence with each of them written plainly. */
export interface TwoReadings {
  /** As the person wrote it. */
  readonly words: string;
  readonly choices: readonly { readonly number: string; readonly text: string }[];
}

/** Half a per cent apart is rounding. */
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other));

/**
 * The first start or target of a sentence whose signs leave two readings, as 1,500 does in a German file. null
 * where there is none, and where the row's own column says which one holds.
 */
export function twoReadings(row: KeyResult, plan: Plan, today: Day): TwoReadings | null {
  const subject = lineSubject(row.text, row, contextIn(plan, today));
  const target = keyNumber(subject.numbers);
  for (const one of subject.numbers) {
    const times = otherReading(subject, one);
    if (times === 1) continue;
    const column = one.role === 'start' ? row.start : one === target ? row.target : null;
    const values = [one.value, one.value * times];
    if (column !== null && values.some((value) => near(value, column))) continue;
    const place = /\d[\d.,]*\d/.exec(row.text.slice(one.span.start, one.span.end));
    if (!place) continue;
    const at = one.span.start + place.index;
    return {
      words: place[0],
      choices: values.map((value) => {
        const number = typedText(Number(value.toPrecision(12)), subject.marks);
        const text = row.text.slice(0, at) + number + row.text.slice(at + place[0].length);
        return { number, text };
      }),
    };
  }
  return null;
}
