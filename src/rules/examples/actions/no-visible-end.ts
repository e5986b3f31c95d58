import type { RuleExamples } from '../example';

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
