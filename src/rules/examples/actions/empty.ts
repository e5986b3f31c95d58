import type { RuleExamples } from '../example';

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
