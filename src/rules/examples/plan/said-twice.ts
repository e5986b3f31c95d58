import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Each thing is said once', th: 'แต่ละเรื่องเขียนครั้งเดียว' },
  why: {
    en: 'What stands twice counts twice, and its two numbers drift apart.',
    th: 'สิ่งที่เขียนสองครั้งถูกนับสองครั้ง และตัวเลขจะเริ่มไม่ตรงกัน',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'KR: Increase SQLs from 25 to 40',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from events from 5 to 10',
        'KR: Increase MQLs from search from 8 to 12',
      ],
      [
        'O: Build demand among clinics',
        'KR: Publish 12 articles for buyers',
        'KR: Increase MQLs from 20 to 30',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Publish 12 articles for buyers',
        'KR: Publish 10 articles for buyers',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase organic visits from 8,000 to 12,000 a month',
        'KR: Grow organic visits from 8,000 to 12,000 a month',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'A: Rewrite the pricing page',
        'A: Rewrite the pricing page',
      ],
    ],
  },
  th: {
    met: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย', 'KR: เพิ่ม SQL จาก 25 เป็น 40 ราย'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่ม MQL จาก event จาก 5 เป็น 10 ราย',
        'KR: เพิ่ม MQL จาก search จาก 8 เป็น 12 ราย',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เผยแพร่บทความสำหรับผู้ซื้อ 12 บทความ',
        'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย',
      ],
    ],
    unmet: [
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เผยแพร่บทความสำหรับผู้ซื้อ 12 บทความ',
        'KR: เผยแพร่บทความสำหรับผู้ซื้อ 10 บทความ',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 8,000 เป็น 12,000 ครั้ง',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย',
        'A: เขียนหน้าราคาใหม่',
        'A: เขียนหน้าราคาใหม่',
      ],
    ],
  },
};
