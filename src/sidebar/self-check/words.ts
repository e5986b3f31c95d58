import type { Text } from '../../language/text';

/** The words of the self-check's dialog. */
export const CHECK = {
  title: { en: 'Self-check', th: 'ตรวจการทำงาน' },
  intro: {
    en: 'This asks Google some 130 questions that Guidepost depends on, in about two minutes. It works on a tab of its own, which it removes, and changes this file’s locale and time zone for a few seconds each. Best in a file of your own in which nobody works now.',
    th: 'ระบบจะตรวจราว 130 ข้อว่า Google ทำงานตามที่ Guidepost ต้องใช้หรือไม่ ใช้เวลาประมาณ 2 นาที โดยสร้างชีตชั่วคราวแล้วลบทิ้ง และเปลี่ยนภาษาของไฟล์กับเขตเวลาครั้งละไม่กี่วินาที ควรทำในไฟล์ของคุณเองตอนที่ไม่มีใครใช้อยู่',
  },
  start: { en: 'Start', th: 'เริ่มตรวจ' },
  running: { en: '{step} of {steps}: {part}', th: '{step} จาก {steps}: {part}' },
  notBegun: {
    en: 'The self-check could not begin: {reason}',
    th: 'เริ่มตรวจไม่ได้: {reason}',
  },
  counts: {
    en: '{held} held, {failed} failed, {different} different without harm',
    th: 'ตรงตามคาด {held} ไม่ตรง {failed} ต่างแต่ไม่กระทบ {different}',
  },
  hand: { en: 'Three things only a person can do', th: 'สามอย่างที่ต้องทำด้วยมือ' },
  typed: {
    en: '1. In the tab “{tab}” type 3/4 into B5, then 20 into B6, then the word guidepost into B7, each with Enter. Wait until something appears in C7.',
    th: '1. ในชีต “{tab}” พิมพ์ 3/4 ในช่อง B5 แล้ว 20 ในช่อง B6 แล้วคำว่า guidepost ในช่อง B7 กด Enter ทุกครั้ง รอจนมีข้อความในช่อง C7',
  },
  undone: {
    en: '2. Click into the sheet and press Ctrl+Z (on a Mac ⌘Z) once.',
    th: '2. คลิกในชีตแล้วกด Ctrl+Z (บน Mac กด ⌘Z) หนึ่งครั้ง',
  },
  table: {
    en: '3. Select B9 to C11 and choose Format › Convert to table.',
    th: '3. เลือก B9 ถึง C11 แล้วเลือกเมนู รูปแบบ › แปลงเป็นตาราง',
  },
  did: { en: 'Done', th: 'ทำแล้ว' },
  skip: { en: 'Leave out the rest', th: 'ข้ามที่เหลือ' },
  ended: {
    en: 'The self-check is over. Copy the text and send it to whoever looks after Guidepost: no address and nothing of your plan is in it.',
    th: 'ตรวจเสร็จแล้ว คัดลอกข้อความส่งให้ผู้ดูแล Guidepost ในนี้ไม่มีอีเมลและไม่มีข้อมูลในแผนของคุณ',
  },
  result: { en: 'Result', th: 'ผลการตรวจ' },
  copy: { en: 'Copy', th: 'คัดลอก' },
  copied: { en: 'Copied', th: 'คัดลอกแล้ว' },
  selected: {
    en: 'Your browser does not let this copy: the text is selected, press Ctrl+C',
    th: 'เบราว์เซอร์ไม่ให้คัดลอก ข้อความถูกเลือกไว้แล้ว กด Ctrl+C',
  },
  close: { en: 'Close', th: 'ปิด' },
} as const satisfies Readonly<Record<string, Text>>;
