import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A real number, not a bare percentage', th: 'ตัวเลขจริง ไม่ใช่เปอร์เซ็นต์ลอย ๆ' },
  why: {
    en: 'A percentage of something unsaid can be reached without anything having changed. With start and target it can be measured.',
    th: 'เปอร์เซ็นต์ที่ไม่บอกว่าของอะไร ถึงเป้าได้โดยไม่มีอะไรเปลี่ยน ถ้ามีค่าตั้งต้นและเป้าจึงวัดได้',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Raise the open rate from 18% to 25%',
      'Move 30 of 40 accounts (75%) to the new plan',
      'Grow revenue by 20% to $2.4M',
      { text: 'Improve lead quality by 20%', start: 300, target: 360 },
      { text: 'Keep the open rate at 25%', unit: '%', start: 0.26, measure: 'at-least' },
    ],
    unmet: [
      'Improve SEO by 50%',
      'Respond to 90% of leads within one day',
      'Double sign-ups',
      'Cut churn by 2 percentage points',
    ],
  },
  th: {
    met: [
      'เพิ่มอัตราการเปิดอีเมลจาก 18% เป็น 25%',
      'ลูกค้า 30 จาก 40 ราย (75%) ย้ายไปแพ็กเกจใหม่',
      { text: 'ยกระดับคุณภาพลีด 20%', start: 300, target: 360 },
    ],
    unmet: [
      'เพิ่มประสิทธิภาพ SEO 50%',
      'ตอบกลับลีด 90% ภายในหนึ่งวัน',
      'เพิ่มยอดสมัครเป็นสองเท่า',
      'ลดอัตราการยกเลิกร้อยละ 2',
    ],
  },
};
