import type { Text } from '../../language/text';

/** The words of the Plan view. */
export const PLAN = {
  ready: { en: '{ready} of {all} ready', th: 'พร้อมใช้ {ready} จาก {all}' },
  none: { en: 'none yet', th: 'ยังไม่มี' },
  empty: {
    en: 'The plan is empty. Type an objective into the Plan column of the OKRs sheet.',
    th: 'แผนยังว่างอยู่ พิมพ์ Objective ในช่องแผนของชีต OKR',
  },
  wholePlan: { en: 'The plan as a whole', th: 'ภาพรวมของแผน' },
  wholePlanFine: {
    en: 'Nothing is missing in the plan as a whole.',
    th: 'ภาพรวมของแผนครบถ้วนแล้ว',
  },
  rows: { en: 'Row by row', th: 'รายแถว' },
  onlyToFix: { en: 'Only rows to fix ({count})', th: 'เฉพาะแถวที่ต้องแก้ ({count})' },
  nothingToFix: { en: 'Every row is ready.', th: 'พร้อมใช้ทุกแถวแล้ว' },
  problems: { en: 'Cells that cannot be read ({count})', th: 'ช่องที่อ่านไม่ได้ ({count})' },
  decisions: { en: 'Waiting for a decision ({count})', th: 'รอการตัดสินใจ ({count})' },
  askedToday: { en: 'asked today', th: 'เสนอวันนี้' },
  askedYesterday: { en: 'asked yesterday', th: 'เสนอเมื่อวาน' },
  askedDays: { en: 'asked {n} days ago', th: 'เสนอเมื่อ {n} วันก่อน' },
  reviewAll: { en: 'Review all', th: 'ตรวจทั้งแผน' },
  reviewAllNote: {
    en: 'Writes each row’s verdict into the Review column.',
    th: 'เขียนผลตรวจของทุกแถวลงในคอลัมน์ผลตรวจ',
  },
  writing: { en: 'Writing the verdicts…', th: 'กำลังเขียนผลตรวจ…' },
  written: {
    en: 'Written into the Review column: {count} {count:row|rows}.',
    th: 'เขียนผลตรวจแล้ว {count} แถว',
  },
  goTo: { en: 'Go to {id}', th: 'ไปที่ {id}' },
  example: {
    en: 'Example plan: nothing here is real.',
    th: 'แผนตัวอย่าง ไม่มีข้อมูลจริง',
  },
  draft: { en: 'Draft', th: 'ฉบับร่าง' },
  agreed: { en: 'Agreed by {by}', th: 'ตกลงแล้วโดย {by}' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is asked about lines that were pasted. */
export const PASTED = {
  label: { en: 'Pasted lines', th: 'บรรทัดที่วาง' },
  doubt: {
    en: '{n} pasted {n:line|lines} can be meant two ways ({ids}): now “{is}”.',
    th: 'มี {n} บรรทัดที่วางแล้วอ่านได้สองแบบ ({ids}) ตอนนี้เป็น “{is}”',
  },
  turn: { en: 'Make it “{or}”', th: 'เปลี่ยนเป็น “{or}”' },
  keep: { en: 'Keep “{is}”', th: 'คงเป็น “{is}”' },
  turning: { en: 'Writing…', th: 'กำลังเขียน…' },
} as const satisfies Readonly<Record<string, Text>>;
