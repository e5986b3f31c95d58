import { quarterStamps } from '../../tracker/contract/effective-settings';
import type { SettingKey } from '../../tracker/contract/settings-sheet';
import type { Change } from '../../tracker/grid/change';
import { settingRow } from '../../tracker/read/settings';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refuse } from '../refusal';
import { quarterView } from './quarter-view';
import { refuseWhileClosing } from './under-way';

/** Writes the quarter that the plan is of into Settings again, where somebody changed it by hand. */
export function putQuarterBack(platform: Platform): ReturnType<typeof quarterView> {
  const done = platform.locked(() => {
    const { tracker } = openAsItStands(platform, ['okrs', 'settings', 'data'], []);
    refuseWhileClosing(platform, tracker);
    const { data, settings } = tracker.tables;
    const stamps = data && quarterStamps(data);
    const column = settings?.columns.get('value');
    const write = (key: SettingKey, value: number): Change[] => {
      const row = settings && settingRow(settings, key);
      return row && column
        ? [{ kind: 'cells', sheet: 'settings', row, column, cells: [[value]] }]
        : [];
    };
    if (stamps)
      platform.write([
        ...write('fiscal_year', stamps.fiscalYear),
        ...write('quarter', stamps.quarter),
        ...write('fiscal_start', stamps.fiscalStart),
      ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : quarterView(platform);
}
