import type { PlanView } from '../../protocol/messages';
import { textAt } from '../../tracker/grid/table';
import { pastedDoubt, pastedDoubtChanges } from '../../tracker/upkeep/pasted-doubt';
import { pastedRowChanges } from '../../tracker/upkeep/pasted-rows';
import type { Platform } from '../platform';
import { openTracker, planView } from '../read-plan';
import { refuse } from '../refusal';
import { completeAgain } from './row-changes';

const SHEETS = ['okrs', 'settings', 'data'] as const;

/**
 * The answer to what was asked of a paste. `turn`: its doubtful rows are the other level, and may be turned
 * back; else they stay and nothing is asked any more.
 */
export function turnPasted(platform: Platform, { turn }: { readonly turn: boolean }): PlanView {
  const done = platform.locked(() => {
    const { tracker } = openTracker(platform, SHEETS);
    const doubt = pastedDoubt(tracker);
    const table = tracker.tables.okrs;
    if (!doubt || !table || !turn) {
      platform.write(pastedDoubtChanges(tracker, null));
      return true;
    }
    const rows = tracker.outline.filter(({ id }) => doubt.ids.includes(id)).map(({ row }) => row);
    const changes = rows.map((row) => ({ row, level: doubt.or, text: textAt(table, row, 'plan') }));
    platform.write(pastedRowChanges(tracker, table, changes));
    const ids = completeAgain(platform, new Set(rows));
    const { tracker: after } = openTracker(platform, SHEETS);
    platform.write(pastedDoubtChanges(after, { ids, is: doubt.or, or: doubt.is }));
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : planView(platform);
}
