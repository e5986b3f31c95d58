import type { Page } from '../page/normalise';
import type { Lead } from '../reading';
import type { RawNumber } from './raw-number';

const SIZED = /^(?:percent|currency)$/;

/** Ranges become one number: 20-30, "2 to 3 posts", "between 20 and 30", 20 ถึง 30. */
export function joinRanges(numbers: RawNumber[], page: Page, lead: Lead | null): RawNumber[] {
  const joined: RawNumber[] = [];
  const moves = lead?.kind === 'verb' && /^(?:up|down|change|reach)$/.test(lead.class);
  for (const number of numbers) {
    const last = joined[joined.length - 1];
    const gap = last ? page.lower.slice(last.end, number.start) : '';
    const before = last ? page.lower.slice(Math.max(0, last.start - 30), last.start) : '';
    const from =
      /(?:\bfrom|จาก(?:เดิม)?|ปัจจุบัน|currently|baseline:?)\s?(?:an? |about |around |ประมาณ)?$/.test(
        before,
      );
    // "Win rate: 22% to 28%": a level that moves, where no verb asks for a range.
    const moved =
      last && (/[:=]\s*$/.test(before) || (lead?.kind !== 'verb' && SIZED.test(last.kind)));
    const range =
      last &&
      last.upTo === null &&
      last.of === null &&
      number.value > last.value &&
      !from &&
      (/^\s?-\s?$/.test(gap) ||
        (/^\s?and\s$/.test(gap) && /\bbetween\s(?:about )?$/.test(before)) ||
        (/^\sto\s$/.test(gap) && !moves && !moved && !/\bto\s$/.test(before)) ||
        /^\s?ถึง\s?$/.test(gap));
    if (range && last) {
      if (last.kind === 'number') {
        last.kind = number.kind;
        last.unit = number.unit;
        if (
          number.value >= 1e3 &&
          last.value < 100 &&
          /[km]$/.test(page.lower.slice(number.start, number.end))
        )
          last.value *= number.value >= 1e6 ? 1e6 : 1e3;
      }
      last.upTo = number.value;
      last.end = number.end;
    } else joined.push(number);
  }
  return joined;
}
