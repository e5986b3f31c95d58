import type { Subject } from './rule';
import { wordsOfMetric } from './sentence';
import { lineLanguage } from './subject';

/** A key result with gaps in braces, about what the person's own line is about, in its language. */
export function skeleton(subject: Subject): string {
  const { reading } = subject;
  const name = wordsOfMetric(subject);
  const lower =
    reading.metrics[0]?.lowerIsBetter === true ||
    (reading.lead?.kind === 'verb' && reading.lead.class === 'down');
  if (lineLanguage(subject) === 'th') {
    return `${lower ? 'ลด' : 'เพิ่ม'}${name ?? '{ตัวชี้วัด}'} จาก {ค่าตอนนี้} ${lower ? 'เหลือ' : 'เป็น'} {เป้า} {หน่วย}`;
  }
  return `${lower ? 'Lower' : 'Increase'} ${name ?? '{metric}'} from {now} to {target} {unit}`;
}
