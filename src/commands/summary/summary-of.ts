import { addDays, daysBetween } from '../../okr/day';
import { review } from '../../rules/review';
import { sameMetric } from '../../rules/same-metric';
import { targetChangesOf } from '../../summary/data/goalposts';
import { summarise } from '../../summary/data/summarise';
import type { LateNumber, Summary } from '../../summary/data/summary';
import { closedStamp, lateMark } from '../../tracker/read/closed';
import type { Tracker } from '../../tracker/read/read-tracker';

/** The summary of a tracker: what changed since the last one was sent, if that was in the past week; else in the last seven days. What the review says is in `language`. */
export function summaryOf(tracker: Tracker, language = tracker.settings.language): Summary {
  const { plan, checkIns, ledger } = tracker;
  const sent = ledger
    .filter(
      ({ kind, state, at }) =>
        kind === 'summary' && state === 'sent' && at.slice(0, 10) < plan.asOf,
    )
    .map(({ at }) => at)
    .sort();
  const last = sent[sent.length - 1] ?? null;
  const recent = last !== null && daysBetween(last.slice(0, 10), plan.asOf) <= 7;
  return summarise(plan, checkIns, {
    review: review(plan, { language, today: plan.asOf }),
    previous: recent ? last : null,
    targetChanges: targetChangesOf(plan, tracker.goals, sameMetric),
    register: tracker.decisions,
    lastSent: last,
    late: lateIn(tracker, recent ? last : addDays(plan.asOf, -7)),
  });
}

/** Final numbers of the quarter that was closed last, logged since then: the last of each key result. */
function lateIn({ data, checkIns }: Tracker, since: string): readonly LateNumber[] {
  const closed = closedStamp(data.closed);
  if (!closed) return [];
  const mark = lateMark(closed.quarter);
  const found = new Map<string, LateNumber>();
  for (const { id, at, note, to } of checkIns)
    if (to !== null && at > since && note.startsWith(mark))
      found.set(id, { quarter: closed.name, id, text: note.slice(mark.length), to });
  return [...found.values()];
}
