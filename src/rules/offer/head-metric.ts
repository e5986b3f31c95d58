import { GOES_ON } from '../../text/languages/en/edges';
import type { Metric } from '../../text/reading';
import type { Subject } from '../rule';
import { lineLanguage } from '../subject';

/**
 * The metric that a thing is, as against one that it only mentions: the last word before "of", "in" or
 * "from" in English, the first in Thai. null where it is none that is known.
 */
export function headMetric({ text, reading }: Subject, name: string): Metric | null {
  const from = text.toLowerCase().indexOf(name.toLowerCase().slice(0, 12));
  if (from < 0) return null;
  const thai = lineLanguage({ reading } as Subject) === 'th';
  const inside = reading.metrics.filter(
    ({ span }) => span.start >= from && span.end <= from + name.length + 1,
  );
  if (thai) {
    const [first] = inside;
    return first && first.span.start - from <= LEAD_IN ? first : null;
  }
  const head = headLength(name);
  return inside.find(({ span }) => Math.abs(span.end - from - head) <= 1) ?? null;
}

/** Letters of อัตรา, จำนวน or a space in front of a Thai metric. */
const LEAD_IN = 6;

/** How long the part of an English name is before the first word that only says of what or where. */
function headLength(name: string): number {
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    if (GOES_ON.test(name.slice(at + 1))) return at;
  }
  return name.length;
}
