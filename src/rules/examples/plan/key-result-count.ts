import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Three to five key results each', th: 'Key Result 3 ถึง 5 ข้อต่อ Objective' },
  why: {
    en: 'One number can be reached by chance; nine are looked at by nobody.',
    th: 'ตัวเลขเดียวอาจถึงเป้าโดยบังเอิญ เก้าตัวไม่มีใครดูไหว',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
        'KR: Book 13 demos from webinars',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
        'KR: Book 13 demos from webinars',
        'KR: Book 14 demos at fairs',
      ],
    ],
    unmet: [
      ['O: Build demand among clinics'],
      ['O: Build demand among clinics', 'KR: Book 10 demos with banks'],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
        'KR: Book 13 demos from webinars',
        'KR: Book 14 demos at fairs',
        'KR: Book 15 demos by phone',
      ],
    ],
  },
  th: {
    met: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์',
      ],
    ],
    unmet: [
      ['O: สร้างดีมานด์จากคลินิก'],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: นัดเดโม 10 ราย กับธนาคาร'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์',
        'KR: นัดเดโม 15 ราย ทางโทรศัพท์',
      ],
    ],
  },
};
