import { isCarried } from '../../okr/closing/next-quarter';
import { isDay } from '../../okr/day';
import { dueGoals } from '../../okr/goal';
import { sameMetric } from '../../rules/same-metric';
import { appendGoals, keepsGoals, keepsWholeGoals } from '../../tracker/upkeep/goal-log';
import { stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { readQuarter } from './read-quarter';
import { refuseWhileClosing } from './under-way';

/**
 * Notes whom the draft was agreed with today, and what each of its key results promises: rows that change afterwards
 * are told to leadership as those of any agreed plan.
 */
export function agreeDraft(platform: Platform, by: string): null {
  const name = by.trim().slice(0, 200);
  const done = platform.locked(() => {
    const { tracker, draft, snapshot } = readQuarter(platform);
    const { language } = tracker.settings;
    refuseWhileClosing(platform, tracker);
    if (!draft) return refuse('no-draft', language);
    if (name === '' || !isDay(snapshot.today)) return refuse('no-name', language);
    // What has no target is not carried on, so that nothing is promised of it.
    const rows = draft.plan.rows.filter((row) => row.level !== 'key-result' || isCarried(row));
    const plan = { ...draft.plan, rows, agreed: { by: name, on: snapshot.today } };
    const { data } = tracker.tables;
    const goals = keepsGoals(data)
      ? dueGoals(plan, tracker.goals, snapshot.now, { sameMetric, whole: keepsWholeGoals(data) })
      : [];
    platform.write([
      ...(data ? appendGoals(data, goals) : []),
      ...stampChanges(tracker, { draft_agreed: `${snapshot.today} ${name}` }),
    ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : null;
}
