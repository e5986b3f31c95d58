import { weekdayText } from '../language/dates';
import { fill, type Text } from '../language/text';
import { readTracker } from '../tracker/read-tracker';
import { isMissed, isSameZone } from '../tracker/schedule';
import type { Platform } from './platform';

const MISSED: Text = {
  en: 'The mail that was due on {day} did not go out. Open Guidepost › Schedule emails…: one click mends it.',
  th: 'อีเมลที่ต้องส่ง {day} ไม่ได้ส่ง เปิดเมนู Guidepost › ตั้งเวลาส่งอีเมล… แล้วแก้ได้ในคลิกเดียว',
};

/**
 * When the file opens: says that a scheduled mail did not go out, or what its last run could not do. The
 * cells alone are asked, since at this moment Google allows nothing else. A copy schedules nothing.
 */
export function tellHealth(platform: Platform): void {
  const snapshot = platform.read(['okrs', 'settings', 'data']);
  const tracker = readTracker(snapshot);
  if (!tracker || tracker.data.spreadsheet_id !== snapshot.spreadsheetId) return;
  const { data, settings } = tracker;
  const sameZone = isSameZone(data, platform.clock.timeZone());
  const due = [data.summary_due, data.reminder_due]
    .filter((one) => isMissed(one, snapshot.now, sameZone))
    .sort();
  if (due[0] !== undefined) {
    const day = weekdayText(due[0].slice(0, 10), settings.language, settings.years);
    platform.toast(fill(MISSED, settings.language, { day }));
  } else if (data.run_note !== '') platform.toast(data.run_note);
}
