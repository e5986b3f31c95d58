import type { PlanRuleExamples } from '../example';

export const examples: PlanRuleExamples = {
  en: {
    met: [
      ['O: Build demand among clinics'],
      ['O: Build demand among clinics', 'KR: Book 10 demos with banks'],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'A: Rewrite the pricing page',
      ],
    ],
    unmet: [
      ['KR: Book 10 demos with banks', 'O: Build demand among clinics'],
      ['O: Build demand among clinics', '!KR: Book 10 demos with banks'],
      ['O: Build demand among clinics', 'A: Rewrite the pricing page'],
    ],
  },
  th: {
    met: [
      ['O: สร้างดีมานด์จากคลินิก'],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร'],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร', 'A: เขียนหน้าราคาใหม่'],
    ],
    unmet: [
      ['KR: นัดเดโม 10 ราย กับธนาคาร', 'O: สร้างดีมานด์จากคลินิก'],
      ['O: สร้างดีมานด์จากคลินิก', '!KR: นัดเดโม 10 ราย กับธนาคาร'],
      ['O: สร้างดีมานด์จากคลินิก', 'A: เขียนหน้าราคาใหม่'],
    ],
  },
};
