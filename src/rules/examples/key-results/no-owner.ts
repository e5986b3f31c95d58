import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'One person answers for it', th: 'มีผู้รับผิดชอบหนึ่งคน' },
  why: {
    en: 'The owner types the number every week; where two share it, each waits for the other.',
    th: 'ผู้รับผิดชอบใส่ตัวเลขทุกสัปดาห์ ถ้ามีสองคน ต่างคนจะรออีกคน',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      { text: 'Book 24 demos', owner: 'Nan', row: {} },
      'Book 24 demos',
      { text: 'Book 24 demos', owner: 'Nan Srisuk', row: {} },
    ],
    unmet: [
      { text: 'Book 24 demos', row: {} },
      { text: 'Book 24 demos', owner: 'Nan and Bank', row: {} },
      { text: 'Book 24 demos', owner: 'Nan, Bank' },
    ],
  },
  th: {
    met: [
      { text: 'นัดเดโม 24 ราย', owner: 'แนน', row: {} },
      'นัดเดโม 24 ราย',
      { text: 'นัดเดโม 24 ราย', owner: 'พลอย ใจดี', row: {} },
    ],
    unmet: [
      { text: 'นัดเดโม 24 ราย', row: {} },
      { text: 'นัดเดโม 24 ราย', owner: 'แนน และ แบงค์', row: {} },
      { text: 'นัดเดโม 24 ราย', owner: 'แนน, แบงค์' },
    ],
  },
};
