import type { Text } from '../../../language/text';
import type { BringPreview } from '../../../protocol/bring';

/** The words of the dialog *Bring in a plan*. */
export const BRING = {
  title: { en: 'Bring in the plan you have', th: 'นำแผนที่มีอยู่เข้ามา' },
  intro: {
    en: 'Choose a tab of this file, or paste cells or text. You see each line before anything is written, and the source stays as it is.',
    th: 'เลือกชีตในไฟล์นี้ หรือวางเซลล์หรือข้อความ คุณจะเห็นทุกบรรทัดก่อนเขียนลงแผน และต้นฉบับไม่ถูกแก้',
  },
  from: { en: 'Where is it?', th: 'แผนอยู่ที่ไหน' },
  tab: { en: 'In the tab “{tab}”', th: 'ในชีต “{tab}”' },
  pasted: { en: 'I paste it here', th: 'จะวางที่นี่' },
  text: { en: 'The plan', th: 'แผน' },
  look: { en: 'Look at it', th: 'ดูก่อน' },
  looking: { en: 'Reading…', th: 'กำลังอ่าน…' },
  quarter: { en: 'Which quarter?', th: 'ไตรมาสไหน' },
  lines: { en: 'What will be in the plan', th: 'สิ่งที่จะอยู่ในแผน' },
  levelOf: { en: 'Level of “{text}”', th: 'ระดับของ “{text}”' },
  leave: { en: 'Leave out', th: 'ไม่นำเข้า' },
  doubt: {
    en: '{n} {n:line|lines} can be meant two ways: read as “{is}”, or “{or}”?',
    th: 'มี {n} บรรทัดที่อ่านได้สองแบบ อ่านเป็น “{is}” หรือ “{or}”',
  },
  turn: { en: 'Turn round', th: 'สลับ' },
  owners: { en: 'Add to the Team table', th: 'เพิ่มในตารางทีม' },
  left: { en: 'Left out ({n})', th: 'ไม่นำเข้า ({n})' },
  write: { en: 'Write {n} {n:line|lines} into the plan', th: 'เขียนลงแผน {n} บรรทัด' },
  writing: { en: 'Writing…', th: 'กำลังเขียน…' },
  done: {
    en: '{n} {n:line is|lines are} in the plan now.',
    th: 'เขียนลงแผนแล้ว {n} บรรทัด',
  },
  there: {
    en: '{n} stood there already and {n:was|were} not written twice.',
    th: 'มีอยู่แล้ว {n} บรรทัด จึงไม่ได้เขียนซ้ำ',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const REASONS: Readonly<Record<BringPreview['left'][number]['reason'], Text>> = {
  title: { en: 'a title', th: 'ชื่อเรื่อง' },
  instruction: { en: 'an instruction', th: 'คำแนะนำ' },
  total: { en: 'a total', th: 'ยอดรวม' },
  template: { en: 'a row of a template', th: 'แถวของแม่แบบ' },
  'old-score': { en: 'an old score', th: 'คะแนนเดิม' },
  'other-quarter': { en: 'another quarter', th: 'ไตรมาสอื่น' },
  nowhere: { en: 'nothing says where it belongs', th: 'ไม่รู้ว่าอยู่ตรงไหน' },
};
