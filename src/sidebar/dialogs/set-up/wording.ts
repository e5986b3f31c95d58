import type { Text } from '../../../language/text';

/** The words of the dialog *Set up or repair the tracker*. */
export const SET_UP = {
  loading: { en: 'Looking at this file…', th: 'กำลังดูไฟล์นี้…' },
  title: { en: 'Set up the OKR tracker', th: 'ตั้งค่าไฟล์ OKR' },
  intro: {
    en: 'Five answers, then the sheets are built in this file in about half a minute. What is already here stays untouched.',
    th: 'ตอบ 5 ข้อ แล้วระบบจะสร้างชีตในไฟล์นี้ ใช้เวลาราวครึ่งนาที ข้อมูลเดิมไม่ถูกแตะต้อง',
  },
  team: { en: 'Team', th: 'ชื่อทีม' },
  teamHint: {
    en: 'It stands at the top of the sheet and of the mail, for example Acme Marketing.',
    th: 'จะแสดงบนชีตและอีเมล เช่น ทีมการตลาด Acme',
  },
  teamMissing: {
    en: 'Write the team’s name, for example Acme Marketing.',
    th: 'กรอกชื่อทีม เช่น ทีมการตลาด Acme',
  },
  language: { en: 'Language', th: 'ภาษา' },
  quarter: { en: 'Quarter', th: 'ไตรมาส' },
  fiscalStart: { en: 'The fiscal year starts in', th: 'ปีงบประมาณเริ่มเดือน' },
  content: { en: 'Start with', th: 'เริ่มจาก' },
  empty: { en: 'An empty plan', th: 'แผนเปล่า' },
  emptyHint: {
    en: 'Levels are laid out, the text is yours.',
    th: 'จัดโครงไว้ให้ คุณเติมข้อความเอง',
  },
  example: { en: 'An example plan', th: 'แผนตัวอย่าง' },
  exampleHint: {
    en: 'A marketing quarter to look around in. Nothing in it is real.',
    th: 'แผนการตลาดหนึ่งไตรมาสไว้ลองดู ไม่มีข้อมูลจริง',
  },
  bring: { en: 'I have a plan already', th: 'มีแผนอยู่แล้ว' },
  bringHint: {
    en: 'From a tab of this file, or pasted. You see each line before it is written.',
    th: 'จากชีตในไฟล์นี้ หรือวางเข้ามา คุณจะเห็นทุกบรรทัดก่อนเขียนลงแผน',
  },
  zone: {
    en: 'Days, weeks and mail hours follow',
    th: 'วัน สัปดาห์ และเวลาส่งอีเมลใช้',
  },
  zoneOfFile: { en: 'This file’s time zone: {zone}', th: 'เขตเวลาของไฟล์นี้: {zone}' },
  zoneOfBrowser: { en: 'Yours: {zone}', th: 'เขตเวลาของคุณ: {zone}' },
  asks: {
    en: 'Google asks each person once for permission, and calls this script unverified: it is a copy of your own. It works in this spreadsheet alone, shows its panels, sends mail as you, runs on a schedule and knows your address.',
    th: 'Google จะขออนุญาตแต่ละคนหนึ่งครั้ง และแจ้งว่าสคริปต์ยังไม่ผ่านการตรวจ เพราะเป็นสำเนาของคุณเอง สคริปต์ทำงานเฉพาะในสเปรดชีตนี้ แสดงหน้าต่าง ส่งอีเมลในชื่อคุณ ทำงานตามเวลา และทราบอีเมลของคุณ',
  },
  selfCheck: { en: 'Self-check', th: 'ตรวจการทำงาน' },
  build: { en: 'Set up the tracker', th: 'สร้างไฟล์ OKR' },
  building: { en: 'Building the sheets…', th: 'กำลังสร้างชีต…' },
  kept: { en: 'What you typed is still here.', th: 'ข้อมูลที่กรอกไว้ยังอยู่ครบ' },
  existsTitle: { en: 'This file has a tracker', th: 'ไฟล์นี้มีแผน OKR อยู่แล้ว' },
  exists: { en: '{team} · {quarter}', th: '{team} · {quarter}' },
  repairText: {
    en: 'Repair puts back sheets, columns, formulas and dropdowns that are missing or broken. It changes nothing that a person wrote.',
    th: 'การซ่อมจะคืนชีต คอลัมน์ สูตร และตัวเลือกที่หายหรือเสีย ไม่แก้ข้อมูลที่คนกรอกไว้',
  },
  repair: { en: 'Repair the tracker', th: 'ซ่อมไฟล์ OKR' },
  repairing: { en: 'Repairing…', th: 'กำลังซ่อม…' },
  built: { en: 'The tracker is ready', th: 'ไฟล์ OKR พร้อมใช้แล้ว' },
  repaired: { en: 'Repaired', th: 'ซ่อมแล้ว' },
  nothing: {
    en: 'Nothing was missing or broken: the tracker is sound.',
    th: 'ไม่มีอะไรหายหรือเสีย ไฟล์ OKR สมบูรณ์ดี',
  },
  nextEmpty: {
    en: 'Next: close this and type the first objective into the Plan column of the OKRs sheet. “{item}” in the menu helps with the wording.',
    th: 'ขั้นต่อไป: ปิดหน้านี้แล้วพิมพ์ Objective แรกในช่องแผนของชีต OKR เมนู “{item}” ช่วยเรื่องการเขียนได้',
  },
  nextExample: {
    en: 'Next: close this and open “{item}” in the menu to see how it works.',
    th: 'ขั้นต่อไป: ปิดหน้านี้แล้วเปิดเมนู “{item}” เพื่อดูวิธีใช้',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Each language in its own words. */
export const LANGUAGE_NAMES = { en: 'English', th: 'ไทย' } as const;
