import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Everyone agrees what the words mean', th: 'ทุกคนเข้าใจคำตรงกัน' },
  why: {
    en: 'Two teams that count differently both say they reached it.',
    th: 'สองทีมที่นับไม่เหมือนกันต่างบอกว่าถึงเป้า',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'MQL = A contact who fits our ICP and asked for a demo',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'KR: Increase SQLs from 25 to 40',
        'MQL = A contact who fits our ICP and asked for a demo',
        'SQL = An MQL that sales accepted',
      ],
      ['O: Build demand among clinics', 'KR: Publish 12 articles for buyers'],
    ],
    unmet: [
      ['O: Build demand among clinics', 'KR: Increase MQLs from 20 to 30'],
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from events from 5 to 10',
        'KR: Increase MQLs from search from 8 to 12',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'KR: Increase SQLs from 25 to 40',
        'MQL = A contact who fits our ICP and asked for a demo',
      ],
      ['O: Build demand among clinics', 'KR: Create $2M of pipeline'],
    ],
  },
  th: {
    met: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย', 'MQL = ผู้ติดต่อที่ตรง ICP และขอเดโม'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย',
        'KR: เพิ่ม SQL จาก 25 เป็น 40 ราย',
        'MQL = ผู้ติดต่อที่ตรง ICP และขอเดโม',
        'SQL = MQL ที่ทีมขายรับต่อ',
      ],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: เผยแพร่บทความสำหรับผู้ซื้อ 12 บทความ'],
    ],
    unmet: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่ม MQL จาก event จาก 5 เป็น 10 ราย',
        'KR: เพิ่ม MQL จาก search จาก 8 เป็น 12 ราย',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย',
        'KR: เพิ่ม SQL จาก 25 เป็น 40 ราย',
        'MQL = ผู้ติดต่อที่ตรง ICP และขอเดโม',
      ],
      ['O: สร้างดีมานด์จากคลินิก', 'KR: สร้าง Pipeline 2 ล้านบาท'],
    ],
  },
};
