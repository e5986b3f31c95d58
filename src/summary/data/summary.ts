import type { Day } from '../../okr/day';
import type { KeyResultState, Measure } from '../../okr/plan';
import type { Quarter } from '../../okr/quarter';
import type { Status } from '../../okr/status';

/** The leadership summary as plain JSON: numbers and the team's own words, no wording of ours. Shares are of 1. */
export interface Summary {
  readonly team: string;
  readonly quarter: Quarter;
  readonly asOf: Day;
  readonly week: number;
  readonly weeks: number;
  /** Whether the quarter has not begun, runs, or has ended on `asOf`. */
  readonly phase: 'before' | 'running' | 'over';
  /** Nothing in it is real. */
  readonly example: boolean;
  /** null: the plan waits for approval. */
  readonly agreed: { readonly by: string; readonly on: Day } | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly objectiveCounts: Readonly<Record<Status, number>>;
  readonly keyResultCounts: Readonly<Record<Status, number>>;
  /** In the order of the sheet; only rows that ask for one. */
  readonly decisions: readonly Decision[];
  /** Answered or withdrawn since the last summary, oldest first. */
  readonly decided: readonly ClosedDecision[];
  /** Worst first. */
  readonly objectives: readonly ObjectiveLine[];
  /** In the order of the sheet. */
  readonly keyResults: readonly KeyResultLine[];
  readonly changes: readonly Moved[];
  /** What changed in a promise after the plan was agreed, and what was dropped; null where nobody kept record. */
  readonly targetChanges: readonly TargetChange[] | null;
  readonly waiting: readonly Waiting[];
  /** Half the numbers or more are out of date: read with care. */
  readonly halfOld: boolean;
  /** Final numbers of the quarter before that came after its closing. */
  readonly late: readonly LateNumber[];
  readonly staleDays: number;
  readonly notNow: {
    readonly count: number;
    readonly latest: string;
    readonly lookAgain: Day | null;
  } | null;
  /** How sound the plan is; null where nobody reviewed it. */
  readonly quality: Quality | null;
  /** Plan progress and expected by week from the log, oldest first, today last. */
  readonly trend: readonly TrendPoint[];
}

/** A final number that came late: the key result by its ID and words, and the quarter, `Q4 2026`. */
export interface LateNumber {
  readonly quarter: string;
  readonly id: string;
  readonly text: string;
  readonly to: number | KeyResultState;
}

export interface TrendPoint {
  readonly day: Day;
  readonly progress: number;
  readonly expected: number;
}

/** What became of a question since the last summary. */
export interface ClosedDecision {
  readonly id: string;
  /** The question, in the team's words. */
  readonly text: string;
  /** One line; null where the question was withdrawn. */
  readonly answer: string | null;
  readonly on: Day;
  /** The sentence of the row that asked; '' where it is gone. */
  readonly subject: string;
}

export interface Decision {
  readonly id: string;
  /** What, by when, who decides: the team's words. */
  readonly text: string;
  /** Who asks: the row's owner. */
  readonly by: string | null;
  /** The sentence of the row that asks. */
  readonly subject: string;
  /** Days since it was first asked; null where nobody kept record. */
  readonly days: number | null;
}

export interface ObjectiveLine {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
  /** How many of its key results have a number that is out of date. */
  readonly outOfDate: number;
  /** How many have a number that waits for an answer. */
  readonly toCheck: number;
  /** Its worst key result, while it is at risk or off track. */
  readonly heldBackBy: KeyResultLine | null;
}

export interface KeyResultLine {
  readonly id: string;
  readonly parent: string | null;
  readonly text: string;
  readonly owner: string | null;
  readonly unit: string;
  readonly start: number | null;
  readonly current: number | KeyResultState | null;
  readonly target: number | null;
  readonly measure: Measure | null;
  readonly progress: number | null;
  readonly expected: number | null;
  /** A *Latest value* that moved away from its target. */
  readonly belowStart: boolean;
  readonly status: Status;
  /** At risk only since its owner doubts it, 1 to 10; null otherwise. */
  readonly doubt: number | null;
  readonly due: Day;
  /** The day of its number, where that is out of date. */
  readonly oldSince: Day | null;
  /** A cell of its row waits for an answer: `current` is the last number that counted, of `day`. null where nothing does. */
  readonly checking: { readonly newer: boolean; readonly day: Day | null } | null;
  /** Where this pace ends at the due day; null where there is too little to say so, or `pace` says it. */
  readonly forecast: Forecast | null;
  /** On track within the margin, and all the same it would end here and miss; null otherwise. */
  readonly pace: number | null;
}

/** A range in the key result's own unit. */
export interface Forecast {
  readonly low: number;
  readonly high: number;
}

/** A key result whose number changed since the last summary. */
export interface Moved {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly from: number | KeyResultState | null;
  readonly to: number | KeyResultState | null;
  readonly target: number | null;
  /** Closer to the target or farther from it; null where that cannot be told. */
  readonly better: boolean | null;
}

export interface TargetChange {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly on: Day;
  readonly change:
    | {
        readonly what: 'start' | 'target';
        readonly from: number | null;
        readonly to: number | null;
      }
    | { readonly what: 'due'; readonly from: Day | null; readonly to: Day | null }
    | { readonly what: 'measure'; readonly from: Measure | null; readonly to: Measure | null }
    /** Another thing is counted: the sentence that was agreed. */
    | { readonly what: 'metric'; readonly from: string }
    /** Dropped or deleted; the reason that a person wrote, or ''. */
    | { readonly what: 'dropped'; readonly reason: string };
}

/** A key result that waits for a number, or has one that nothing can be told of. Never whose fault. */
export interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly measure: Measure | null;
  /** The day of its last number; null where there was none. */
  readonly last: Day | null;
  /** It has a fresh number, and this is what it lacks to be counted; null where the number itself is what lacks. */
  readonly lacks: 'start' | 'target' | 'measure' | null;
}

export interface Quality {
  readonly keyResults: { readonly ready: number; readonly all: number };
  readonly objectives: { readonly ready: number; readonly all: number };
  /** Findings about the plan as a whole that are more than hints. */
  readonly findings: number;
  /** What these say, worst first, in the language of the review. */
  readonly lacks: readonly string[];
}
