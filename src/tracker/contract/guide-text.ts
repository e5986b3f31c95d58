import { inEitherMenu } from '../../language/menu';
import type { Text } from '../../language/text';

/** One line of the Guide: a heading, a pair of cells, or a sentence over the whole width. */
export type GuideLine =
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'sentence'; readonly text: Text }
  | {
      readonly kind: 'pair';
      readonly left: Text;
      readonly right: Text;
      readonly tone?: 'good' | 'bad';
    };

/** The method on one page: why, the three layers, the questions, good and bad examples, the week. */
export const GUIDE: readonly GuideLine[] = [
  {
    kind: 'sentence',
    text: {
      en: 'Say in public what matters this quarter and how you will know. That earns the right to answer other requests with “not now”.',
      th: 'ประกาศให้ทุกคนรู้ว่าไตรมาสนี้อะไรสำคัญที่สุดและวัดผลอย่างไร แล้วทีมจะมีเหตุผลที่จะตอบคำขออื่นว่า “พักไว้ก่อน”',
    },
  },
  { kind: 'heading', text: { en: 'Three layers, one quarter', th: 'สามชั้นในหนึ่งไตรมาส' } },
  {
    kind: 'pair',
    left: { en: 'Objective (3 to 5)', th: 'Objective (3 ถึง 5 ข้อ)' },
    right: {
      en: 'Where the team wants to go. Short, in words, starts with a verb, no target number. May stay the same from quarter to quarter.',
      th: 'ทิศทางที่ทีมอยากไป สั้น เป็นคำพูด ขึ้นต้นด้วยคำกริยา ไม่มีตัวเลขเป้า ใช้ต่อเนื่องหลายไตรมาสได้',
    },
  },
  {
    kind: 'pair',
    left: { en: 'Key result (3 to 5 each)', th: 'Key Result (3 ถึง 5 ข้อต่อ Objective)' },
    right: {
      en: 'The finish line: what would show real progress this quarter. SMART, with a real number rather than a percentage.',
      th: 'เส้นชัย: อะไรบอกว่าก้าวหน้าจริงในไตรมาสนี้ ชัดเจน วัดผลได้ ทำได้จริง ตอบ Objective มีกำหนดเวลา ใช้ตัวเลขจริงแทนเปอร์เซ็นต์',
    },
  },
  {
    kind: 'pair',
    left: { en: 'Action (any number)', th: 'Action (กี่ข้อก็ได้)' },
    right: {
      en: 'How the key result will be reached. Tactical; needs no number.',
      th: 'จะทำอย่างไรให้ถึง Key Result เป็นเรื่องลงมือทำ ไม่ต้องมีตัวเลข',
    },
  },
  {
    kind: 'pair',
    left: { en: 'Leading and lagging', th: 'Leading และ Lagging' },
    right: {
      en: 'Leading indicators move within weeks (MQLs, demos). Lagging ones show the outcome (pipeline, customers). Mix both.',
      th: 'Leading เห็นผลในไม่กี่สัปดาห์ (MQL เดโม) Lagging คือผลลัพธ์ปลายทาง (Pipeline ลูกค้าใหม่) ควรมีทั้งสองแบบ',
    },
  },
  { kind: 'heading', text: { en: 'Questions for objectives', th: 'คำถามช่วยคิด Objective' } },
  {
    kind: 'pair',
    left: { en: 'Direction', th: 'ทิศทาง' },
    right: {
      en: 'What is the highest goal of my department? How do I influence the strategy above me, and revenue or profit?',
      th: 'เป้าหมายสูงสุดของฝ่ายคืออะไร เรามีผลต่อกลยุทธ์ระดับบนและต่อรายได้หรือกำไรอย่างไร',
    },
  },
  {
    kind: 'pair',
    left: { en: 'Focus', th: 'โฟกัส' },
    right: {
      en: 'Which 3 to 5 areas need the focus this quarter? If I could affect nothing else, what would a successful quarter mean?',
      th: 'ไตรมาสนี้ต้องโฟกัส 3 ถึง 5 เรื่องไหน ถ้าทำได้แค่เรื่องเดียว ไตรมาสที่สำเร็จหน้าตาเป็นอย่างไร',
    },
  },
  { kind: 'heading', text: { en: 'Questions for key results', th: 'คำถามช่วยคิด Key Result' } },
  {
    kind: 'pair',
    left: { en: 'Measure', th: 'วัดผล' },
    right: {
      en: 'Can I measure this accurately, with a real number and not a percentage? Which targets would show significant progress this quarter?',
      th: 'วัดได้แม่นยำด้วยตัวเลขจริง ไม่ใช่เปอร์เซ็นต์ หรือไม่ เป้าใดบอกว่าก้าวหน้าชัดเจนในไตรมาสนี้',
    },
  },
  {
    kind: 'pair',
    left: { en: 'Agreement', th: 'เข้าใจตรงกัน' },
    right: {
      en: 'Does it contribute to exactly this objective? Do team, department and company agree what the words mean? Write it into Definitions.',
      th: 'ตอบ Objective ข้อนี้จริงไหม ทีม ฝ่าย และบริษัทเข้าใจคำตรงกันหรือยัง เขียนไว้ในชีตนิยามตัวชี้วัด',
    },
  },
  { kind: 'heading', text: { en: 'Questions for actions', th: 'คำถามช่วยคิด Action' } },
  {
    kind: 'pair',
    left: { en: 'Way', th: 'วิธีไป' },
    right: {
      en: 'How do I plan to reach this key result? Which milestones must be reached? Could I reach it without this action?',
      th: 'จะไปถึง Key Result นี้อย่างไร ต้องผ่าน Milestone ใดบ้าง ถ้าไม่ทำ Action นี้จะถึงได้ไหม',
    },
  },
  { kind: 'heading', text: { en: 'Good and not yet', th: 'แบบที่ดีและแบบที่ยังไม่ใช่' } },
  {
    kind: 'pair',
    tone: 'good',
    left: { en: '✓ Improve the path from lead to pipeline', th: '✓ เพิ่ม Conversion ใน Funnel' },
    right: { en: 'An objective: a direction, in words.', th: 'เป็น Objective: บอกทิศทางเป็นคำพูด' },
  },
  {
    kind: 'pair',
    tone: 'bad',
    left: { en: '■ Create 53 MQLs', th: '■ สร้าง 53 MQL' },
    right: {
      en: 'Too specific for an objective: the number belongs in a key result.',
      th: 'เจาะจงเกินไปสำหรับ Objective: ตัวเลขควรอยู่ใน Key Result',
    },
  },
  {
    kind: 'pair',
    tone: 'good',
    left: { en: '✓ Increase inbound MQLs from 20 to 30', th: '✓ เพิ่ม MQL ขาเข้าจาก 20 เป็น 30 ราย' },
    right: {
      en: 'A key result: from, to, and what is counted.',
      th: 'เป็น Key Result: จากเท่าไร ถึงเท่าไร นับอะไร',
    },
  },
  {
    kind: 'pair',
    tone: 'good',
    left: { en: '✓ Send 3 email newsletters', th: '✓ ส่งจดหมายข่าวทางอีเมล 3 ฉบับ' },
    right: {
      en: 'A counted activity is fine: mark it as Leading.',
      th: 'กิจกรรมที่นับได้ก็ใช้ได้: ระบุเป็น Leading',
    },
  },
  {
    kind: 'pair',
    tone: 'bad',
    left: { en: '■ Increase brand awareness', th: '■ เพิ่มการรับรู้แบรนด์' },
    right: {
      en: 'No number: nobody can say whether it was reached.',
      th: 'ไม่มีตัวเลข: บอกไม่ได้ว่าสำเร็จหรือยัง',
    },
  },
  {
    kind: 'pair',
    tone: 'bad',
    left: { en: '■ Improve SEO by 50%', th: '■ เพิ่มประสิทธิภาพ SEO 50%' },
    right: {
      en: 'Half of what? Write from and to, in real numbers.',
      th: '50% ของอะไร เขียนจากเท่าไรเป็นเท่าไร ด้วยตัวเลขจริง',
    },
  },
  {
    kind: 'pair',
    tone: 'bad',
    left: { en: '■ Launch a new website', th: '■ เปิดตัวเว็บไซต์ใหม่' },
    right: {
      en: 'A task: it belongs under a key result, as an action.',
      th: 'เป็นงาน: ควรเป็น Action ใต้ Key Result',
    },
  },
  { kind: 'heading', text: { en: 'The week', th: 'หนึ่งสัปดาห์' } },
  {
    kind: 'pair',
    left: { en: 'Everyone', th: 'ทุกคน' },
    right: {
      en: 'Type the new number into Current, the cream column. That is the whole check-in. Same number? Put today’s date into Last update.',
      th: 'ใส่ตัวเลขใหม่ในช่องล่าสุด (สีครีม) เท่านั้นคือการอัปเดต ถ้าเท่าเดิม ใส่วันที่วันนี้ในช่องอัปเดตล่าสุด',
    },
  },
  {
    kind: 'pair',
    left: { en: 'The lead', th: 'หัวหน้าทีม' },
    right: {
      en: `Once a week: ${inEitherMenu('updateTheSummary', 'en')}, then ${inEitherMenu('emailTheSummary', 'en')}`,
      th: `สัปดาห์ละครั้ง: ${inEitherMenu('updateTheSummary', 'th')} แล้ว ${inEitherMenu('emailTheSummary', 'th')}`,
    },
  },
];
