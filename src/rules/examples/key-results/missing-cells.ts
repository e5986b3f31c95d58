import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'The columns that progress is counted from', th: 'คอลัมน์ที่ใช้นับความคืบหน้า' },
  why: {
    en: 'Progress is counted from columns, not from the sentence.',
    th: 'ความคืบหน้านับจากคอลัมน์ ไม่ใช่จากประโยค',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      {
        text: 'Book 24 demos',
        unit: 'demos',
        target: 24,
        measure: 'total',
        signal: 'leading',
        row: {},
      },
      { text: 'Marketing budget approved by the CFO', measure: 'milestone', row: {} },
      'Book 24 demos',
    ],
    unmet: [
      { text: 'Book 24 demos', row: {} },
      { text: 'Increase MQLs from 20 to 30', target: 30, row: {} },
      { text: 'Load time', unit: 'seconds', target: 2, measure: 'latest', row: {} },
      { text: 'Quality of leads', unit: 'points', target: 8, signal: 'lagging', row: {} },
    ],
  },
  th: {
    met: [
      {
        text: 'นัดเดโม 24 ราย',
        unit: 'ราย',
        target: 24,
        measure: 'total',
        signal: 'leading',
        row: {},
      },
      { text: 'งบการตลาดได้รับอนุมัติจาก CFO', measure: 'milestone', row: {} },
      'นัดเดโม 24 ราย',
    ],
    unmet: [
      { text: 'นัดเดโม 24 ราย', row: {} },
      { text: 'เพิ่ม MQL จาก 20 เป็น 30 ราย', target: 30, row: {} },
      { text: 'เวลาโหลดหน้าเว็บ', unit: 'วินาที', target: 2, measure: 'latest', row: {} },
    ],
  },
};
