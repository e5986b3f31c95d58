import type { Period, VerbClass } from '../reading';

/** Everything one word or phrase can mean; which meaning holds, its place decides. */
export interface Meaning {
  verb?: VerbClass;
  noun?: true;
  /** Index into METRICS. */
  metric?: number;
  vague?: 'vague' | 'escape';
  finished?: true;
  approval?: true;
  /** A unit of time. */
  duration?: 'millisecond' | 'second' | 'minute' | 'hour' | Period;
  /** ISO 4217 code. */
  currency?: string;
  /** A digit word; `inner` ones only stand inside a longer number. */
  numeral?: number;
  inner?: number;
  /** Thai สิบ, ร้อย …: multiplies the digit before it. */
  place?: number;
  multiplier?: number;
  classifier?: true;
  /** What a Thai function word says about a number beside it: from, to, at-least … */
  signs?: string[];
  /** 1 to 12. */
  month?: number;
  skipped?: true;
}
