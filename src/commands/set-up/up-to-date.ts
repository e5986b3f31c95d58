import { effectiveChanges, settingCells } from '../../tracker/contract/effective-settings';
import { isOlder } from '../../tracker/contract/schema';
import { stampsOf, wishesOther } from '../../tracker/read/quarter-stamps';
import { readTracker, type Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { migrate } from './set-up';

/**
 * Before a command reads on: brings a tracker of an older version up to this one, and has the stamps of the
 * quarter follow Settings while nothing is counted yet. True where something was written, so that the
 * command reads anew. Refuses where another run holds the lock.
 */
export function broughtUp(platform: Platform, tracker: Tracker): boolean {
  if (!isOlder(tracker) && !mayFollow(tracker)) return false;
  const done = platform.locked(() => {
    if (isOlder(tracker)) return migrate(platform) !== null;
    return follow(platform);
  });
  return done ?? refuse('busy', platform.userLanguage());
}

const mayFollow = (tracker: Tracker): boolean =>
  wishesOther(tracker) && stampsOf(tracker) === tracker.settings.wish;

function follow(platform: Platform): boolean {
  const snapshot = platform.read(
    ['okrs', 'settings', 'data', 'check-ins'],
    ['data'],
    ['check-ins'],
  );
  const tracker = readTracker(snapshot);
  const { settings, data } = tracker?.tables ?? {};
  if (!tracker || !settings || !data || !mayFollow(tracker)) return false;
  platform.write(effectiveChanges(data, settingCells(settings), stampsOf(tracker)));
  return true;
}
