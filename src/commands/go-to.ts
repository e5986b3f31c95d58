import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refuse } from './refusal';

/** Selects the plan cell of the row with this ID. */
export function goTo(platform: Platform, id: string): null {
  const { tracker } = openTracker(platform, ['okrs', 'settings', 'data'], []);
  const place = tracker.outline.find((row) => row.id === id);
  if (!place) return refuse('row-gone', tracker.settings.language, { id });
  const column = tracker.tables.okrs?.columns.get('plan') ?? 2;
  platform.write([{ kind: 'select', sheet: 'okrs', at: { row: place.row, column } }]);
  return null;
}
