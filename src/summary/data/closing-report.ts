import {
  type ClosedKeyResult,
  type ClosedObjective,
  type Closing,
  type ClosingCounts,
  countsOf,
} from '../../okr/closing/closing';
import { isCarried } from '../../okr/closing/next-quarter';
import { RESULTS } from '../../okr/closing/result';
import { addDays, type Day } from '../../okr/day';
import { objectivesOf, type Plan } from '../../okr/plan';
import type { Quarter } from '../../okr/quarter';
import type { TargetChange } from './summary';

/** A quarter's end as leadership reads it: the first page of its archive and the final mail. */
export interface ClosingReport {
  readonly team: string;
  readonly example: boolean;
  readonly quarter: Quarter;
  readonly counts: ClosingCounts;
  /** Worst first. */
  readonly objectives: readonly ClosedObjective[];
  /** In the order of the plan, without those that were dropped. */
  readonly keyResults: readonly ClosedKeyResult[];
  readonly dropped: readonly ClosedKeyResult[];
  /** What differs from what was agreed; null where no plan was. */
  readonly changes: readonly TargetChange[] | null;
  readonly rhythm: Closing['rhythm'];
  /** Requests that were put on hold and are due again within the next quarter. */
  readonly dueAgain: readonly string[];
  readonly next: {
    readonly quarter: Quarter;
    readonly objectives: number;
    readonly keyResults: number;
    readonly agreed: Day | null;
  } | null;
  /** One line for each thing asked of leadership. */
  readonly asks: readonly string[];
}

/** What stands around a closing. `draft`: the next quarter's plan, null where there is none. */
export interface ReportFacts {
  readonly draft: Plan | null;
  readonly ask: string;
  readonly changes: readonly TargetChange[] | null;
}

/** Days into the next quarter in which a request that comes up again is named. */
const COMES_UP = 31;

export function closingReport(
  plan: Plan,
  closing: Closing,
  { draft, ask, changes }: ReportFacts,
): ClosingReport {
  const place = ({ end }: ClosedObjective): number => -RESULTS.indexOf(end.result);
  const until = addDays(plan.quarter.last, COMES_UP);
  return {
    team: plan.team,
    example: plan.example,
    quarter: plan.quarter,
    counts: countsOf(closing),
    objectives: [...closing.objectives].sort((one, other) => place(one) - place(other)),
    keyResults: closing.keyResults.filter(({ end }) => end !== null),
    dropped: closing.keyResults.filter(({ end }) => end === null),
    changes,
    rhythm: closing.rhythm,
    dueAgain: plan.notNow
      .filter(
        ({ answer, lookAgain }) =>
          answer !== 'swapped-in' && lookAgain !== null && lookAgain <= until,
      )
      .map(({ request }) => request),
    next: draft && {
      quarter: draft.quarter,
      objectives: objectivesOf(draft).length,
      keyResults: draft.rows.filter(isCarried).length,
      agreed: draft.agreed?.on ?? null,
    },
    asks: ask
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
