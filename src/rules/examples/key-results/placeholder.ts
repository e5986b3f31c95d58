import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Every gap is filled', th: 'เติมช่องว่างครบ' },
  why: {
    en: 'A key result with a gap cannot be agreed on. In an action a gap may stay as a reminder.',
    th: 'Key Result ที่ยังมีช่องว่างตกลงกันไม่ได้ ส่วนใน Action เว้นไว้เตือนได้',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase MQLs from 20 to 30',
      'Win 3 customers on the X platform',
      'Sell 40 Xbox bundles',
    ],
    unmet: ['Increase MQLs by X%', 'Book TBD demos', 'Grow [metric] to 40'],
  },
  th: {
    met: ['เพิ่ม MQL จาก 20 เป็น 30 ราย', 'มีผู้ติดตามบน X 4,000 คน', 'ขายชุด Xbox 40 ชุด'],
    unmet: ['เพิ่ม MQL เป็น XX ราย', 'นัดเดโม TBD ครั้ง', 'เพิ่ม [ตัวชี้วัด] เป็น 40'],
  },
};
