import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Says where it starts', th: 'บอกว่าเริ่มจากเท่าไร' },
  why: {
    en: 'A change is measured from today’s number; write it down while it is known.',
    th: 'การเปลี่ยนแปลงวัดจากค่าวันนี้ จดไว้ตั้งแต่ยังรู้',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase sessions from 8,000 to 12,000',
      { text: 'Increase sessions by 4,000', start: 8000, target: 12000 },
      'Publish 12 articles',
    ],
    unmet: [
      'Increase sessions by 4,000',
      'Reduce the backlog by 30 tickets',
      'Grow pipeline by $200,000',
    ],
  },
  th: {
    met: [
      'เพิ่มการเข้าชมจาก 8,000 เป็น 12,000 ครั้ง',
      { text: 'เพิ่มการเข้าชมอีก 4,000 ครั้ง', start: 8000, target: 12000 },
      'เผยแพร่บทความ 12 บทความ',
    ],
    unmet: ['เพิ่มการเข้าชมอีก 4,000 ครั้ง', 'ลดงานค้างลง 30 รายการ', 'เพิ่ม Pipeline อีก 200,000 บาท'],
  },
};
