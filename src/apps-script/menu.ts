import type { Language, Text } from '../language/text';

/** What a person can do, in the order of the week. The menu shows only what works. */
const ITEMS: readonly { readonly text: Text; readonly run: string }[] = [
  { text: { en: 'Check in', th: 'อัปเดตตัวเลข' }, run: 'checkIn' },
  { text: { en: 'Review the plan', th: 'ตรวจแผน OKR' }, run: 'reviewThePlan' },
  {
    text: { en: 'Update the leadership summary', th: 'อัปเดตสรุปผู้บริหาร' },
    run: 'updateTheSummary',
  },
  { text: { en: 'Email the summary…', th: 'ส่งสรุปทางอีเมล…' }, run: 'emailTheSummary' },
  { text: { en: 'Schedule emails…', th: 'ตั้งเวลาส่งอีเมล…' }, run: 'scheduleEmails' },
  { text: { en: 'Set up or repair the tracker', th: 'ตั้งค่าหรือซ่อมไฟล์ OKR' }, run: 'setUp' },
];

/** Adds the menu. Works in every authorization mode: it reads nothing. */
export function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createMenu('Guidepost');
  for (const item of ITEMS) menu.addItem(item.text[language], item.run);
  menu.addToUi();
}
