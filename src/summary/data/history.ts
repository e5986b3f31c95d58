import type { CheckIn } from '../../okr/check-in';
import { addDays, type Day } from '../../okr/day';
import { allKeyResults, type KeyResult, type Plan } from '../../okr/plan';
import type { Moved } from './summary';

/** Check-ins by key result, oldest first. */
export type History = ReadonlyMap<string, readonly CheckIn[]>;

/** The log by key result. `checkIns` oldest first. */
export function historyOf(checkIns: readonly CheckIn[]): History {
  const history = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    const log = history.get(checkIn.id);
    if (log) log.push(checkIn);
    else history.set(checkIn.id, [checkIn]);
  }
  return history;
}

/** Days that a summary looks back where there was none before. */
const WEEK = 7;

/**
 * The key results whose number changed after `previous` (a day, or a time as the log writes it; null:
 * seven days before the plan's), from what it was then to what the sheet says now. What went there
 * and back did not change; a first number of the week with no log before counts from what it replaced.
 */
export function changesSince(plan: Plan, history: History, previous: Day | null): readonly Moved[] {
  const since = previous ?? addDays(plan.asOf, -WEEK);
  return allKeyResults(plan).flatMap((row): readonly Moved[] => {
    const log = history.get(row.id) ?? [];
    const recent = log.findIndex((line) => line.at.slice(0, since.length) > since);
    const last = log[log.length - 1];
    const before = recent === -1 ? last : log[recent - 1];
    const from = before ? before.to : (log[recent]?.from ?? null);
    const to = row.current;
    const known = recent !== -1 || before !== undefined;
    if (!known || to === null || from === to) return [];
    const { id, text, unit, target } = row;
    return [{ id, text, unit, target, from, to, better: isBetter(row, from, to) }];
  });
}

function isBetter(row: KeyResult, from: Moved['from'], to: Moved['to']): boolean | null {
  if (to === 'done') return true;
  if (typeof from !== 'number' || typeof to !== 'number' || row.target === null) return null;
  if (row.measure === 'at-most') return to < from;
  if (row.measure === 'latest' && row.start !== null && row.start > row.target) return to < from;
  return to > from;
}
