import { quarterStamps } from '../../tracker/contract/effective-settings';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refuse } from '../refusal';
import { settingCell } from './go-on';
import { quarterView } from './quarter-view';
import { refuseWhileClosing } from './under-way';

/** Writes the quarter that the plan is of into Settings again, where somebody changed it by hand. */
export function putQuarterBack(platform: Platform): ReturnType<typeof quarterView> {
  const done = platform.locked(() => {
    const { tracker } = openAsItStands(platform, ['okrs', 'settings', 'data'], []);
    refuseWhileClosing(platform, tracker);
    const { data, settings } = tracker.tables;
    const stamps = data && quarterStamps(data);
    if (stamps)
      platform.write([
        ...settingCell(settings, 'fiscal_year', stamps.fiscalYear),
        ...settingCell(settings, 'quarter', stamps.quarter),
        ...settingCell(settings, 'fiscal_start', stamps.fiscalStart),
      ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : quarterView(platform);
}
