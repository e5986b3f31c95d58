import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'One result a line', th: 'บรรทัดละหนึ่งผลลัพธ์' },
  why: { en: 'Half reached is neither reached nor missed.', th: 'ได้ครึ่งเดียวบอกไม่ได้ว่าสำเร็จหรือไม่' },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase MQLs from 20 to 30 while keeping the cost below $40',
      'Publish 12 articles and get 6,000 visits',
      'Increase MQLs from 20 to 30',
    ],
    unmet: [
      'Increase MQLs from 20 to 30 and demos from 5 to 12',
      'Lower cost per lead from 380 to 300 and raise SQLs from 25 to 40',
      'Grow followers from 2,000 to 3,000 and sign-ups from 40 to 60',
    ],
  },
  th: {
    met: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย โดยคุมต้นทุนไม่เกิน 400 บาท',
      'เผยแพร่ 12 บทความ และได้ผู้เข้าชม 6,000 ครั้ง',
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
    ],
    unmet: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย และเดโมจาก 5 เป็น 12 ครั้ง',
      'ลดต้นทุนต่อลีดจาก 380 เหลือ 300 บาท และเพิ่ม SQL จาก 25 เป็น 40 ราย',
      'เพิ่มผู้ติดตามจาก 2,000 เป็น 3,000 คน และยอดสมัครจาก 40 เป็น 60 ราย',
    ],
  },
};
