import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'What will be done, not what will come of it', th: 'สิ่งที่จะทำ ไม่ใช่ผลที่จะได้' },
  why: {
    en: 'A result has a number that is checked every week; an action is done or not.',
    th: 'ผลลัพธ์มีตัวเลขให้ดูทุกสัปดาห์ ส่วน Action มีแค่ทำแล้วหรือยัง',
  },
};

export const examples: RuleExamples = {
  en: {
    met: ['Send 3 newsletters', 'Rewrite the pricing page', 'Call the 20 largest accounts'],
    unmet: [
      'Increase MQLs from 20 to 30',
      'Cut load time from 4 to 2 seconds',
      'Grow followers from 2,000 to 3,000',
    ],
  },
  th: {
    met: ['ส่งจดหมายข่าว 3 ฉบับ', 'เขียนหน้าราคาใหม่', 'โทรหาลูกค้ารายใหญ่ 20 ราย'],
    unmet: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'ลดเวลาโหลดหน้าเว็บจาก 4 เหลือ 2 วินาที',
      'เพิ่มผู้ติดตามจาก 2,000 เป็น 3,000 คน',
    ],
  },
};
