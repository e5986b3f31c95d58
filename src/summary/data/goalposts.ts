import { type Goal, goalsOf, movesMetric, type SameMetric } from '../../okr/goal';
import { allKeyResults, type Plan } from '../../okr/plan';
import type { TargetChange } from './summary';

/**
 * What differs from what was agreed, in the order of the sheet: start, target, due date, measure and metric, from
 * the promise to what holds now, on the day of the last change. Then the key results that were dropped. What
 * went there and back is no change. null while the plan is a draft or nobody kept record.
 */
export function targetChangesOf(
  plan: Plan,
  log: readonly Goal[],
  sameMetric: SameMetric,
): readonly TargetChange[] | null {
  const kept = goalsOf(plan, log);
  if (kept.length === 0) return null;
  const byId = new Map<string, Goal[]>();
  for (const line of kept) {
    const lines = byId.get(line.id);
    if (lines) lines.push(line);
    else byId.set(line.id, [line]);
  }
  const moved = allKeyResults(plan).flatMap(({ id, text, unit }): readonly TargetChange[] => {
    const lines = byId.get(id) ?? [];
    return changesIn({ id, text, unit }, lines, sameMetric);
  });
  return [...moved, ...[...byId.values()].flatMap(droppedIn)];
}

function changesIn(
  base: Pick<TargetChange, 'id' | 'text' | 'unit'>,
  lines: readonly Goal[],
  sameMetric: SameMetric,
): readonly TargetChange[] {
  const [agreed, now] = [lines[0], lines[lines.length - 1]];
  if (!agreed || !now || now.dropped) return [];
  const changes: TargetChange[] = (['start', 'target'] as const)
    // A follower's start is blank until the quarter before is closed: filling it in moves no goalpost.
    .filter((what) => agreed[what] !== now[what] && !(what === 'start' && agreed.start === null))
    .map((what) => ({
      ...base,
      on: lastMove(lines, (one, other) => one[what] !== other[what]),
      change: { what, from: agreed[what], to: now[what] },
    }));
  if (agreed.due !== now.due) {
    const on = lastMove(lines, (one, other) => one.due !== other.due);
    changes.push({ ...base, on, change: { what: 'due', from: agreed.due, to: now.due } });
  }
  // Lines from before they were kept tell neither measure nor sentence.
  const known = lines.filter(({ text }) => text !== undefined);
  const [first] = known;
  if (!first || first.text === undefined) return changes;
  const [from, to] = [first.measure ?? null, now.measure ?? null];
  if (from !== null && from !== to) {
    const on = lastMove(known, (one, other) => one.measure !== other.measure);
    changes.push({ ...base, on, change: { what: 'measure', from, to } });
  }
  if (movesMetric(first, now, sameMetric)) {
    const on = lastMove(known, (one, other) => movesMetric(one, other, sameMetric));
    changes.push({ ...base, on, change: { what: 'metric', from: first.text } });
  }
  return changes;
}

function droppedIn(lines: readonly Goal[]): readonly TargetChange[] {
  const last = lines[lines.length - 1];
  if (!last?.dropped) return [];
  const { id, text = '', unit = '', reason = '' } = last;
  const on = lastMove(lines, (one, other) => one.dropped !== other.dropped);
  return [{ id, text, unit, on, change: { what: 'dropped', reason } }];
}

/** The day of the last line that differs from the one before. */
function lastMove(lines: readonly Goal[], differs: (one: Goal, before: Goal) => boolean): string {
  const moves = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && differs(line, before);
  });
  return (moves[moves.length - 1] ?? lines[0])?.at.slice(0, 10) ?? '';
}
