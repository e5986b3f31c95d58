import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A direction in words, no target', th: 'ทิศทางเป็นคำพูด ไม่มีตัวเลขเป้า' },
  why: {
    en: 'An objective may stay while the numbers under it change every quarter.',
    th: 'Objective อยู่ได้หลายไตรมาส ส่วนตัวเลขข้างใต้เปลี่ยนทุกไตรมาส',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Build a brand that clinics trust',
      'Be the #1 choice for B2B buyers',
      'Make our GA4 reports something people believe',
      'Win work beyond our two biggest accounts',
    ],
    unmet: [
      'Create 40 partnerships',
      'Grow revenue by 20%',
      'Increase sign-ups from 200 to 350',
      'Double our reach among students',
    ],
  },
  th: {
    met: [
      'สร้างแบรนด์ที่คลินิกไว้ใจ',
      'เป็นตัวเลือกอันดับ 1 ของผู้ซื้อ B2B',
      'ทำให้รายงาน GA4 น่าเชื่อถือ',
      'รักษาลูกค้ารายใหญ่สองรายของเรา',
      'ดูแลลูกค้า 3 รายเดิมให้ไว้ใจเรายิ่งขึ้น',
    ],
    unmet: [
      'สร้างพันธมิตร 40 ราย',
      'เพิ่มรายได้ 20%',
      'เพิ่มผู้สมัครจาก 200 เป็น 350 ราย',
      'เพิ่มยอดจองเป็นสองเท่า',
    ],
  },
};
