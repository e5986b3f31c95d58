import { quoted, rule } from '../rule';

/** The method: "Market research" does not say what will be done: raise, lower, improve? */
export const noDirection = rule({
  id: 'objectives/no-direction',
  letter: 'specific',
  severity: 'warning',
  name: { en: 'Starts with what will be done', th: 'ขึ้นต้นด้วยสิ่งที่จะทำ' },
  why: {
    en: 'A thing is not a direction: is it to be raised, lowered, built?',
    th: 'ชื่อเรื่องไม่ใช่ทิศทาง จะเพิ่ม ลด หรือสร้าง',
  },
  messages: {
    thing: {
      en: '“{words}” names a thing, not a direction. Begin with a verb: build, improve, increase …',
      th: '“{words}” เป็นชื่อเรื่อง ยังไม่บอกทิศทาง ขึ้นต้นด้วยคำกริยา เช่น สร้าง ปรับปรุง เพิ่ม',
    },
  },
  check(subject, language) {
    const { lead } = subject.reading;
    const nominal = lead?.kind === 'verb' && lead.nominal && lead.class === 'do';
    if (lead?.kind !== 'noun' && !nominal) return [];
    const verb = language === 'th' ? 'ปรับปรุง' : 'Improve ';
    const rest = subject.text.trim();
    const text = `${verb}${language === 'th' ? rest.replace(/^การ/, '') : rest.charAt(0).toLowerCase() + rest.slice(1)}`;
    return [
      {
        says: 'thing',
        values: { words: quoted(subject, lead.span) },
        quote: lead.span,
        fix: { kind: 'skeleton', text },
      },
    ];
  },
});
