import type { Text } from '../../language/text';
import type { PlanRow } from '../../okr/plan';
import type { View } from '../../protocol/views';
import type { Letter, LetterVerdict, Verdict } from '../../rules/review-result';

/** The words that several views share. */
export const WORDS = {
  loading: { en: 'Reading the plan…', th: 'กำลังอ่านแผน…' },
  tryAgain: { en: 'Try again', th: 'ลองอีกครั้ง' },
  close: { en: 'Close', th: 'ปิด' },
  copy: { en: 'Copy', th: 'คัดลอก' },
  copied: { en: 'Copied. Paste it into the sheet.', th: 'คัดลอกแล้ว วางในชีตได้เลย' },
  copyByHand: {
    en: 'The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
    th: 'เลือกข้อความไว้แล้ว กด Ctrl+C (⌘C บน Mac) เพื่อคัดลอก',
  },
  views: { en: 'Views', th: 'มุมมอง' },
} as const satisfies Readonly<Record<string, Text>>;

export const TABS: Readonly<Partial<Record<View, Text>>> = {
  review: { en: 'Review', th: 'แถวนี้' },
  plan: { en: 'Plan', th: 'ทั้งแผน' },
  write: { en: 'Write', th: 'ช่วยเขียน' },
  'check-in': { en: 'Check in', th: 'อัปเดต' },
};

export const LEVELS_TOGETHER: Readonly<Record<PlanRow['level'], Text>> = {
  objective: { en: 'Objectives', th: 'Objective' },
  'key-result': { en: 'Key results', th: 'Key Result' },
  action: { en: 'Actions', th: 'Action' },
};

/** Signs tell the verdicts apart where colours do not. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  ready: '✓',
  'needs-work': '▲',
  'not-yet': '■',
};

export const LETTERS: Readonly<Record<Letter, Text>> = {
  specific: { en: 'Specific', th: 'ชัดเจน' },
  measurable: { en: 'Measurable', th: 'วัดผลได้' },
  achievable: { en: 'Achievable', th: 'ทำได้จริง' },
  relevant: { en: 'Relevant', th: 'ตอบ Objective' },
  'time-bound': { en: 'Time-bound', th: 'มีกำหนดเวลา' },
};

export const LETTER_VERDICTS: Readonly<Record<LetterVerdict, Text>> = {
  met: { en: 'Yes', th: 'ผ่าน' },
  unmet: { en: 'Not yet', th: 'ยังไม่ผ่าน' },
  unsure: { en: 'Unclear', th: 'ไม่แน่ชัด' },
  'not-applicable': { en: 'Not asked', th: 'ไม่ต้องใช้' },
};

export const LETTER_SIGNS: Readonly<Record<LetterVerdict, string>> = {
  met: '✓',
  unmet: '✕',
  unsure: '?',
  'not-applicable': '–',
};
