import { longDayText } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import { TODAY } from '../../tracker/contract/setting-formulas';
import type { Tracker } from '../../tracker/read/read-tracker';
import { settingRow } from '../../tracker/read/settings';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';

const TYPED: Text = {
  en: '“As of” in Settings holds {day} in place of today, so everything is counted for that day.',
  th: 'ช่อง “ณ วันที่” ในชีตตั้งค่าเป็น {day} ไม่ใช่วันนี้ ตัวเลขทั้งหมดจึงนับ ณ วันนั้น',
};

/** Says that *As of* was typed over with another day; nothing while it follows today. */
export function asOfNotes({ settings }: Tracker): readonly string[] {
  const { typedAsOf, language, years } = settings;
  if (typedAsOf === null) return [];
  return [fill(TYPED, language, { day: longDayText(typedAsOf, language, years) })];
}

/** Puts today back into *As of*, where somebody typed a day of their own. */
export function followToday(platform: Platform): null {
  const done = platform.locked(() => {
    const { tracker } = openTracker(platform, ['okrs', 'settings', 'data']);
    const { settings: table } = tracker.tables;
    const row = table ? settingRow(table, 'as_of') : null;
    const column = table?.columns.get('value');
    if (row === null || column === undefined)
      return refuse('wants-repair', tracker.settings.language);
    if (tracker.settings.typedAsOf !== null) {
      const cells = [[{ formula: TODAY }]];
      platform.write([{ kind: 'cells', sheet: 'settings', row, column, cells }]);
    }
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : null;
}
