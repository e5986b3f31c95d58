import type { Language, Text } from './text';

/**
 * The items of the menu, by the function that each runs. Everybody sees them in the language of their own Google
 * account, whatever the tracker's: whoever names an item says it as that person's menu shows it.
 */
export const MENU = {
  checkIn: { en: 'Check in', th: 'อัปเดตตัวเลข' },
  reviewThePlan: { en: 'Review the plan', th: 'ตรวจแผน OKR' },
  updateTheSummary: { en: 'Update the leadership summary', th: 'อัปเดตสรุปผู้บริหาร' },
  emailTheSummary: { en: 'Email the summary…', th: 'ส่งสรุปทางอีเมล…' },
  scheduleEmails: { en: 'Schedule emails…', th: 'ตั้งเวลาส่งอีเมล…' },
  closeQuarter: { en: 'Close or plan a quarter…', th: 'ปิดหรือวางแผนไตรมาส…' },
  setUp: { en: 'Set up or repair the tracker', th: 'ตั้งค่าหรือซ่อมไฟล์ OKR' },
} as const satisfies Readonly<Record<string, Text>>;

export type MenuItem = keyof typeof MENU;

/** An item in a cell, which people with either menu read: `Check in (อัปเดตตัวเลข)`. */
export const inEitherMenu = (item: MenuItem, language: Language): string =>
  `${MENU[item][language]} (${MENU[item][language === 'en' ? 'th' : 'en']})`;
