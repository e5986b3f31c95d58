import type { Text } from '../../language/text';

/** Why a source holds nothing that could be brought, a sentence each. */
export const NOTHING = {
  empty: {
    en: 'There is no text in it. Choose another tab, or paste the plan.',
    th: 'ไม่มีข้อความในนั้น เลือกชีตอื่น หรือวางแผนลงในช่อง',
  },
  large: {
    en: 'It holds more than 20,000 cells, which is no plan of one team. Copy the part with the plan into a tab of its own, or paste it.',
    th: 'มีมากกว่า 20,000 เซลล์ ซึ่งไม่ใช่แผนของทีมเดียว คัดลอกเฉพาะส่วนที่เป็นแผนไปไว้ในชีตใหม่ หรือวางลงในช่อง',
  },
  none: {
    en: 'No line of a plan was found in it: see below what was left out, and why.',
    th: 'ไม่พบบรรทัดของแผน ดูด้านล่างว่าเว้นอะไรไว้และเพราะอะไร',
  },
} as const satisfies Readonly<Record<string, Text>>;
