import type { RuleExamples } from '../example';

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
