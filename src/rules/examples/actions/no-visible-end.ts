import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Something exists when it is done', th: 'เสร็จแล้วมีของให้เห็น' },
  why: {
    en: 'Work without a visible end stays “Doing” all quarter.',
    th: 'งานที่ไม่เห็นจุดจบจะอยู่ที่ “กำลังทำ” ทั้งไตรมาส',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Hold two trainings for the sales team',
      'Support the launch with 3 webinars',
      'Write the hand-over rules',
    ],
    unmet: ['Support the sales team', 'Explore new channels', 'Look into attribution'],
  },
  th: {
    met: ['จัดอบรมทีมขาย 2 ครั้ง', 'สนับสนุนการเปิดตัวด้วยเว็บบินาร์ 3 ครั้ง', 'เขียนเกณฑ์ส่งต่อลีด'],
    unmet: ['สนับสนุนทีมขาย', 'ประสานงานกับทีมขาย', 'ช่วยทีมสาขา'],
  },
};
