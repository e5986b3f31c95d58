import { openTracker } from '../tracker/open-tracker';
import { realTracker, summaryText } from './real-tracker';

interface Protection {
  getDescription(): string;
  isWarningOnly(): boolean;
}
interface App {
  readonly ProtectionType: { readonly SHEET: unknown };
  getActiveSpreadsheet(): {
    getSheetByName(name: string): { getProtections(type: unknown): Protection[] };
  };
}

test('whoever would type a note on the leadership summary reads beforehand that the page is made anew', async () => {
  const local = await realTracker();
  local.run('updateTheSummary');
  expect(summaryText(local).split('\n').pop()?.trim()).toBe(
    'This page is made anew at each update. What is to stay goes into the Note column of the plan.',
  );
});

test('the same in Thai', async () => {
  const local = await openTracker({ language: 'th' });
  local.run('updateTheSummary');
  const said = local.displayed('สรุปผู้บริหาร', 'B2:B90').flat().filter(Boolean).pop();
  expect(said?.trim()).toBe('หน้านี้สร้างใหม่ทุกครั้งที่อัปเดต ข้อความที่อยากเก็บไว้ให้ใส่ในช่องหมายเหตุของแผน');
});

test('Google warns them as they type, and stops nobody', async () => {
  const local = await openTracker();
  const app = local.globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().getSheetByName('Leadership summary');
  const all = sheet.getProtections(app.ProtectionType.SHEET);
  expect(all.map((one) => [one.getDescription(), one.isWarningOnly()])).toEqual([
    ['Guidepost: Leadership summary', true],
  ]);
});
