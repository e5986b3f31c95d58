import type { Day } from '../okr/day';
import type { Measure, NumberMarks } from '../okr/plan';
import type { Quarter } from '../okr/quarter';
import type { Level } from '../words/plan-words';

/** What a cell of the source holds; a date as its day. A share of 1 that shows as per cent comes as its text, `25%`. */
export type SourceValue = string | number | boolean | { readonly day: Day };

/** A grid of cells that may hold a plan, as it stands anywhere. What is not known is absent. */
export interface Source {
  readonly values: readonly (readonly SourceValue[])[];
  readonly bold?: readonly (readonly boolean[])[];
}

export interface BringOptions {
  readonly today: Day;
  /** The quarter of the plan that the lines are for. */
  readonly quarter: Quarter;
  /** Which of several quarters in the source is meant, by name: `Q3 2026`. Absent: the plan’s, else the latest. */
  readonly chosen?: string;
  /** Names of the Team table: such a word in brackets is an owner. */
  readonly people?: readonly string[];
  readonly numbers?: NumberMarks;
}

/** The columns that a source can fill. */
export interface LineCells {
  readonly owner?: string;
  readonly start?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly current?: number;
  readonly confidence?: number;
  readonly weight?: number;
  readonly note?: string;
  readonly due?: Day;
  readonly measure?: Measure;
}
export type BringColumn = 'plan' | keyof LineCells;

/** One line of the plan as it was recognised. */
export interface Line {
  readonly level: Level;
  readonly text: string;
  /** Index of the line that it hangs under, which stands before it; null for none. */
  readonly under: number | null;
  readonly cells: LineCells;
  /** What else it may be, where its words and its place leave a doubt. */
  readonly or: Level | null;
  /** Its row in the source, from 1. */
  readonly row: number;
}

/** Why something of the source is not brought. */
export type Reason =
  | 'title'
  | 'instruction'
  | 'total'
  | 'template'
  | 'old-score'
  | 'other-quarter'
  | 'nowhere';

/**
 * A piece of one source cell and what became of it: offsets in its text, `end` exclusive; row and column from 1.
 * `level`: it says what a line is, or under which one; `heading`: what its column or its block is.
 */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly to:
    | { readonly line: number | null; readonly column: BringColumn | 'level' | 'heading' }
    | { readonly left: Reason };
}

/** What a source says, in the order of the plan. Every letter and digit of it is in exactly one piece. */
export interface Brought {
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  /** The quarters that the source holds, where they are several; and which of them was taken. */
  readonly quarters: readonly string[];
  readonly quarter: string | null;
}
