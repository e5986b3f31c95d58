import { quoted, rule } from '../rule';

const UP = 'up';
const DOWN = 'down';

/** A verb that points one way while the numbers go the other is a slip of the pen, and it turns the progress round. */
export const direction = rule({
  id: 'key-results/direction',
  letter: 'achievable',
  severity: 'error',
  name: { en: 'Verb and numbers point the same way', th: 'คำกริยากับตัวเลขไปทางเดียวกัน' },
  why: {
    en: 'Progress is counted from start to target: the wrong way round, success reads as failure.',
    th: 'ความคืบหน้านับจากค่าตั้งต้นถึงเป้า ถ้ากลับทาง ความสำเร็จจะกลายเป็นล้มเหลว',
  },
  messages: {
    against: {
      en: '“{verb}”, but the target {target} is {side} the start {start}. Swap them, or change the verb.',
      th: 'ใช้คำว่า “{verb}” แต่เป้า {target} {side}ค่าตั้งต้น {start} สลับตัวเลข หรือเปลี่ยนคำกริยา',
    },
    same: {
      en: 'Start and target are both {start}. What should change?',
      th: 'ค่าตั้งต้นกับเป้าเท่ากันคือ {start} อยากให้อะไรเปลี่ยน',
    },
  },
  check(subject, language) {
    const { reading, measure } = subject;
    const lead = reading.lead;
    if (lead?.kind !== 'verb' || measure === 'milestone' || measure === 'total') return [];
    const pair = pairOf(subject);
    if (!pair) return [];
    const { start, target } = pair;
    const verb = quoted(subject, lead.span);
    const values = { verb, start, target };
    if (start === target) {
      const stays = lead.class === 'hold' || measure === 'at-least' || measure === 'at-most';
      return stays ? [] : [{ says: 'same', values, quote: lead.span }];
    }
    const wrong = (lead.class === UP && target < start) || (lead.class === DOWN && target > start);
    if (!wrong) return [];
    const side = target < start ? { en: 'below', th: 'ต่ำกว่า' } : { en: 'above', th: 'สูงกว่า' };
    return [{ says: 'against', values: { ...values, side: side[language] }, quote: lead.span }];
  },
});

/** Start and target in one unit: the columns, else a from–to pair of the text that is no ratio. */
function pairOf(
  subject: Parameters<typeof direction.check>[0],
): { start: number; target: number } | null {
  if (subject.start !== null && subject.target !== null) {
    return { start: subject.start, target: subject.target };
  }
  const start = subject.numbers.find((one) => one.role === 'start');
  const target = subject.numbers.find((one) => one.role === 'target');
  if (!start || !target || start.of !== null || target.of !== null) return null;
  if (start.kind !== target.kind) return null;
  if (start.unit !== null && target.unit !== null && start.unit !== target.unit) return null;
  return { start: start.value, target: target.value };
}
