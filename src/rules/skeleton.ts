import type { Language } from '../language/text';
import type { Subject } from './rule';

/** A line with gaps in braces, in the person's own metric where one was read. */
export function skeleton(subject: Subject, language: Language): string {
  const { reading, text } = subject;
  const metric = reading.metrics[0];
  const lead = reading.lead;
  const name = metric ? text.slice(metric.span.start, metric.span.end) : null;
  const lower = metric?.lowerIsBetter === true || (lead?.kind === 'verb' && lead.class === 'down');
  if (language === 'th') {
    return `${lower ? 'ลด' : 'เพิ่ม'}${name ? `${name} ` : '{ตัวชี้วัด} '}จาก {ตอนนี้} เป็น {เป้า} {หน่วย}`;
  }
  return `${lower ? 'Lower' : 'Increase'} ${name ?? '{metric}'} from {now} to {target} {unit}`;
}
