import { quoted } from '../offer/quote';
import { rule } from '../rule';

const MOVES = /^(?:up|down|reach|change|hold)$/;

/** From what to what is a result; an action is what one does to get there. */
export const isAResult = rule({
  id: 'actions/is-a-result',
  letter: 'specific',
  severity: 'hint',
  messages: {
    result: {
      en: '“{words}” is a result. Make it a key result, and write here what will be done for it.',
      th: '“{words}” เป็นผลลัพธ์ ย้ายเป็น Key Result แล้วเขียนว่าจะทำอะไรให้ถึง',
    },
  },
  check(subject) {
    const { lead } = subject.reading;
    const start = subject.numbers.find((one) => one.role === 'start');
    const target = subject.numbers.find((one) => one.role === 'target');
    if (lead?.kind !== 'verb' || !MOVES.test(lead.class) || !start || !target) return [];
    const quote = { start: start.span.start, end: Math.max(start.span.end, target.span.end) };
    const fix = { kind: 'level', level: 'key-result' } as const;
    return [{ says: 'result', values: { words: quoted(subject, quote) }, quote, fix }];
  },
});
