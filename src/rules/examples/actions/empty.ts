import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Says what will be done', th: 'บอกว่าจะทำอะไร' },
  why: { en: 'What is not written is done by nobody.', th: 'งานที่ไม่ได้เขียนไว้จะไม่มีใครทำ' },
};

export const examples: RuleExamples = {
  en: {
    met: ['Clean the CRM data', 'Draft the budget by XX/XX/XX', 'SEO'],
    unmet: [
      { text: '', row: {} },
      { text: '-', row: {} },
      { text: '…', row: {} },
    ],
  },
  th: {
    met: ['ล้างข้อมูล CRM', 'ร่างงบการตลาดโดย XX/XX/XX', 'โทรหาลูกค้าเก่า', 'ประชุมทีมขาย'],
    unmet: [
      { text: '', row: {} },
      { text: '-', row: {} },
      { text: '…', row: {} },
    ],
  },
};
