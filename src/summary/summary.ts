import type { Day } from '../okr/day';
import type { Quarter } from '../okr/quarter';
import type { Status } from '../okr/status';

/** The leadership summary as plain JSON: numbers and the team's own words, no wording of ours. Shares are of 1. */
export interface Summary {
  readonly team: string;
  readonly quarter: Quarter;
  readonly asOf: Day;
  readonly week: number;
  readonly weeks: number;
  /** Nothing in it is real. */
  readonly example: boolean;
  /** null: the plan waits for approval. */
  readonly agreed: { readonly by: string; readonly on: Day } | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly objectiveCounts: Readonly<Record<Status, number>>;
  readonly keyResultCounts: Readonly<Record<Status, number>>;
  readonly decisions: readonly Decision[];
  /** Worst first. */
  readonly objectives: readonly ObjectiveLine[];
  readonly keyResults: readonly KeyResultLine[];
  readonly changes: readonly Moved[];
  readonly waiting: readonly Waiting[];
  /** Half the numbers or more are out of date: read with care. */
  readonly halfOld: boolean;
  readonly staleDays: number;
  readonly notNow: {
    readonly count: number;
    readonly latest: string;
    readonly lookAgain: Day | null;
  } | null;
  /** Key results that the review does not call ready; null where nobody reviewed. */
  readonly notReady: { readonly count: number; readonly all: number } | null;
  /** Plan progress and expected by week from the log, oldest first. */
  readonly trend: readonly {
    readonly day: Day;
    readonly progress: number;
    readonly expected: number;
  }[];
}

export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly by: string | null;
  readonly subject: string;
}

export interface ObjectiveLine {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly outOfDate: number;
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
  readonly current: number | 'done' | 'not-yet' | null;
  readonly target: number | null;
  readonly measure: string | null;
  readonly progress: number | null;
  readonly belowStart: boolean;
  readonly status: Status;
  readonly due: Day;
  /** Where this pace ends at the due day, as a range; null with fewer than three check-ins. */
  readonly forecast: { readonly low: number; readonly high: number } | null;
}

/** A key result whose number changed since the last summary. */
export interface Moved {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly from: number | 'done' | 'not-yet' | null;
  readonly to: number | 'done' | 'not-yet' | null;
  readonly target: number | null;
}

/** A key result that waits for a number. Never whose fault. */
export interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly last: Day | null;
}
