import { type CheckIn, dayOfCheckIn } from '../../okr/check-in';
import type { Day } from '../../okr/day';
import { dueDecisions } from '../../okr/decision';
import { isAbout } from '../../okr/doubt';
import { dueGoals, type Goal } from '../../okr/goal';
import { allKeyResults, type KeyResult, type Plan, type PlanRow } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import { sameMetric } from '../../rules/same-metric';
import type { Change } from '../../tracker/grid/change';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { textAt } from '../../tracker/grid/table';
import type { Tracker } from '../../tracker/read/read-tracker';
import { currentPlaces } from '../../tracker/repair/places';
import { appendDecisions, keepsDecisions } from '../../tracker/upkeep/decision-log';
import { doubtChanges } from '../../tracker/upkeep/doubts';
import { appendCheckIns, dueCheckIns, stampUpdated } from '../../tracker/upkeep/due-check-ins';
import { appendGoals, keepsGoals, keepsWholeGoals } from '../../tracker/upkeep/goal-log';
import { rowUpkeep } from '../../tracker/upkeep/row-upkeep';
import { counterStamps } from '../../tracker/upkeep/stamps';
import { asLastTold, judgeTracker, withDoubts } from './held-numbers';

/** A tracker as it reads once what an edit event missed is written, and those writes. */
export interface CaughtUp {
  readonly tracker: Tracker;
  readonly changes: readonly Change[];
}

/**
 * What nobody logged: numbers that a formula gave, a script wrote, or a person typed where Google told
 * of no edit; a date that someone put into *Last update*; goals that moved since the plan was agreed;
 * rows without an ID. What cannot or may not be meant is marked and waits: it is not logged, and the plan has the
 * last number that was. Found by comparing with the logs, so that running twice logs once. Nobody is
 * named: who typed it is not known.
 */
export function catchUp(found: Tracker, snapshot: Snapshot): CaughtUp {
  const judged = judgeTracker(found, snapshot);
  const tracker = withDoubts(found, judged);
  const { tables, plan, settings } = tracker;
  const log = tables['check-ins'];
  const last = lastLines(tracker.checkIns);
  const lines = log
    ? dueCheckIns({ rows: plan.rows.filter(counts) }, tracker.checkIns, {
        now: snapshot.now,
        who: '',
        confirmed: confirmedSince(plan, last, snapshot.today),
      })
    : [];
  const goals = keepsGoals(tables.data)
    ? dueGoals(plan, tracker.goals, snapshot.now, {
        sameMetric,
        whole: keepsWholeGoals(tables.data),
      }).filter(meant(plan))
    : [];
  const decisions = keepsDecisions(tables.data)
    ? dueDecisions(plan.rows, tracker.decisions, snapshot.now)
    : [];
  const moved = new Set(lines.map(({ id }) => id));
  const stamped = allKeyResults(plan).filter((row) => moved.has(row.id) && isUnstamped(row, last));
  const ids = new Set(stamped.map(({ id }) => id));
  return {
    tracker: asLastTold({
      ...tracker,
      checkIns: [...tracker.checkIns, ...lines],
      goals: [...tracker.goals, ...goals],
      decisions: [...tracker.decisions, ...decisions],
      plan: {
        ...plan,
        rows: plan.rows.map((row) => (ids.has(row.id) ? { ...row, updated: snapshot.today } : row)),
      },
    }),
    changes: [
      ...missingIds(tracker),
      // Before anything is logged: what may not be meant is marked, and formulas leave it out.
      ...(tables.okrs ? doubtChanges(tables.okrs, judged) : []),
      // The day before the line: while a line is missing in the log, comparing finds it.
      ...(tables.okrs ? stampUpdated(tables.okrs, stamped, snapshot.today) : []),
      ...(log ? appendCheckIns(log, lines, settings.language) : []),
      ...(tables.data ? appendGoals(tables.data, goals) : []),
      ...appendDecisions(tables.data, decisions),
    ],
  };
}

const counts = (row: PlanRow): boolean => row.level !== 'key-result' || !isDoubtful(row);

/** Goals of rows whose start and target are not in doubt: a slip moves no goalpost. */
export const meant = (plan: Plan): ((goal: Goal) => boolean) => {
  const rows = new Map(allKeyResults(plan).map((row) => [row.id, row]));
  return ({ id }) => {
    const row = rows.get(id);
    return row === undefined || !isAbout(row.doubt, 'start', 'target');
  };
};

/** Key results whose *Last update* is later than the last line about them: someone said "no change". */
function confirmedSince(
  plan: Plan,
  last: ReadonlyMap<string, CheckIn>,
  today: Day,
): ReadonlySet<string> {
  const later = allKeyResults(plan).filter(({ id, updated }) => {
    const line = last.get(id);
    return line && updated !== null && updated > dayOfCheckIn(line) && updated <= today;
  });
  return new Set(later.map(({ id }) => id));
}

const lastLines = (checkIns: readonly CheckIn[]): ReadonlyMap<string, CheckIn> =>
  new Map(checkIns.map((line) => [line.id, line]));

/** A changed number needs the day; a day that a person put in later than the log stays theirs. */
function isUnstamped({ id, updated }: KeyResult, last: ReadonlyMap<string, CheckIn>): boolean {
  const line = last.get(id);
  return updated === null || (line !== undefined && updated <= dayOfCheckIn(line));
}

/** A log names rows by ID, so a row that was never given one gets it first. */
function missingIds(tracker: Tracker): Change[] {
  const { okrs, data } = tracker.tables;
  const missing = tracker.outline.filter(
    ({ row, id }) => okrs && id !== '' && textAt(okrs, row, 'id') !== id,
  );
  if (missing.length === 0 || !okrs || !data) return [];
  const places = currentPlaces(okrs, data);
  if (!places) return [];
  const { changes } = rowUpkeep(okrs, missing, places, tracker.wordLanguage);
  return [...changes, ...counterStamps(tracker)];
}
