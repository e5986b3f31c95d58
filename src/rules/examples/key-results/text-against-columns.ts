import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Sentence and columns say the same', th: 'ประโยคกับคอลัมน์ตรงกัน' },
  why: {
    en: 'Progress is counted from the columns while everyone reads the sentence.',
    th: 'ความคืบหน้านับจากคอลัมน์ แต่ทุกคนอ่านประโยค',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      { text: 'Increase MQLs from 20 to 30', start: 20, target: 30 },
      { text: 'Create ฿8,000,000 of pipeline', unit: '฿ million', target: 8 },
      { text: 'Raise the open rate from 18% to 25%', unit: '%', start: 0.18, target: 0.25 },
      { text: 'Book 24 demos by 30 Nov 2026', target: 24, due: '2026-11-30' },
    ],
    unmet: [
      { text: 'Increase MQLs from 20 to 30', start: 20, target: 35 },
      { text: 'Increase MQLs from 20 to 30', start: 25, target: 30 },
      { text: 'Book 24 demos by 30 Nov 2026', target: 24, due: '2026-12-15' },
    ],
  },
  th: {
    met: [
      { text: 'เพิ่ม MQL จาก 20 เป็น 30 ราย', start: 20, target: 30 },
      { text: 'สร้าง Pipeline 8 ล้านบาท', unit: 'ล้านบาท', target: 8 },
      { text: 'เพิ่มอัตราการเปิดอีเมลจาก 18% เป็น 25%', unit: '%', start: 0.18, target: 0.25 },
    ],
    unmet: [
      { text: 'เพิ่ม MQL จาก 20 เป็น 30 ราย', start: 20, target: 35 },
      { text: 'เพิ่ม MQL จาก 20 เป็น 30 ราย', start: 25, target: 30 },
      { text: 'นัดเดโม 24 ราย ภายใน 30 พ.ย. 2569', target: 24, due: '2026-12-15' },
    ],
  },
};
