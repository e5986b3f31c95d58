import type { Text } from '../language/text';
import type { SheetKey } from '../tracker/grid/snapshot';
import { rowDress } from '../tracker/upkeep/row-upkeep';
import type { Platform } from './platform';
import { openTracker } from './read-plan';

const PUT_BACK: Text = {
  en: 'Rows were moved at the very moment of saving. Cells of other rows that were hit are as they were, and the save was done again.',
  th: 'มีคนย้ายแถวพอดีกับตอนบันทึก ช่องของแถวอื่นที่โดนเขียนทับถูกคืนค่าเดิมแล้ว และบันทึกใหม่ถูกแถวแล้ว',
};

/**
 * After rows of these sheets were moved at the very moment of a write: says so, and gives each row of the plan
 * its own number formats and dropdown, which may have come from another.
 */
export function afterMoves(platform: Platform, sheets: readonly SheetKey[]): void {
  if (sheets.includes('okrs')) {
    const { tracker } = openTracker(platform, ['okrs', 'settings', 'data'], []);
    const { okrs } = tracker.tables;
    if (okrs) platform.write(rowDress(okrs, tracker.outline, tracker.wordLanguage));
  }
  platform.toast(PUT_BACK[platform.userLanguage()]);
}
