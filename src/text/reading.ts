import type { Day } from '../okr/day';
import type { NumberMarks } from '../okr/plan';

/** A place in the original text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a verb says about the thing it moves.
 * up, down: a direction. change: better, without a direction (improve, optimise). hold: keep as it is.
 * reach: arrive at or obtain a result (achieve, win, generate, ensure). become: be or turn into something.
 * create: make something that was not there (build, write). do: carry out work (launch, send, review).
 * weak: work with no visible end (explore, support, help).
 */
export type VerbClass =
  | 'up'
  | 'down'
  | 'change'
  | 'hold'
  | 'reach'
  | 'become'
  | 'create'
  | 'do'
  | 'weak';

/**
 * Whether a verb names work and no result. In: the class of a line's verb, null where it has none.
 * Out: true for create, do and weak.
 */
export const isWork = (verb: VerbClass | null): boolean =>
  verb === 'create' || verb === 'do' || verb === 'weak';

/** Whether a verb moves something: up, down, or better without a direction. */
export const isMove = (verb: VerbClass | null): boolean =>
  verb === 'up' || verb === 'down' || verb === 'change';

/** A verb in the text: its dictionary form and where the written form stands. */
export interface Verb {
  readonly word: string;
  readonly class: VerbClass;
  readonly span: Span;
}

/** How the line begins, after bullets, "KR1:", "We will", ทีม…จะ. Unknown words stay unknown. */
export type Lead =
  | {
      readonly kind: 'verb';
      readonly word: string;
      readonly class: VerbClass;
      /** Thai การ before the verb: the verb as a noun ("การเพิ่ม…"); English gerund ("Increasing …"). */
      readonly nominal: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'noun' | 'unknown'; readonly word: string; readonly span: Span };

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * number: any count, unit is the thing counted as written ("MQLs", ราย) or null.
 * percent: 25 means 25 %. points: percentage points. currency: unit is an ISO 4217 code.
 * multiple: times as much (3x, "double" = 2, "halve" = 0.5). duration: unit is second … year, singular.
 */
export type QuantityKind = 'number' | 'percent' | 'points' | 'currency' | 'multiple' | 'duration';

/**
 * start and target: a from–to pair, or a level to arrive at ("to 30", "reach 5 %").
 * change: by how much ("by 20 %", "+5pp", "double"). count: that many things ("send 3 newsletters").
 * ratio: `value` of `of` ("4 of 5", "4.5/5"). limit: a bound to stay within ("under $20").
 * condition: qualifies the result, is not what moves ("in 3 markets", "within one day").
 */
export type QuantityRole =
  | 'start'
  | 'target'
  | 'change'
  | 'count'
  | 'ratio'
  | 'limit'
  | 'condition';

export interface Quantity {
  readonly value: number;
  /** The upper end of a range ("20–30"), else null. */
  readonly upTo: number | null;
  /** The whole of a ratio ("4 of 5" has 5), else null. */
  readonly of: number | null;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly role: QuantityRole;
  readonly comparator: 'at-least' | 'at-most' | null;
  /** "3 a week": week. */
  readonly per: Period | null;
  /** Index into `metrics` of the metric this number measures, or null. */
  readonly metric: number | null;
  /** Number with its sign, currency, multiplier and unit mark. */
  readonly span: Span;
}

/**
 * first and last are the days meant (both ends included), null when the text alone cannot tell.
 * week: an ISO week. relative: this quarter, next month, within 30 days.
 */
export interface DateMention {
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'week' | 'relative' | 'cadence';
  readonly first: Day | null;
  readonly last: Day | null;
  /** deadline: by, before, until. period: in, during, or bare. cadence: monthly, every week, รายเดือน. */
  readonly role: 'deadline' | 'period' | 'cadence';
  readonly span: Span;
}

export interface Metric {
  /** Language-free name: both "leads" and ลีด are `lead`. */
  readonly id: string;
  readonly lowerIsBetter: boolean;
  readonly nature: 'leading' | 'lagging' | null;
  readonly vanity: boolean;
  /** Teams mean different things by it (MQL, engagement): its meaning has to be written down. */
  readonly needsDefinition: boolean;
  /** Counted in pieces (leads, posts), unlike rates, scores and sums of money. */
  readonly counted: boolean;
  readonly span: Span;
}

/** vague: nobody can tell when it is reached (significantly). escape: a way out (if possible, etc.). */
export interface VagueWord {
  readonly word: string;
  readonly kind: 'vague' | 'escape';
  /** A number says what the word means ("effectively measure 5 stages"). */
  readonly besideNumber: boolean;
  readonly span: Span;
}

/** verb: work that is done and over. finished: "implemented", แล้วเสร็จ. approval: "approved by". */
export interface TaskWord {
  readonly kind: 'verb' | 'finished' | 'approval';
  readonly word: string;
  readonly span: Span;
}

/** A number that is no target, and why: part of a name, a standard, a version … */
export interface MaskedName {
  readonly why: string;
  readonly span: Span;
}

/** What one line says: plain JSON. Lists are in the order of the text. */
export interface Reading {
  /** By script: letters of one language only, or both. Without letters: en. */
  readonly language: 'en' | 'th' | 'mixed';
  /** No letter and no digit. */
  readonly empty: boolean;
  /** Longer than is read: only the first 500 UTF-16 units were. */
  readonly tooLong: boolean;
  /** Latin words and Thai letters (without marks above and below), to judge length. */
  readonly words: number;
  readonly thaiLetters: number;
  readonly lead: Lead | null;
  /** Further verbs joined to the lead by "and", a comma, และ, พร้อมทั้ง. */
  readonly furtherVerbs: readonly Verb[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly metrics: readonly Metric[];
  readonly vague: readonly VagueWord[];
  readonly placeholders: readonly Span[];
  readonly tasks: readonly TaskWord[];
  /** "so that …", "in order to …", เพื่อ…: from its first word to the end of the clause. */
  readonly purposes: readonly Span[];
  readonly names: readonly MaskedName[];
}

export interface ReadOptions {
  /** Resolves "this quarter", "by Friday", "30 Sep" without a year. Absent: those days stay null. */
  readonly today?: Day;
  /** First month of the plan's financial year, 1 to 12 (default 1): what Q3, H1 and FY26 mean. */
  readonly yearStart?: number;
  /** How the file writes numbers: 4,2 of a German one is 4.2. A decimal point unless given. */
  readonly numbers?: NumberMarks;
}
