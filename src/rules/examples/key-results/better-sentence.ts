import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'The sentence says what the columns count', th: 'ประโยคบอกสิ่งที่คอลัมน์นับ' },
  why: {
    en: 'The sentence travels alone: into mails, slides and meetings.',
    th: 'ประโยคเดินทางไปคนเดียว ทั้งในอีเมล สไลด์ และที่ประชุม',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Improve lead quality',
      { text: 'Increase MQLs from 20 to 30', start: 20, target: 30, measure: 'total' },
      { text: 'Partner portal live', measure: 'milestone' },
    ],
    unmet: [
      { text: 'Improve lead quality', unit: '%', start: 0.18, target: 0.26, measure: 'latest' },
      { text: 'Book demos with target accounts', unit: 'demos', target: 24, measure: 'total' },
      { text: 'Keep unsubscribes low', unit: 'people', target: 30, measure: 'at-most' },
    ],
  },
  th: {
    met: [
      'ยกระดับคุณภาพลีด',
      { text: 'เพิ่ม MQL จาก 20 เป็น 30 ราย', start: 20, target: 30, measure: 'total' },
      { text: 'พอร์ทัลพันธมิตรพร้อมใช้', measure: 'milestone' },
    ],
    unmet: [
      { text: 'ยกระดับคุณภาพลีด', unit: '%', start: 0.18, target: 0.26, measure: 'latest' },
      { text: 'นัดเดโมกับบริษัทเป้าหมาย', unit: 'ราย', target: 24, measure: 'total' },
      { text: 'ลดเวลาโหลดหน้าเว็บ', unit: 'วินาที', start: 4.2, target: 2.5, measure: 'latest' },
    ],
  },
};
