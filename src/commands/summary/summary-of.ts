import { daysBetween } from '../../okr/day';
import { review } from '../../rules/review';
import { sameMetric } from '../../rules/same-metric';
import { targetChangesOf } from '../../summary/data/goalposts';
import { summarise } from '../../summary/data/summarise';
import type { Summary } from '../../summary/data/summary';
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
  });
}
