import type { Day } from './day';
import type { Quarter } from './quarter';

/** How a key result is counted (`Measured as`). */
export type Measure = 'total' | 'latest' | 'at-least' | 'at-most' | 'milestone';
/** Leading indicators move within weeks, lagging ones show the outcome. */
export type Signal = 'leading' | 'lagging';
export type MilestoneState = 'done' | 'not-yet';
/** What may stand in place of a number: a milestone's state, or that the key result was given up during the quarter. */
export type KeyResultState = MilestoneState | 'dropped';
export type ActionState = 'not-started' | 'doing' | 'done' | 'dropped';

/** A rule that a person set aside for one row, and why. */
export interface Dismissal {
  readonly rule: string;
  readonly reason: string;
}

interface RowBase {
  /** O1, KR1, A1: given once, never reused. Empty until the tracker has given it. */
  readonly id: string;
  /** The row in the OKRs sheet, counted from 1 as people see it. */
  readonly row: number;
  /** The person's sentence. */
  readonly text: string;
  readonly owner: string | null;
  readonly note: string;
  readonly decision: string;
  readonly due: Day | null;
  readonly dismissed: readonly Dismissal[];
}

export interface Objective extends RowBase {
  readonly level: 'objective';
  /** Share of the plan is equal; kept for symmetry with the sheet. Blank counts 1. */
  readonly weight: number | null;
}

export interface KeyResult extends RowBase {
  readonly level: 'key-result';
  /** The objective's ID; null while there is none above. */
  readonly parent: string | null;
  readonly start: number | null;
  /** In a draft: it follows a key result, and its start is filled with that one's final number at closing. */
  readonly startLater?: true;
  readonly target: number | null;
  /** Free text; with `%` the numbers are shares of 1, as the cell stores them (2 % is 0.02). */
  readonly unit: string;
  readonly current: number | KeyResultState | null;
  /** The current cell holds a formula that fetches its number: never stale, never overwritten. */
  readonly connected: boolean;
  /** What the tracker wrote about a number that cannot or may not be meant; a leading `?`: it does not count until answered. */
  readonly doubt: string;
  /** 1 to 10. */
  readonly confidence: number | null;
  readonly measure: Measure | null;
  readonly signal: Signal | null;
  /** Last check-in. */
  readonly updated: Day | null;
  /** When the expected line starts; null is the quarter's first day. */
  readonly from: Day | null;
  /** Blank counts 1. */
  readonly weight: number | null;
}

export interface Action extends RowBase {
  readonly level: 'action';
  /** The key result's ID; null while there is none above. */
  readonly parent: string | null;
  readonly current: ActionState | null;
}

export type PlanRow = Objective | KeyResult | Action;

/** What a word means here, and who agreed. Without `agreedBy` it is a draft. */
export interface Definition {
  readonly term: string;
  readonly counts: string;
  readonly source: string;
  readonly agreedBy: string;
  readonly agreedOn: Day | null;
}

/** A request that marketing put on hold this quarter. */
export interface HeldRequest {
  readonly request: string;
  readonly askedBy: string;
  readonly askedOn: Day | null;
  readonly answer: 'not-now' | 'no' | 'swapped-in' | null;
  readonly why: string;
  readonly takesFrom: string;
  readonly lookAgain: Day | null;
}

/** Shares of 1 and whole days at which a status changes. */
export interface Thresholds {
  /** At risk from this gap on. 0.165: Engagedly's published rule. */
  readonly atRisk: number;
  /** Off track from this gap on. 0.33: Engagedly's published rule. */
  readonly offTrack: number;
  /** Out of date when the last check-in is more than this many days old. */
  readonly staleDays: number;
  /** Confidence of this or less turns on track into at risk. */
  readonly lowConfidence: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
  atRisk: 0.165,
  offTrack: 0.33,
  staleDays: 10,
  lowConfidence: 3,
};

/** How a file writes numbers: the decimal sign, and what parts thousands. */
export interface NumberMarks {
  readonly decimal: '.' | ',';
  /** `,` `.` a space (U+00A0, U+202F) or `’`. */
  readonly group: string;
}

/** The plan of one team for one quarter, in the order of the sheet. */
export interface Plan {
  readonly team: string;
  readonly quarter: Quarter;
  /** The day that expected progress and staleness are counted to. */
  readonly asOf: Day;
  readonly rows: readonly PlanRow[];
  readonly definitions: readonly Definition[];
  readonly notNow: readonly HeldRequest[];
  readonly thresholds: Thresholds;
  /** Who agreed the plan and when; null while it is a draft. */
  readonly agreed: { readonly by: string; readonly on: Day } | null;
  /** The example plan: nothing in it is real. */
  readonly example: boolean;
  /** How its file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
}

export const objectivesOf = (plan: Plan): readonly Objective[] =>
  plan.rows.filter((row): row is Objective => row.level === 'objective');

export const allKeyResults = (plan: Pick<Plan, 'rows'>): readonly KeyResult[] =>
  plan.rows.filter((row): row is KeyResult => row.level === 'key-result');

export const keyResultsOf = (plan: Plan, objectiveId: string): readonly KeyResult[] =>
  allKeyResults(plan).filter((row) => row.parent === objectiveId);

export const actionsOf = (plan: Plan, keyResultId: string): readonly Action[] =>
  plan.rows.filter((row): row is Action => row.level === 'action' && row.parent === keyResultId);
