import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A step worth a quarter, and within reach', th: 'ก้าวที่คุ้มหนึ่งไตรมาสและไปถึงได้' },
  why: {
    en: 'A slip of a digit makes a target trivial or hopeless, and nobody notices until the end.',
    th: 'พิมพ์ผิดหลักเดียวทำให้เป้าง่ายหรือยากเกินไป และไม่มีใครเห็นจนจบไตรมาส',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase MQLs from 20 to 30',
      'Increase followers from 100 to 900',
      { text: 'Keep uptime at 99', unit: 'points', start: 99, target: 99, measure: 'at-least' },
    ],
    unmet: [
      'Increase sessions from 12,000 to 12,100',
      'Increase MQLs from 20 to 3,000',
      { text: 'Raise the open rate', unit: '%', start: 0.25, target: 0.252 },
    ],
  },
  th: {
    met: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'เพิ่มผู้ติดตามจาก 100 เป็น 900 คน',
      'เพิ่มอัตราการเปิดอีเมลจาก 18% เป็น 25%',
    ],
    unmet: [
      'เพิ่มการเข้าชมจาก 12,000 เป็น 12,100 ครั้ง',
      'เพิ่ม MQL จาก 20 เป็น 3,000 ราย',
      { text: 'เพิ่มอัตราการเปิดอีเมล', unit: '%', start: 0.25, target: 0.252 },
    ],
  },
};
