import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Counts what comes of it, not the hours', th: 'นับผลที่ได้ ไม่ใช่ชั่วโมงที่ใช้' },
  why: {
    en: 'Time spent is what a result costs, not the result.',
    th: 'เวลาที่ใช้คือต้นทุนของผลลัพธ์ ไม่ใช่ผลลัพธ์',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Cut first reply from 26 to 4 hours',
      'Spend an hour with each of 20 customers',
      'Answer demo requests in 2 hours',
      'Interview 20 customers',
    ],
    unmet: [
      'Spend 2 hours a week on LinkedIn',
      'Dedicate 3 days to content',
      'Spend 30% of the budget on video',
      'Record a video of 4 minutes',
    ],
  },
  th: {
    met: ['ลดเวลาตอบครั้งแรกจาก 26 เหลือ 4 ชั่วโมง', 'สัมภาษณ์ลูกค้า 20 ราย', 'ใช้เวลาคุยกับลูกค้า 20 ราย'],
    unmet: [
      'ใช้เวลาบน LinkedIn สัปดาห์ละ 2 ชั่วโมง',
      'ใช้เวลาเขียนคอนเทนต์ 3 วัน',
      'จัดเวิร์กช็อป 2 วัน',
      'ใช้เวลาเรียนรู้ระบบใหม่วันละ 30 นาที',
    ],
  },
};
