import type { Text } from '../language/text';

/** What the columns of the plan are called that people read of elsewhere than in the sheet. */
export const COLUMNS = {
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
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a column by its key; the key itself where nobody reads of it. */
export const columnName = (key: string): Text =>
  (COLUMNS as Readonly<Record<string, Text>>)[key] ?? { en: key, th: key };
