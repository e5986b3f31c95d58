import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'One starting point for one number', th: 'ตัวเลขเดียวมีค่าตั้งต้นเดียว' },
  why: {
    en: 'Where a number starts at two places, one of the two progresses is wrong.',
    th: 'ถ้าตัวเลขเดียวเริ่มต่างกันสองที่ ความคืบหน้าข้อหนึ่งต้องผิด',
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
        'KR: Increase organic visits from 8,000 to 12,000 a month',
        'KR: Grow organic visits from 8,000 to 12,000 a month',
      ],
    ],
    unmet: [
      [
        'O: Build demand among clinics',
        'KR: Increase MQLs from 20 to 30',
        'KR: Increase MQLs from 25 to 40',
      ],
      [
        'O: Build demand among clinics',
        'KR: Increase organic visits from 8,000 to 12,000 a month',
        'KR: Increase organic visits from 9,500 to 12,000 a month',
      ],
      [
        'O: Build demand among clinics',
        'KR: Lower cost per MQL from 380 to 300',
        'KR: Lower cost per MQL from 350 to 300',
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
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 8,000 เป็น 12,000 ครั้ง',
      ],
    ],
    unmet: [
      ['O: สร้างดีมานด์จากคลินิก', 'KR: เพิ่ม MQL จาก 20 เป็น 30 ราย', 'KR: เพิ่ม MQL จาก 25 เป็น 40 ราย'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
        'KR: เพิ่มการเข้าชมเว็บไซต์จาก 9,500 เป็น 12,000 ครั้งต่อเดือน',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'KR: ลดต้นทุนต่อ MQL จาก 380 เหลือ 300 บาท',
        'KR: ลดต้นทุนต่อ MQL จาก 350 เหลือ 300 บาท',
      ],
    ],
  },
};
