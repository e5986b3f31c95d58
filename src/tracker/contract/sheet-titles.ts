import type { Text } from '../../language/text';
import type { SheetKey } from '../grid/snapshot';

/** What stands in the title strip of each sheet whose title is a fixed text. */
export const SHEET_TITLES = {
  'check-ins': {
    en: 'Check-ins: what the tracker logged. Nothing here needs a person.',
    th: 'ประวัติอัปเดต ระบบบันทึกให้เอง ไม่ต้องแก้อะไรในชีตนี้',
  },
  definitions: {
    en: 'Definitions: everyone agrees what the words mean',
    th: 'นิยามตัวชี้วัด: ทุกคนเข้าใจคำตรงกัน',
  },
  'not-now': {
    en: 'Not now: what we put on hold to keep our promise. Only Request is required.',
    th: 'ยังไม่ทำตอนนี้: เรื่องที่พักไว้เพื่อรักษาโฟกัส กรอกแค่ช่องคำขอก็พอ',
  },
  past: {
    en: 'Past quarters: a line for each objective and key result, as it ended',
    th: 'ประวัติไตรมาส: Objective และ Key Result ละหนึ่งบรรทัด ตามผลตอนปิดไตรมาส',
  },
  guide: { en: 'How OKRs work here', th: 'OKR ของเราใช้อย่างไร' },
  settings: { en: 'Settings', th: 'ตั้งค่า' },
  data: {
    en: 'What the tracker remembers. Nothing here needs a person.',
    th: 'ข้อมูลที่ระบบจำไว้ ไม่ต้องแก้อะไรในชีตนี้',
  },
} as const satisfies Readonly<Partial<Record<SheetKey, Text>>>;
