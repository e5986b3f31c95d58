import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Words everyone reads alike', th: 'คำที่ทุกคนเข้าใจเหมือนกัน' },
  why: {
    en: 'What “better” means is argued about at the end of the quarter. A number settles it.',
    th: 'คำว่า “ดีขึ้น” จะเถียงกันตอนสิ้นไตรมาส ตัวเลขช่วยให้ไม่ต้องเถียง',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Effectively measure 5 lifecycle stages',
      { text: 'Improve lead quality significantly', unit: '%', start: 0.18, target: 0.26 },
      'Increase MQLs from 20 to 30',
    ],
    unmet: [
      'Significantly improve lead quality',
      'Improve reporting as much as possible',
      'Have a better onboarding',
    ],
  },
  th: {
    met: [
      'วัดวงจรชีวิตลูกค้าได้ 5 ขั้นอย่างมีประสิทธิภาพ',
      { text: 'ยกระดับคุณภาพลีดให้ดีขึ้น', unit: '%', start: 0.18, target: 0.26 },
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
    ],
    unmet: ['ยกระดับคุณภาพลีดให้ดีขึ้น', 'ตอบลีดให้เร็วที่สุดเท่าที่ทำได้', 'ทำคอนเทนต์อย่างต่อเนื่อง'],
  },
};
