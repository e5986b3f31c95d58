import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Names a number to reach', th: 'ระบุตัวเลขที่ต้องไปให้ถึง' },
  why: {
    en: 'Without a number nobody can say whether it was reached. What is only done or not done is an action, or a milestone.',
    th: 'ไม่มีตัวเลขก็บอกไม่ได้ว่าสำเร็จหรือยัง สิ่งที่มีแค่ทำหรือไม่ทำคือ Action หรือ Milestone',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase MQLs from 20 to 30',
      'Publish 12 articles',
      { text: 'Improve lead quality', unit: '%', start: 0.18, target: 0.26 },
      'Marketing budget approved by the CFO',
      { text: 'Launch the partner portal', measure: 'milestone' },
    ],
    unmet: [
      'Increase brand awareness',
      'Launch a new website',
      'Keep our channels active 24/7',
      'Help new customers in their first 90 days',
      { text: '', row: {} },
    ],
  },
  th: {
    met: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'เผยแพร่บทความ 12 บทความ',
      { text: 'ยกระดับคุณภาพลีด', unit: '%', start: 0.18, target: 0.26 },
      'งบการตลาดได้รับอนุมัติจาก CFO',
      { text: 'เปิดตัวพอร์ทัลพันธมิตร', measure: 'milestone' },
    ],
    unmet: ['เพิ่มการรับรู้แบรนด์', 'เปิดตัวเว็บไซต์ใหม่', 'ดูแลเพจตลอด 24 ชั่วโมง'],
  },
};
