import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Something to show before the last day', th: 'มีผลให้เห็นก่อนวันสุดท้าย' },
  why: {
    en: 'Where all is due on the last day, nobody can tell before whether it will come.',
    th: 'ถ้าทุกอย่างครบกำหนดวันสุดท้าย จะไม่มีใครรู้ก่อนว่าจะสำเร็จหรือไม่',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | due 2026-11-30',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
        'KR: Book 13 demos from webinars',
      ],
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
        'KR: Book 13 demos from webinars | due 2026-10-31',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks',
        'KR: Book 11 demos in Laos',
        'KR: Book 12 demos for schools',
        'KR: Book 13 demos from webinars',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | due 2026-12-31',
        'KR: Book 11 demos in Laos | due 2026-12-31',
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
  },
  th: {
    met: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | due 2026-11-30',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
      ],
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
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | due 2026-10-31',
      ],
    ],
    unmet: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร',
        'KR: นัดเดโม 11 ราย ในลาว',
        'KR: นัดเดโม 12 ราย กับโรงเรียน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | due 2026-12-31',
        'KR: นัดเดโม 11 ราย ในลาว | due 2026-12-31',
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
  },
};
