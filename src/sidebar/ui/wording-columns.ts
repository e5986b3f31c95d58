import type { Text } from '../../language/text';
import type { Measure, Signal } from '../../okr/plan';

/** What the columns of the OKRs sheet are called when the page names them. */
export const COLUMNS: Readonly<Record<string, Text>> = {
  plan: { en: 'Plan', th: 'แผน OKR' },
  level: { en: 'Level', th: 'ระดับ' },
  owner: { en: 'Owner', th: 'ผู้รับผิดชอบ' },
  start: { en: 'Start', th: 'ค่าตั้งต้น' },
  target: { en: 'Target', th: 'เป้า' },
  unit: { en: 'Unit', th: 'หน่วย' },
  current: { en: 'Current', th: 'ล่าสุด' },
  confidence: { en: 'Confidence (1–10)', th: 'ความมั่นใจ (1–10)' },
  note: { en: 'Note', th: 'หมายเหตุ' },
  decision: { en: 'Decision needed', th: 'เรื่องที่ต้องตัดสินใจ' },
  due: { en: 'Due', th: 'กำหนด' },
  measure: { en: 'Measured as', th: 'วิธีวัด' },
  signal: { en: 'Signal', th: 'ตัวชี้นำ/ตัวชี้ผล' },
  updated: { en: 'Last update', th: 'อัปเดตล่าสุด' },
  weight: { en: 'Weight', th: 'น้ำหนัก' },
  from: { en: 'Counts from', th: 'เริ่มนับ' },
  parent: { en: 'Under', th: 'อยู่ภายใต้' },
};

export const MEASURES: Readonly<Record<Measure, Text>> = {
  total: { en: 'Total this quarter', th: 'ยอดสะสมไตรมาสนี้' },
  latest: { en: 'Latest value', th: 'ค่าล่าสุด' },
  'at-least': { en: 'Stay at or above', th: 'ไม่ต่ำกว่า' },
  'at-most': { en: 'Stay at or below', th: 'ไม่เกิน' },
  milestone: { en: 'Milestone', th: 'Milestone (เสร็จ/ยังไม่เสร็จ)' },
};

export const SIGNALS: Readonly<Record<Signal, Text>> = {
  leading: {
    en: 'Leading: moves within weeks',
    th: 'Leading: เห็นผลในไม่กี่สัปดาห์',
  },
  lagging: { en: 'Lagging: shows the outcome', th: 'Lagging: ผลลัพธ์ปลายทาง' },
};

export const MONTHS: readonly Text[] = [
  { en: 'January', th: 'มกราคม' },
  { en: 'February', th: 'กุมภาพันธ์' },
  { en: 'March', th: 'มีนาคม' },
  { en: 'April', th: 'เมษายน' },
  { en: 'May', th: 'พฤษภาคม' },
  { en: 'June', th: 'มิถุนายน' },
  { en: 'July', th: 'กรกฎาคม' },
  { en: 'August', th: 'สิงหาคม' },
  { en: 'September', th: 'กันยายน' },
  { en: 'October', th: 'ตุลาคม' },
  { en: 'November', th: 'พฤศจิกายน' },
  { en: 'December', th: 'ธันวาคม' },
];
