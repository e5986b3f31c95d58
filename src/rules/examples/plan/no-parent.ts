import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Every row has its place', th: 'ทุกแถวมีที่อยู่' },
  why: {
    en: 'A key result without an objective counts nowhere; an action without a key result moves nothing.',
    th: 'Key Result ที่ไม่มี Objective ไม่ถูกนับ Action ที่ไม่มี Key Result ไม่ทำให้อะไรขยับ',
  },
};

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
