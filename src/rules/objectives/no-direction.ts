import { withClassifier, without } from '../about';
import { shortened, wholeLine } from '../quote';
import { rule, type Subject } from '../rule';
import { lineLanguage } from '../subject';

/** A sentence whose verb comes later: "Customers choose us first", ลูกค้าเลือกเราก่อน. */
const STATEMENT =
  /\b[a-z]{2,}[^s\W]s (?:our|us|the|their|its|it|we|every|them|what|how)\b|\b(?:is|are|be|can|will|has|have|had|gets?|loves?|knows?|trusts?(?! in\b)|choos\w+|sees?|feels?|comes?|makes?|wants?|runs?|works?|stands?|grows?|becomes?|tells?|refers?|buys?|recommends?|stays?|says?|adopts?|thinks?|talks?|who|which)\b|เป็น|มีความ|(?:^|เรา|ค้า|[^่้าง_])มี(?![ดนเ])|ไม่|ได้รับ|(?:[^ยน]|[ัาอ]น)ได้\s*$|ได้(?:ทุก|ดี|เอง|ง่าย|เร็ว|จริง|อย่าง|ทัน|เต็ม|สะดวก|ตลอด|แม่น|ราบรื่น)|สามารถ|(?:^|[^วง])เลือก|ไว้ใจ|(?:^|[^น])เชื่อ(?!ม)|อยู่(?:ใน|กับ|คู่)|เรา(?=[ก-๙])(?!เตอร์|ใน|และ|ที่|สำหรับ|กับ|จาก|บน|ต่อ|ทั้ง)|[^่](?:เร็ว|ง่าย|ดี|ปลอดภัย)(?:ที่สุด|ทุก)|(?:^|[^่])(?:ใช้ง่าย|ลดลง|เพิ่มขึ้น|(?:ดี|แข็งแกร่ง|แข็งแรง|สูง|เร็ว|ง่าย)ขึ้น)|พร้อม(?:เสมอ|ใช้|รับ|ส่ง|สำหรับ)|เดินหน้า|เปิดรับ|ให้เรา|รู้จัก|รู้สึก|อยาก|กลับมา|ต้อง|รักเรา|รักแบรนด์|กับเรา|บอกต่อ|นึกถึง|เข้าใจ|พูดถึง|มั่นใจ|ประทับใจ/i;

/** Thai work, and what is obtained (การรับสมัคร): as nouns they name a thing. An English gerund says what will be done. */
const NOMINAL = /^(?:do|weak|reach) (?=[ก-๙])/;

/** ให้ before its subject: what should come true. */
const WISH = /^\s*(?:อยาก|ต้องการ|ทำ)?ให้/;

/** An article opens a thing for certain, whatever the words after it are. */
const ARTICLE = /^\s*(?:an?|the)\s/i;

/** The method: "Market research" does not say what will be done: raise, lower, improve? */
export const noDirection = rule({
  id: 'objectives/no-direction',
  letter: 'specific',
  severity: 'warning',
  messages: {
    thing: {
      en: '“{words}” names a thing, not a direction. Begin with a verb such as build, improve or increase.',
      th: '“{words}” เป็นชื่อเรื่อง ยังไม่บอกทิศทาง ขึ้นต้นด้วยคำกริยา เช่น สร้าง ปรับปรุง เพิ่ม',
    },
  },
  check(subject) {
    const { lead } = subject.reading;
    if (!lead || WISH.test(subject.text)) return [];
    if (lead.kind === 'unknown' && !ARTICLE.test(subject.text)) return [];
    const nominal =
      lead.kind === 'verb' && lead.nominal && NOMINAL.test(`${lead.class} ${lead.word}`);
    if (lead.kind === 'verb' ? !nominal : STATEMENT.test(afterLead(subject, lead.span.end)))
      return [];
    const fix = { kind: 'skeleton', text: begun(subject) } as const;
    const words = shortened(subject.text);
    return [{ says: 'thing', values: { words }, quote: wholeLine(subject.text), fix }];
  },
});

/** ความเชื่อมั่น is trust, a thing; เชื่อมั่น alone is what somebody does. */
const afterLead = ({ text }: Subject, end: number): string =>
  text.replace(/(?:ความ|การ)[ก-๙]{2,6}/g, (thing) => '_'.repeat(thing.length)).slice(end);

/** The line without its numbers, with a verb that fits most things in front. */
function begun(subject: Subject): string {
  const { text, numbers } = subject;
  const spans = numbers.map((one) => withClassifier(text, one));
  const line = without(text, spans) || text.trim();
  if (lineLanguage(subject) === 'th')
    return `${/ใหม่$/.test(line) ? 'สร้าง' : 'ปรับปรุง'}${line.replace(/^การ/, '')}`;
  if (/^new /i.test(line)) return `Build ${/s$/.test(line) ? '' : 'a '}new ${line.slice(4)}`;
  const acronym = /^[A-Z][A-Z\d]/.test(line);
  return `Improve ${acronym ? line : line.charAt(0).toLowerCase() + line.slice(1)}`;
}
