import type { Measure, Signal } from '../okr/plan';

/** Error: structure or arithmetic is wrong. Warning: wording. Hint: never changes a verdict. */
export type Severity = 'error' | 'warning' | 'hint';
/** A row's verdict by its worst finding: any error, not yet; else any warning, needs work; else ready. */
export type Verdict = 'ready' | 'needs-work' | 'not-yet';
export type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'time-bound';
export type LetterVerdict = 'met' | 'unmet' | 'unsure' | 'not-applicable';

/** The cells that a reading of the sentence can fill. Absent: nothing to say. Days are ISO text. */
export interface CellsFromText {
  readonly unit?: string;
  readonly start?: number;
  readonly target?: number;
  readonly due?: string;
  readonly measure?: Measure;
  readonly signal?: Signal;
}

/** What one click can do about a finding. */
export type Fix =
  /** A finished line to take as it is. */
  | { readonly kind: 'wording'; readonly text: string }
  /** A line with gaps in {braces} for the person to fill. */
  | { readonly kind: 'skeleton'; readonly text: string }
  /** Cells of the same row to fill. */
  | { readonly kind: 'cells'; readonly cells: CellsFromText }
  /** A column that only a person can fill (owner, current …): its key in the sheet. */
  | { readonly kind: 'column'; readonly column: string }
  /** A term to define, with a draft of what counts. */
  | { readonly kind: 'definition'; readonly term: string; readonly draft: string }
  /** Move the row to another level. */
  | { readonly kind: 'level'; readonly level: 'objective' | 'key-result' | 'action' };

/** One thing that could be better, in the person's language. */
export interface Finding {
  /** The rule's id: `key-results/no-number`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly letter: Letter | null;
  /** One or two sentences that quote the person's own words. */
  readonly message: string;
  /** The quoted words' place in the row's text: UTF-16 offsets, end exclusive. */
  readonly quote: { readonly start: number; readonly end: number } | null;
  readonly fix: Fix | null;
}

/** The review of one row. */
export interface RowReview {
  readonly id: string;
  readonly row: number;
  readonly level: 'objective' | 'key-result' | 'action';
  readonly verdict: Verdict;
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** Worst first. Set-aside findings are not among them. */
  readonly findings: readonly Finding[];
  /** Rules set aside for this row that would have spoken. */
  readonly setAside: readonly { readonly rule: string; readonly reason: string }[];
}

/** The review of a whole plan: plain JSON. */
export interface Review {
  readonly rows: readonly RowReview[];
  /** Findings about the plan as a whole or an objective's set of key results; `rows` are the IDs meant. */
  readonly plan: readonly (Finding & { readonly rows: readonly string[] })[];
  /** How many rows of each level are ready, out of how many. */
  readonly counts: Readonly<
    Record<'objective' | 'key-result' | 'action', { readonly ready: number; readonly all: number }>
  >;
}
