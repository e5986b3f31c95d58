import { readTracker } from '../../tracker/read/read-tracker';
import { stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';

/** Leaves a sentence in the cells for whoever opens the file next; nothing where there is no tracker. */
export function leaveNote(platform: Platform, sentence: string): void {
  const tracker = readTracker(platform.read(['okrs', 'settings', 'data']));
  if (tracker) platform.write(stampChanges(tracker, { run_note: sentence }));
}
