import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Leading and lagging together', th: 'มีทั้ง Leading และ Lagging' },
  why: {
    en: 'Leading ones show early whether it works; lagging ones, whether it was worth it.',
    th: 'Leading บอกได้เร็วว่าได้ผล Lagging บอกว่าคุ้มหรือไม่',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal leading',
        'KR: Book 11 demos in Laos | signal leading',
        'KR: Book 12 demos for schools | signal lagging',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal lagging',
        'KR: Book 11 demos in Laos | signal leading',
        'KR: Book 12 demos for schools | signal lagging',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal leading',
        'KR: Book 11 demos in Laos | signal leading',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal leading',
        'KR: Book 11 demos in Laos | signal leading',
        'KR: Book 12 demos for schools | signal leading',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal lagging',
        'KR: Book 11 demos in Laos | signal lagging',
        'KR: Book 12 demos for schools | signal lagging',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | signal leading',
        'KR: Book 11 demos in Laos | signal leading',
        'KR: Book 12 demos for schools | signal leading',
        'KR: Book 13 demos from webinars | signal leading',
      ],
    ],
  },
  th: {
    met: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal leading',
        'KR: นัดเดโม 11 ราย ในลาว | signal leading',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | signal lagging',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal lagging',
        'KR: นัดเดโม 11 ราย ในลาว | signal leading',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | signal lagging',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal leading',
        'KR: นัดเดโม 11 ราย ในลาว | signal leading',
      ],
    ],
    unmet: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal leading',
        'KR: นัดเดโม 11 ราย ในลาว | signal leading',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | signal leading',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal lagging',
        'KR: นัดเดโม 11 ราย ในลาว | signal lagging',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | signal lagging',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | signal leading',
        'KR: นัดเดโม 11 ราย ในลาว | signal leading',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | signal leading',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | signal leading',
      ],
    ],
  },
};
