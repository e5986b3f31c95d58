import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A number closer to the customer', th: 'ตัวเลขที่ใกล้ลูกค้ากว่า' },
  why: {
    en: 'Figures that are seen and not acted on rise without moving the objective.',
    th: 'ตัวเลขที่แค่มีคนเห็น เพิ่มได้โดย Objective ไม่ขยับ',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Grow followers from 2,000 to 3,000 and get 40 sign-ups from them',
      'Increase MQLs from 20 to 30',
      'Increase our followers',
    ],
    unmet: ['Grow followers from 2,000 to 3,000', 'Reach 400,000 impressions', 'Get 900 likes'],
  },
  th: {
    met: ['เพิ่มผู้ติดตามเป็น 3,000 คน และได้ผู้สมัคร 40 ราย', 'เพิ่ม MQL จาก 20 เป็น 30 ราย', 'เพิ่มผู้ติดตาม'],
    unmet: ['เพิ่มผู้ติดตามจาก 2,000 เป็น 3,000 คน', 'ได้ยอดไลก์ 900 ครั้ง', 'มีผู้ติดตาม 10,000 คน'],
  },
};
