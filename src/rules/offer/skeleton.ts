import { isMove, isWork, type Quantity } from '../../text/reading';
import { aboutWhat } from '../about';
import type { Subject } from '../rule';
import { lineLanguage } from '../subject';
import { verbBefore } from './sentence';

/** Words of a line that still fit into a skeleton. */
const LONGEST = 48;

/** A key result with gaps in braces, in the words and the language of the person's own line. */
export function skeleton(subject: Subject): string {
  const { reading, text } = subject;
  const { lead } = reading;
  const thai = lineLanguage(subject) === 'th';
  const lower =
    lead?.kind === 'verb' && lead.class !== 'change'
      ? lead.class === 'down'
      : reading.metrics[0]?.lowerIsBetter === true;
  const moves = lead?.kind === 'verb' && !lead.nominal && isMove(lead.class);
  const own = moves ? text.slice(lead.span.start, lead.span.end) : null;
  const about = named(subject);
  const verb = own ?? (lower ? 'ลด' : 'เพิ่ม');
  if (thai)
    return `${about === null ? `${verb}{ตัวชี้วัด}` : verbBefore(verb, about)} จาก {ค่าตอนนี้} ${lower ? 'เหลือ' : 'เป็น'} {เป้า} {หน่วย}`;
  return `${own ?? (lower ? 'Lower' : 'Increase')} ${about ?? '{metric}'} from {now} to {target} {unit}`;
}

/** The person's own line with a share written as so many of all: "90% of leads" as "{number} of {all} leads". */
export function shareSkeleton(subject: Subject, { span }: Quantity): string | null {
  const { text } = subject;
  const after = text.slice(span.end);
  const of =
    /^\s*of(?:\s+(?:our|the|all|its))?\s+(?=(?:[a-z-]+ ){0,3}?(?:[a-z-]+[^s]s|people|staff)\b)/i.exec(
      after,
    );
  if (of)
    return `${text.slice(0, span.start)}{number} of {all} ${after.slice(of[0].length)}`.trim();
  const thai = /^\s*ของ/.exec(after);
  if (!thai) return null;
  return `${text.slice(0, span.start)}{จำนวน} จาก {ทั้งหมด} ${after.slice(thai[0].length).trimStart()}`.trim();
}

/**
 * What the line is about, where it names a thing that can move: behind a verb of change, as the thing
 * that opens the line, or beside a number. Else its metric alone, or nothing.
 */
function named(subject: Subject): string | null {
  const { reading, text, numbers } = subject;
  const { lead, metrics } = reading;
  const about = aboutWhat(subject);
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const moves = isMove(verb);
  const works = isWork(verb);
  const names =
    moves || lead?.kind === 'noun' || ((metrics.length > 0 || numbers.length > 0) && !works);
  if (names && about !== '' && about.length <= LONGEST) return about;
  const [metric] = metrics;
  return metric ? text.slice(metric.span.start, metric.span.end) : null;
}
