import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A time of how many, or on average', th: 'เวลาบอกว่ากี่ครั้งหรือเฉลี่ย' },
  why: {
    en: 'A time to stay within can be kept once and missed ten times. Every, on average, or from what to what can be counted.',
    th: 'เวลาที่กำหนดอาจทำได้ครั้งเดียวแล้วพลาดสิบครั้ง ถ้าบอกว่าทุกครั้ง เฉลี่ย หรือจากเท่าไรเหลือเท่าไร จึงนับได้',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Answer every demo request within 4 hours',
      'Answer demo requests within 4 hours on average',
      'Cut the median time to answer demo requests from 9 to 4 hours',
      { text: 'Answer demo requests within 4 hours', start: 9, target: 4, measure: 'at-most' },
    ],
    unmet: [
      'Answer demo requests within 4 hours',
      'Call back trial users within two days',
      'Reply to partners in under 24 hours',
    ],
  },
  th: {
    met: [
      'ตอบคำขอเดโมทุกรายภายใน 4 ชั่วโมง',
      'ตอบคำขอเดโมภายใน 4 ชั่วโมงโดยเฉลี่ย',
      'ลดเวลาตอบคำขอเดโมจาก 9 เหลือ 4 ชั่วโมง',
    ],
    unmet: ['ตอบคำขอเดโมภายใน 4 ชั่วโมง', 'โทรกลับผู้ทดลองใช้ภายในสองวัน', 'ตอบแชตลูกค้าไม่เกิน 5 นาที'],
  },
};
