import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Says where to go', th: 'บอกว่าจะไปทางไหน' },
  why: {
    en: 'Everybody agrees with a slogan, and nobody knows what to do next. A direction says what changes, and towards whom.',
    th: 'คำขวัญไม่มีใครค้าน แต่ไม่มีใครรู้ว่าต้องทำอะไรต่อ ทิศทางบอกว่าอะไรเปลี่ยน เพื่อใคร',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Be the best choice for first-time buyers',
      'Build a brand that clinics trust',
      'Keep our largest accounts close',
    ],
    unmet: [
      'Be the best marketing team ever',
      'Carry on as usual',
      'Keep up the great work',
      'Grow traffic, build the brand, train sales, hire designers and launch a podcast',
    ],
  },
  th: {
    met: ['เป็นตัวเลือกแรกของผู้ซื้อบ้านหลังแรก', 'สร้างแบรนด์ที่คลินิกไว้ใจ', 'เป็นแบรนด์ที่คนรุ่นใหม่พูดถึงมากที่สุด'],
    unmet: ['เป็นทีมการตลาดที่ดีที่สุด', 'ทำงานต่อไปเหมือนเดิม', 'เป็นที่สุดในทุกด้าน'],
  },
};
