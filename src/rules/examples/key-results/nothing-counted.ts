import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Says what the number counts', th: 'บอกว่าตัวเลขนับอะไร' },
  why: {
    en: 'A number without a name is remembered differently by everyone.',
    th: 'ตัวเลขที่ไม่มีชื่อ แต่ละคนจำไม่เหมือนกัน',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Reach 30 demos',
      { text: 'Reach 30', unit: 'demos', target: 30 },
      'Score 89 in the external audit',
    ],
    unmet: ['Reach 30', 'Increase from 20 to 30', 'At least 400 by the end of the quarter'],
  },
  th: {
    met: [
      'ได้เดโม 30 ครั้ง',
      { text: 'ทำให้ถึง 30', unit: 'ราย', target: 30 },
      'เพิ่มคะแนนจากผู้ตรวจเป็น 89',
    ],
    unmet: ['เพิ่มเป็น 30', 'เพิ่มจาก 20 เป็น 30', 'ได้อย่างน้อย 400'],
  },
};
