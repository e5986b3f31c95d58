import type { CheckIn } from '../check-in';
import type { Day } from '../day';
import type { SameMetric } from '../goal';
import {
  type Action,
  type KeyResult,
  type MilestoneState,
  type Objective,
  objectivesOf,
  type Plan,
} from '../plan';
import { type LastNumber, lastNumber } from './last-number';
import { type Ending, type NextOf, nextQuarter, type Planned } from './next-quarter';
import {
  endOf,
  isStay,
  type KeyResultEnd,
  mayCall,
  type ObjectiveEnd,
  objectiveEnd,
  type Result,
  rhythmOf,
  weeksKept,
} from './result';

/** What the team wrote about a row in the closing sheet. */
export interface ClosingAnswer {
  readonly final: number | MilestoneState | null;
  readonly lesson: string;
  readonly call: Result | null;
  readonly reason: string;
}

export const NO_ANSWER: ClosingAnswer = { final: null, lesson: '', call: null, reason: '' };

export interface ClosedObjective {
  readonly level: 'objective';
  readonly row: Objective;
  readonly end: ObjectiveEnd;
  readonly answer: ClosingAnswer;
  readonly next: NextOf | null;
}

export interface ClosedKeyResult {
  readonly level: 'key-result';
  readonly row: KeyResult;
  readonly last: LastNumber;
  /** The number or state that counts, as *Current* of this key result. */
  readonly final: KeyResult['current'];
  /** A number typed after the quarter's end stands as the final one, and nobody said so. */
  readonly proposed: boolean;
  /** null: dropped on the way. */
  readonly end: KeyResultEnd | null;
  /** Of a *Stay at*. */
  readonly kept: { readonly kept: number; readonly weeks: number } | null;
  readonly answer: ClosingAnswer;
  readonly next: NextOf | null;
}

/** A plan at the end of its quarter, in the order of the sheet. */
export interface Closing {
  readonly objectives: readonly ClosedObjective[];
  readonly keyResults: readonly ClosedKeyResult[];
  readonly actions: readonly Action[];
  readonly rhythm: { readonly weeks: number; readonly of: number };
}

/** What a closing is worked out of. `draft`: null while there is none. `today` in the spreadsheet's zone. */
export interface ClosingFacts {
  readonly log: readonly CheckIn[];
  readonly answers: ReadonlyMap<string, ClosingAnswer>;
  readonly draft: readonly Planned[] | null;
  readonly today: Day;
  readonly sameMetric: SameMetric;
}

/** How every row of the plan ends, and what becomes of it. */
export function closingOf(plan: Plan, facts: ClosingFacts): Closing {
  const answerOf = (id: string): ClosingAnswer => facts.answers.get(id) ?? NO_ANSWER;
  const ended = plan.rows.flatMap((row) =>
    row.level === 'key-result' && row.id !== '' ? [ending(row, plan, facts, answerOf(row.id))] : [],
  );
  const objectives = objectivesOf(plan).map((row) => {
    const ends = ended.flatMap((one) => (one.row.parent === row.id && one.end ? [one.end] : []));
    return { row, end: called(objectiveEnd(ends), answerOf(row.id)), answer: answerOf(row.id) };
  });
  const next = facts.draft
    ? nextQuarter(
        [
          ...objectives.map(
            ({ row, end }): Ending => ({
              ...base(row),
              unit: '',
              measure: null,
              result: end.result,
            }),
          ),
          ...ended.map(
            ({ row, end }): Ending => ({
              ...base(row),
              unit: row.unit,
              measure: row.measure,
              result: end?.measured ?? 'missed',
            }),
          ),
        ],
        facts.draft,
        facts.sameMetric,
      )
    : null;
  const nextOf = (id: string): NextOf | null => next?.get(id) ?? null;
  return {
    objectives: objectives.map((one) => ({ level: 'objective', ...one, next: nextOf(one.row.id) })),
    keyResults: ended.map((one) => ({ ...one, next: nextOf(one.row.id) })),
    actions: plan.rows.filter((row): row is Action => row.level === 'action'),
    rhythm: rhythmOf(facts.log, plan.quarter),
  };
}

const base = (row: Objective | KeyResult) => ({ id: row.id, level: row.level, text: row.text });

const called = (end: ObjectiveEnd, { call }: ClosingAnswer): ObjectiveEnd =>
  end.result === 'not-measured' && call ? { ...end, result: call } : end;

function ending(
  row: KeyResult,
  { quarter }: Plan,
  { log, today }: ClosingFacts,
  answer: ClosingAnswer,
): Omit<ClosedKeyResult, 'next'> {
  const last = lastNumber(row, log, quarter, today);
  const proposed =
    answer.final === null && last.typedAfter !== null && answer.call !== 'not-measured';
  const final =
    row.current === 'dropped'
      ? 'dropped'
      : (answer.final ?? (proposed ? (last.typedAfter?.current ?? null) : last.current));
  // What waits for an answer counts by its last number.
  const keyResult = { ...row, current: final, doubt: '' };
  return {
    level: 'key-result',
    row,
    last,
    final,
    proposed,
    end: endOf(keyResult, quarter, answer.call),
    kept: isStay(row) ? weeksKept(row, log, quarter) : null,
    answer,
  };
}

/** Key results by how they ended, dropped ones aside, and objectives. */
export interface ClosingCounts {
  readonly keyResults: number;
  readonly reached: number;
  readonly notMeasured: number;
  readonly objectives: Readonly<Record<Result, number>>;
}

export function countsOf({ keyResults, objectives }: Closing): ClosingCounts {
  const results = keyResults.flatMap(({ end }) => (end ? [end.result] : []));
  const ofObjectives = { reached: 0, nearly: 0, partly: 0, missed: 0, 'not-measured': 0 };
  for (const { end } of objectives) ofObjectives[end.result] += 1;
  return {
    keyResults: results.length,
    reached: results.filter((result) => result === 'reached').length,
    notMeasured: results.filter((result) => result === 'not-measured').length,
    objectives: ofObjectives,
  };
}

/** Key results that lack their number: no check-in by the last day, none typed since, and no call of the team's. */
export const missingNumbers = ({ keyResults }: Closing): readonly ClosedKeyResult[] =>
  keyResults.filter(
    ({ end, answer }) =>
      end !== null &&
      end.measured === 'not-measured' &&
      !(answer.call && mayCall(end.keyResult, end.measured)),
  );
