import { type Goal, goalsOf } from '../okr/goal';
import { allKeyResults, type Plan } from '../okr/plan';
import type { TargetChange } from './summary';

/**
 * Start, target and due dates that differ from what was agreed, in the order of the sheet: from the
 * promise to what holds now, on the day of the last change. What went there and back is no change.
 * null while the plan is a draft or nobody kept record.
 */
export function targetChangesOf(plan: Plan, log: readonly Goal[]): readonly TargetChange[] | null {
  const kept = goalsOf(plan, log);
  if (kept.length === 0) return null;
  const byId = new Map<string, Goal[]>();
  for (const line of kept) {
    const lines = byId.get(line.id);
    if (lines) lines.push(line);
    else byId.set(line.id, [line]);
  }
  return allKeyResults(plan).flatMap(({ id, text, unit }): readonly TargetChange[] => {
    const lines = byId.get(id) ?? [];
    const [agreed, now] = [lines[0], lines[lines.length - 1]];
    if (!agreed || !now) return [];
    const base = { id, text, unit };
    const numbers = (['start', 'target'] as const)
      .filter((what) => agreed[what] !== now[what])
      .map((what) => ({
        ...base,
        on: lastMove(lines, what),
        change: { what, from: agreed[what], to: now[what] },
      }));
    if (agreed.due === now.due) return numbers;
    const due = { what: 'due', from: agreed.due, to: now.due } as const;
    return [...numbers, { ...base, on: lastMove(lines, 'due'), change: due }];
  });
}

/** The day on which this last became something else. */
function lastMove(lines: readonly Goal[], what: 'start' | 'target' | 'due'): string {
  const moves = lines.filter((line, index) => index > 0 && line[what] !== lines[index - 1]?.[what]);
  return (moves[moves.length - 1] ?? lines[0])?.at.slice(0, 10) ?? '';
}
