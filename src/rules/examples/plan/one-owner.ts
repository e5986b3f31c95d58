import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Shared by the team', th: 'ทั้งทีมช่วยกันดูแล' },
  why: {
    en: 'Where one person owns most of the plan, it stops when they are away.',
    th: 'ถ้าคนเดียวดูแลเกือบทั้งแผน แผนจะหยุดเมื่อเขาไม่อยู่',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Nan',
        'KR: Book 11 demos in Laos | owner Bank',
        'KR: Book 12 demos for schools | owner Nan',
        'KR: Book 13 demos from webinars | owner Bank',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Nan',
        'KR: Book 11 demos in Laos | owner Nan',
        'KR: Book 12 demos for schools | owner Bank',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Nan',
        'KR: Book 11 demos in Laos | owner Nan',
        'KR: Book 12 demos for schools | owner Nan',
        'KR: Book 13 demos from webinars | owner Nan',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Nan',
        'KR: Book 11 demos in Laos | owner Nan',
        'KR: Book 12 demos for schools | owner Nan',
        'KR: Book 13 demos from webinars | owner Nan',
        'KR: Book 14 demos at fairs | owner Bank',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Nan',
        'KR: Book 11 demos in Laos | owner Nan',
        'KR: Book 12 demos for schools | owner Nan',
        'KR: Book 13 demos from webinars | owner Nan',
        'KR: Book 14 demos at fairs | owner Bank',
        'KR: Book 15 demos by phone | owner Ploy',
      ],
      [
        'O: Build demand among clinics',
        'KR: Book 10 demos with banks | owner Bank',
        'KR: Book 11 demos in Laos | owner Bank',
        'KR: Book 12 demos for schools | owner Bank',
        'KR: Book 13 demos from webinars | owner Bank',
        'KR: Book 14 demos at fairs | owner Bank',
        'KR: Book 15 demos by phone | owner Nan',
      ],
    ],
  },
  th: {
    met: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แนน',
        'KR: นัดเดโม 11 ราย ในลาว | owner แบงค์',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แนน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | owner แบงค์',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แนน',
        'KR: นัดเดโม 11 ราย ในลาว | owner แนน',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แบงค์',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แนน',
        'KR: นัดเดโม 11 ราย ในลาว | owner แนน',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แนน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | owner แนน',
      ],
    ],
    unmet: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แนน',
        'KR: นัดเดโม 11 ราย ในลาว | owner แนน',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แนน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | owner แนน',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์ | owner แบงค์',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แนน',
        'KR: นัดเดโม 11 ราย ในลาว | owner แนน',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แนน',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | owner แนน',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์ | owner แบงค์',
        'KR: นัดเดโม 15 ราย ทางโทรศัพท์ | owner พลอย',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: นัดเดโม 10 ราย กับธนาคาร | owner แบงค์',
        'KR: นัดเดโม 11 ราย ในลาว | owner แบงค์',
        'KR: นัดเดโม 12 ราย กับโรงเรียน | owner แบงค์',
        'KR: นัดเดโม 13 ราย จากเว็บบินาร์ | owner แบงค์',
        'KR: นัดเดโม 14 ราย ที่งานแฟร์ | owner แบงค์',
        'KR: นัดเดโม 15 ราย ทางโทรศัพท์ | owner แนน',
      ],
    ],
  },
};
