import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Each key result has its first action', th: 'ทุก Key Result มี Action แรก' },
  why: {
    en: 'The actions are how a number will be moved.',
    th: 'Action คือวิธีที่จะทำให้ตัวเลขขยับ',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'A: Rewrite the pricing page',
      ],
      ['O: Build demand among clinics'],
      ['O: Build demand among clinics', 'KR: Book 10 demos with banks | measure milestone'],
    ],
    unmet: [
      ['O: Build demand among clinics', 'KR: Book 10 demos with banks'],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'A: Rewrite the pricing page',
        'KR: Book 11 demos in Laos',
      ],
    ],
  },
  th: {
    met: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร', 'A: เขียนหน้าราคาใหม่'],
      ['O: สร้างดีมานด์จากคลินิก'],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร | measure milestone'],
    ],
    unmet: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร'],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร', 'KR: นัดเดโม 11 ราย ในลาว'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'A: เขียนหน้าราคาใหม่',
        'KR: นัดเดโม 11 ราย ในลาว',
      ],
    ],
  },
};
