import type { LocalSheets } from '../../local/index';
import { openTracker } from '../tracker/open-tracker';

interface Protection {
  getDescription(): string;
  isWarningOnly(): boolean;
}
interface App {
  readonly ProtectionType: { readonly SHEET: unknown };
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getProtections(type: unknown): Protection[];
      getRange(a1: string): { getNote(): string };
    };
  };
}

/** The note on the page's first line. */
const noteOf = (local: LocalSheets, tab: string): string =>
  (local.globals['SpreadsheetApp'] as App)
    .getActiveSpreadsheet()
    .getSheetByName(tab)
    .getRange('B2')
    .getNote();

test.each([
  [
    'en',
    'Leadership summary',
    'This page is made anew at each update. What is to stay goes into the Note column of the plan.',
  ],
  ['th', 'สรุปผู้บริหาร', 'หน้านี้สร้างใหม่ทุกครั้งที่อัปเดต ข้อความที่อยากเก็บไว้ให้ใส่ในช่องหมายเหตุของแผน'],
] as const)(
  'whoever would type on the leadership summary reads beforehand that the page is made anew (%s)',
  async (language, tab, said) => {
    const local = await openTracker({ language });
    local.run('updateTheSummary');
    expect(noteOf(local, tab)).toBe(said);
  },
);

test('Google warns them as they type, and stops nobody', async () => {
  const local = await openTracker();
  const app = local.globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().getSheetByName('Leadership summary');
  const all = sheet.getProtections(app.ProtectionType.SHEET);
  expect(all.map((one) => [one.getDescription(), one.isWarningOnly()])).toEqual([
    ['Guidepost: Leadership summary', true],
  ]);
});
