import type { Text } from '../../language/text';

/** The words around a number that may not mean what it says. */
export const DOUBT = {
  title: { en: 'Numbers to check ({count})', th: 'ตัวเลขที่ต้องตรวจ ({count})' },
  waits: {
    en: 'Until then it does not count, and mails show the last number.',
    th: 'ระหว่างนี้ยังไม่นับ และอีเมลใช้ตัวเลขก่อนหน้า',
  },
  byHand: {
    en: 'Correct it in the sheet. Until then it does not count, and mails show the last number.',
    th: 'แก้ในชีต ระหว่างนี้ยังไม่นับ และอีเมลใช้ตัวเลขก่อนหน้า',
  },
  readings: {
    en: '“{words}” can be read as two numbers. Which one is meant?',
    th: '“{words}” อ่านเป็นตัวเลขได้สองแบบ หมายถึงตัวใด',
  },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  written: { en: '{id} saved: {cells}.', th: 'บันทึก {id} แล้ว: {cells}' },
  stands: { en: '{id} saved: its number is right.', th: 'บันทึก {id} แล้ว: ตัวเลขถูกต้อง' },
} as const satisfies Readonly<Record<string, Text>>;
