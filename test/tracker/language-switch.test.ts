import type { LocalSheets } from '../../local/index';
import { newSettingRow } from '../../src/tracker/build/settings';
import { SHEET_KEYS, SHEETS } from '../../src/tracker/contract/sheets';
import { ANSWERS, ask, openTracker, tabsOf } from './open-tracker';

const rename = (local: LocalSheets, oldName: string, newName: string): void => {
  const { getters } = local.workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === oldName) ?? '';
  local.workbook.dispatch('RENAME_SHEET', { sheetId, oldName, newName });
};

/** A person chooses the language in Settings and repairs the tracker. What they read comes back. */
function switchTo(local: LocalSheets, settings: string, word: 'English' | 'ไทย'): unknown {
  local.typeIn(settings, `C${newSettingRow('language')}`, word);
  return (ask(local, { kind: 'set-up', answers: ANSWERS }).data as { done: unknown }).done;
}

const names = (language: 'en' | 'th'): string[] =>
  SHEET_KEYS.map((key) => SHEETS[key].name[language]);

describe('a change of the tracker’s language', () => {
  let local: LocalSheets;
  beforeEach(async () => {
    local = await openTracker();
  });

  test('changes the names of our own tabs, and back', () => {
    switchTo(local, 'Settings', 'ไทย');
    expect(tabsOf(local)).toEqual(names('th'));
    expect(local.displayed('OKR', 'J5')[0]?.[0]).toMatch(/^● ตามแผน/);
    switchTo(local, 'ตั้งค่า', 'English');
    expect(tabsOf(local)).toEqual(names('en'));
    expect(local.displayed('OKRs', 'J5')[0]?.[0]).toMatch(/^● On track/);
  });

  test('leaves a tab that somebody named, and says so; somebody’s own tab keeps its name too', () => {
    rename(local, 'Not now', 'Parking lot');
    local.workbook.dispatch('CREATE_SHEET', { sheetId: 'theirs', name: 'คู่มือ', position: 8 });
    const said = switchTo(local, 'Settings', 'ไทย');
    expect(tabsOf(local)).toEqual([
      'OKR',
      'สรุปผู้บริหาร',
      'ประวัติอัปเดต',
      'นิยามตัวชี้วัด',
      'Parking lot',
      'คู่มือ 2',
      'ตั้งค่า',
      'Guidepost data',
      'คู่มือ',
    ]);
    expect(said).toEqual([
      expect.stringMatching(/^ไฟล์ OKR เป็นภาษาไทยแล้ว/),
      'แท็บที่มีคนตั้งชื่อเองยังใช้ชื่อเดิม: “Parking lot”',
    ]);
  });

  test('tells what it did in a sentence, and nothing of columns and rows', () => {
    expect(switchTo(local, 'Settings', 'ไทย')).toEqual([
      expect.stringMatching(/^ไฟล์ OKR เป็นภาษาไทยแล้ว/),
    ]);
    expect(switchTo(local, 'ตั้งค่า', 'English')).toEqual([
      'The tracker is in English now: its tabs, headers, dropdowns, the words chosen from them, and the Guide. What people wrote stays as it is. The leadership summary follows with its next update.',
    ]);
  });

  test('tells beside it what was broken', () => {
    local.typeIn('OKRs', 'F3', '');
    local.typeIn('OKRs', 'D1', '');
    expect(switchTo(local, 'Settings', 'ไทย')).toEqual([
      expect.stringMatching(/^ไฟล์ OKR เป็นภาษาไทยแล้ว/),
      'แก้คอลัมน์ใน “OKRs” แล้ว: ผู้รับผิดชอบ, เป้า',
    ]);
  });
});
