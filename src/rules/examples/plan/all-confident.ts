import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'A plan with a stretch', th: 'แผนที่ท้าทายพอดี' },
  why: {
    en: 'Confidence is worth asking for when it differs from row to row.',
    th: 'ความมั่นใจมีความหมายเมื่อแต่ละข้อไม่เท่ากัน',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 10',
        'KR: Book 11 demos in Laos | confidence 8',
        'KR: Book 12 demos for schools | confidence 7',
        'KR: Book 13 demos from webinars | confidence 5',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 10',
        'KR: Book 11 demos in Laos | confidence 10',
        'KR: Book 12 demos for schools | confidence 10',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 10',
        'KR: Book 11 demos in Laos | confidence 10',
        'KR: Book 12 demos for schools | confidence 10',
        'KR: Book 13 demos from webinars',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 10',
        'KR: Book 11 demos in Laos | confidence 10',
        'KR: Book 12 demos for schools | confidence 10',
        'KR: Book 13 demos from webinars | confidence 10',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 3',
        'KR: Book 11 demos in Laos | confidence 2',
        'KR: Book 12 demos for schools | confidence 1',
        'KR: Book 13 demos from webinars | confidence 3',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | confidence 10',
        'KR: Book 11 demos in Laos | confidence 10',
        'KR: Book 12 demos for schools | confidence 10',
        'KR: Book 13 demos from webinars | confidence 10',
        'KR: Book 14 demos at fairs | confidence 10',
      ],
    ],
  },
  th: {
    met: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 10',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 8',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 7',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | confidence 5',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 10',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 10',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 10',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 10',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 10',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 10',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
      ],
    ],
    unmet: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 10',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 10',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 10',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | confidence 10',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 3',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 2',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 1',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | confidence 3',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | confidence 10',
        'KR: นัดเดโม 11 ราย ในลาว | confidence 10',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | confidence 10',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | confidence 10',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์ | confidence 10',
      ],
    ],
  },
};
