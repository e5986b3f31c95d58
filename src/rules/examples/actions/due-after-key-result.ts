import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Done before its key result is due', th: 'เสร็จก่อนกำหนดของ Key Result' },
  why: { en: 'What is finished too late moves nothing.', th: 'งานที่เสร็จช้าเกินไปไม่ช่วยให้ถึงเป้า' },
};

export const examples: RuleExamples = {
  en: {
    met: [
      { text: 'Rewrite the pricing page', due: '2026-11-30', row: { parentDue: '2026-11-30' } },
      { text: 'Rewrite the pricing page', due: '2026-12-20', row: {} },
      'Rewrite the pricing page',
    ],
    unmet: [
      { text: 'Rewrite the pricing page', due: '2026-12-05', row: { parentDue: '2026-11-30' } },
      { text: 'Rewrite the pricing page', due: '2027-01-08', row: {} },
      { text: 'Clean the CRM data', due: '2026-12-31', row: { parentDue: '2026-12-15' } },
    ],
  },
  th: {
    met: [
      { text: 'เขียนหน้าราคาใหม่', due: '2026-11-30', row: { parentDue: '2026-11-30' } },
      { text: 'เขียนหน้าราคาใหม่', due: '2026-12-20', row: {} },
      'เขียนหน้าราคาใหม่',
    ],
    unmet: [
      { text: 'เขียนหน้าราคาใหม่', due: '2026-12-05', row: { parentDue: '2026-11-30' } },
      { text: 'เขียนหน้าราคาใหม่', due: '2027-01-08', row: {} },
      { text: 'ล้างข้อมูล CRM', due: '2026-12-31', row: { parentDue: '2026-12-15' } },
    ],
  },
};
