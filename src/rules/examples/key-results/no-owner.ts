import type { RuleExamples } from '../example';

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
