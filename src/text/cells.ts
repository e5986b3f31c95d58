import type { Day } from '../okr/day';
import type { NumberMarks } from '../okr/plan';
import { findDates } from './dates/dates';
import { withPoints } from './numbers/file-numbers';
import { findNumbers } from './numbers/numbers';
import { normalise } from './page/normalise';
import { wordsOf } from './page/words';

/** A number that a cell holds as text. */
export interface CellNumber {
  /** As meant by the text: 25 for "25%", 1500 for "1.5k". */
  readonly value: number;
  /** Written as a percentage: the cell stores value / 100. */
  readonly percent: boolean;
}

/** The longest text that a number or a day is looked for in. */
const CELL_LIMIT = 60;

/**
 * Reads a cell that holds nothing but one number: "1.5k", "๓๐", "2,500", "25%", "฿1.2M", "สองร้อย",
 * "8 ล้านบาท"; by `marks` as the file writes numbers, else with a decimal point. Null for anything else,
 * also for a range, a ratio or a number with other words.
 */
export function readNumberCell(text: string, marks?: NumberMarks): CellNumber | null {
  if (text.length > CELL_LIMIT) return null;
  const page = withPoints(normalise(text.trim()), marks);
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(page.text) ? Number(page.text) : null;
  if (number !== null) return Number.isFinite(number) ? { value: number, percent: false } : null;
  const negative = /^-|^\(.*\)$/.test(page.text);
  const inner = withPoints(normalise(text.trim().replace(/^[(-]\s*|\)$/g, '')), marks);
  const words = wordsOf(inner);
  const found = findNumbers(inner, new Uint8Array(inner.lower.length), words);
  const only = found[0];
  if (found.length !== 1 || !only || only.of !== null || only.upTo !== null) return wordAlone(text);
  const rest = `${inner.lower.slice(0, only.start)}${inner.lower.slice(only.end)}`;
  if (!/^[\s~+.]*$/.test(rest)) return null;
  if (only.kind === 'multiple' || only.kind === 'duration') return null;
  const value = negative && only.value > 0 ? -only.value : only.value;
  return Number.isFinite(value) ? { value, percent: only.kind === 'percent' } : null;
}

/** A single number word ("twenty", สิบ) has nothing beside it that says what it counts: here it may. */
function wordAlone(text: string): CellNumber | null {
  const page = normalise(`${text.trim()} คน`);
  const found = findNumbers(page, new Uint8Array(page.lower.length), wordsOf(page));
  const only = found[0];
  if (found.length !== 1 || !only || only.of !== null || only.kind !== 'number') return null;
  const rest = `${page.lower.slice(0, only.start)}${page.lower.slice(only.end)}`;
  return /^\s*คน$/.test(rest) ? { value: only.value, percent: false } : null;
}

export interface DayCellOptions {
  /** The year meant by a day without one ("30 Sep"). Absent: such text is no day. */
  readonly defaultYear?: number;
}

/**
 * Reads a cell that holds nothing but one calendar day: "30 Sep 2026", "30 ก.ย. 2569", "30/9/2569",
 * "2026-09-30". Day comes before month where both are possible. Null for anything else ("Q4").
 */
export function readDayCell(text: string, options: DayCellOptions = {}): Day | null {
  if (text.length > CELL_LIMIT) return null;
  const year = options.defaultYear;
  for (const candidate of year === undefined
    ? [text]
    : [text, `${text.trim()} ${year}`, `${text.trim()}/${year}`]) {
    const page = normalise(
      candidate.trim().replace(/^(?:by|before|due|on|until|ภายใน|ก่อน)\s+/i, ''),
    );
    const found = findDates(page, new Uint8Array(page.lower.length), {});
    const only = found[0];
    if (found.length !== 1 || only?.kind !== 'day' || only.first === null) continue;
    const before =
      only.span.start > page.from.length
        ? ''
        : page.lower.slice(0, page.from.indexOf(only.span.start));
    const after = page.lower.slice(page.to.lastIndexOf(only.span.end) + 1);
    if (
      /^(?:[a-z]{3,9}\.?,?\s*|วัน[\u0e00-\u0e7f]*(?:ที่)?\s*)?$/.test(before) &&
      /^[\s.]*$/.test(after)
    )
      return only.first;
  }
  return null;
}
