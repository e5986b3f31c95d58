import { UNCOUNTED } from '../../text/languages/en/edges';
import { isMove, type Quantity } from '../../text/reading';
import type { Subject } from '../rule';

/** "of leads", "of our trial users": people or things that are counted. */
const OF =
  /^\s*of(?:\s+(?:our|the|all|its|these))?\s+(?=((?:[a-z-]+ ){0,2}?(?:[a-z-]*[^s\W]s|people|staff)\b))/i;

/** The whole of a ratio, where its words stand apart: "three out of four demos". */
const OUT_OF = /^\s*(?:out )?(?:of|in)\s+[a-z\d]+(?=\s)/i;

/**
 * The person's own line with a share written as so many of all: "90% of leads" as "{number} of {all}
 * leads". null where what it is a share of is not counted in pieces.
 */
export function shareSkeleton(
  subject: Subject,
  { span, of: whole, role }: Quantity,
): string | null {
  const { text } = subject;
  const { lead } = subject.reading;
  // Without a label: what stands before the sentence is none of its words.
  const begin = text.slice(Math.min(lead?.span.start ?? 0, span.start), span.start);
  const behind = text.slice(span.end);
  const after = whole === null ? behind : behind.replace(OUT_OF, '');
  if (
    subject.numbers.length > 1 ||
    (subject.reading.language !== 'en' &&
      (role === 'change' || (lead?.kind === 'verb' && isMove(lead.class)))) ||
    /^\W*[([]|:/.test(begin)
  )
    return null;
  // "four out of five trials": the things stand right behind it.
  const english = whole === null ? OF.exec(after) : OF.exec(` of${after}`);
  if (english) {
    const taken =
      whole === null ? after.slice(english[0].length) : ` of${after}`.slice(english[0].length);
    if (UNCOUNTED.test(english[1] ?? '')) return null;
    return `${begin}{number} of {all} ${taken}`.replace(/\s+/g, ' ').trim();
  }
  const thai =
    /^\s*ของ(?=(?:ผู้|ลูกค้า|ลีด|สมาชิก|พนักงาน|คน|ร้าน|สาขา|ออเดอร์|คำสั่งซื้อ|เคส|ตั๋ว|ทีม|บริษัท|โรงเรียน|นัก|แคมเปญ|อีเมล|คู่ค้า|ตัวแทน))/.exec(
      after,
    );
  if (!thai || /[a-z]$/i.test(begin)) return null;
  return `${begin.trimEnd()} {จำนวน} จาก {ทั้งหมด} ${after.trimStart()}`.trim();
}
