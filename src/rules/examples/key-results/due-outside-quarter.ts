import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Due within the quarter', th: 'กำหนดอยู่ในไตรมาส' },
  why: {
    en: 'A plan for one quarter is graded at its end.',
    th: 'แผนของไตรมาสวัดผลเมื่อสิ้นไตรมาส',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      { text: 'Book 24 demos', due: '2026-12-31', row: {} },
      { text: 'Book 24 demos by 30 Nov 2026', row: {} },
      { text: 'Book 24 demos', row: {} },
      'Book 24 demos by 15 Jan 2027',
    ],
    unmet: [
      { text: 'Book 24 demos', due: '2027-01-15', row: {} },
      { text: 'Book 24 demos by 15 Jan 2027', row: {} },
      { text: 'Book 24 demos', due: '2025-12-01', row: {} },
    ],
  },
  th: {
    met: [
      { text: 'นัดเดโม 24 ราย', due: '2026-12-31', row: {} },
      { text: 'นัดเดโม 24 ราย ภายใน 30 พ.ย. 2569', row: {} },
      { text: 'นัดเดโม 24 ราย', row: {} },
    ],
    unmet: [
      { text: 'นัดเดโม 24 ราย', due: '2027-01-15', row: {} },
      { text: 'นัดเดโม 24 ราย ภายใน 15 ม.ค. 2570', row: {} },
      { text: 'นัดเดโม 24 ราย', due: '2025-12-01', row: {} },
    ],
  },
};
