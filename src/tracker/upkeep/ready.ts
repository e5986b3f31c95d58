import type { Day } from '../../okr/day';
import type { Plan } from '../../okr/plan';
import { guessCells } from '../../rules/offer/guess';
import { keyResultsReady } from '../../rules/review';
import type { Change } from '../grid/change';
import type { Tracker } from '../read/read-tracker';
import { stampChanges } from './stamps';

/** How many key results are ready, as the stamp says it: `15 of 17`. */
export const readyStamp = (ready: number, all: number): string => `${ready} of ${all}`;

/**
 * Notes how many key results are ready, for the title, by the same judging that mail and summary do: the Review
 * column keeps only what somebody asked for and has not edited since. `guessed` rows get in this run what their
 * sentence says.
 */
export function readyChanges(
  tracker: Tracker,
  today: Day,
  guessed: ReadonlySet<number> = new Set(),
): Change[] {
  const { ready, all } = keyResultsReady(withGuesses(tracker.plan, today, guessed), {
    language: tracker.settings.language,
    today: tracker.plan.asOf,
  });
  return stampChanges(tracker, { ready: readyStamp(ready, all) });
}

function withGuesses(plan: Plan, today: Day, guessed: ReadonlySet<number>): Plan {
  if (guessed.size === 0) return plan;
  const rows = plan.rows.map((row) => {
    if (row.level !== 'key-result' || !guessed.has(row.row)) return row;
    const guess = guessCells(row.text, { today });
    return {
      ...row,
      measure: row.measure ?? guess.measure ?? null,
      signal: row.signal ?? guess.signal ?? null,
    };
  });
  return { ...plan, rows };
}
