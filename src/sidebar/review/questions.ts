import type { Text } from '../../language/text';
import type { Plan } from '../../okr/plan';
import type { Letter, RowReview } from '../../rules/review-result';

/** The method's questions to ask while writing an objective. */
export const OBJECTIVE_QUESTIONS: readonly Text[] = [
  {
    en: 'Which 3 to 5 areas need the focus this quarter?',
    th: 'ไตรมาสนี้มี 3 ถึง 5 เรื่องไหนที่ต้องโฟกัส',
  },
  {
    en: 'How do I influence revenue or profit?',
    th: 'เรื่องนี้ส่งผลต่อรายได้หรือกำไรอย่างไร',
  },
  {
    en: 'How do I influence the strategy above me?',
    th: 'เรื่องนี้ช่วยกลยุทธ์ของบริษัทอย่างไร',
  },
  {
    en: 'What is the highest goal of my department?',
    th: 'เป้าหมายสูงสุดของแผนกเราคืออะไร',
  },
  {
    en: 'If I could affect nothing else, what would a successful quarter mean?',
    th: 'ถ้าเปลี่ยนได้เรื่องเดียว ไตรมาสที่สำเร็จหน้าตาเป็นอย่างไร',
  },
];

const PROGRESS: Text = {
  en: 'Which 3 to 5 targets would show significant progress on this objective this quarter?',
  th: 'เป้า 3 ถึง 5 ข้อไหนที่แสดงว่า Objective นี้คืบหน้าชัดเจนในไตรมาสนี้',
};
const ACCURATE: Text = { en: 'Can I measure this accurately?', th: 'วัดเรื่องนี้ได้แม่นยำไหม' };
const REAL_NUMBER: Text = {
  en: 'Can I measure it with a real number, not a percentage?',
  th: 'วัดเป็นจำนวนจริงแทนเปอร์เซ็นต์ได้ไหม',
};
const CONTRIBUTES: Text = {
  en: 'Does it contribute to exactly this objective?',
  th: 'ข้อนี้ช่วย Objective นี้โดยตรงไหม',
};
const AGREED: Text = {
  en: 'Do the team, the department and the company clearly agree what success looks like?',
  th: 'ทีม แผนก และบริษัทเห็นตรงกันไหมว่าแบบไหนเรียกว่าสำเร็จ',
};

const KEY_RESULT_QUESTIONS: Readonly<Record<Letter, Text>> = {
  specific: AGREED,
  measurable: ACCURATE,
  achievable: PROGRESS,
  relevant: CONTRIBUTES,
  'time-bound': PROGRESS,
};

const MILESTONES: Text = {
  en: 'Which milestones must be reached during the quarter?',
  th: 'ระหว่างไตรมาสต้องผ่าน Milestone อะไรบ้าง',
};
const REACH: Text = {
  en: 'How do I plan to reach this key result?',
  th: 'จะทำอย่างไรให้ถึง Key Result นี้',
};
const WITHOUT: Text = {
  en: 'Could I reach the key result without this action?',
  th: 'ถ้าไม่ทำ Action นี้ ยังถึง Key Result ได้ไหม',
};

/** The method's question that fits a row best: the one about its first fault, else one to think further. */
export function questionFor(row: RowReview, plan: Plan): Text {
  const first = row.findings[0];
  const text = plan.rows.find(({ row: place }) => place === row.row)?.text ?? '';
  if (row.level === 'objective') {
    const objectives = plan.rows.filter(({ level }) => level === 'objective');
    const place = objectives.findIndex(({ row: at }) => at === row.row);
    return OBJECTIVE_QUESTIONS[Math.max(place, 0) % OBJECTIVE_QUESTIONS.length] ?? PROGRESS;
  }
  if (row.level === 'action') return first?.letter === 'time-bound' ? MILESTONES : WITHOUT;
  if (!first) return AGREED;
  if (first.letter === 'measurable' && /[%％]|เปอร์เซ็นต์|ร้อยละ|percent/i.test(text)) {
    return REAL_NUMBER;
  }
  return first.letter ? KEY_RESULT_QUESTIONS[first.letter] : CONTRIBUTES;
}

/** The method's question for a row that is still to be written. */
export const QUESTION_FOR_NEW: Readonly<Record<'objective' | 'key-result' | 'action', Text>> = {
  objective: OBJECTIVE_QUESTIONS[0] ?? PROGRESS,
  'key-result': PROGRESS,
  action: REACH,
};
