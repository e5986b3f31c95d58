import type { Quantity } from '../../text/reading';
import { withoutNumber } from '../offer/direction';
import { quoted } from '../offer/quote';
import { rule, type Subject } from '../rule';

/** The method: an objective is a direction in words and outlives the quarter; its numbers are its key results. */
export const number = rule({
  id: 'objectives/number',
  letter: 'specific',
  severity: 'warning',
  messages: {
    number: {
      en: 'Move “{words}” into a key result, and keep the objective in words.',
      th: 'ย้าย “{words}” ไปไว้ใน Key Result แล้วให้ Objective เป็นคำพูด',
    },
  },
  check(subject, voice) {
    const numbers = subject.numbers.filter(
      (one) => !isDefinite(subject, one) && !isOfAThing(subject, one),
    );
    const first = numbers.find((one) => !isWord(subject, one)) ?? numbers[0];
    if (!first) return [];
    return [
      {
        says: 'number',
        values: { words: quoted(subject, first.span) },
        quote: first.span,
        fix: withoutNumber(subject, voice),
      },
    ];
  },
});

/** "From one funnel", "the 50+ market", "Care 3": said of a thing, or its name, and no target. */
function isOfAThing({ text }: Subject, { value, span, unit }: Quantity): boolean {
  const [before, own, after] = [
    text.slice(0, span.start),
    text.slice(span.start, span.end),
    text.slice(span.end),
  ];
  if (value === 1 && /^(?:one|หนึ่ง)$/i.test(own)) return true;
  if (/\bthe $/i.test(before) && /^\+ [a-z]/i.test(own.replace(/^[^+]*/, '') + after)) return true;
  return (
    unit === null &&
    /^\d+$/.test(own) &&
    /(?:^|[ก-๙ ])[A-Z][A-Za-z]+ $/.test(before) &&
    /^ ?(?:สู่|เข้า|ใน|ให้|กับ|ที่|ของ|เพื่อ|ไป(?!\d))/.test(after)
  );
}

/** "Beyond our two biggest accounts", "ลูกค้ารายใหญ่สองรายของเรา": a few things that are there already, no target. */
const isDefinite = ({ text }: Subject, { kind, role, value, span }: Quantity): boolean =>
  kind === 'number' &&
  /count|condition|limit/.test(role) &&
  value <= 12 &&
  (/\b(?:our|these|those|its|their)(?: (?:top|other|key|main))? $/i.test(
    text.slice(0, span.start),
  ) ||
    /^ ?[ก-๙]{0,8} ?(?:ของเรา|เดิม|เหล่านี้|ที่มีอยู่)/.test(text.slice(span.end)));

/** A multiple without a figure: double, halve, สองเท่า. */
const isWord = ({ text }: Subject, { kind, span }: Quantity): boolean =>
  kind === 'multiple' && !/\d|[๐-๙]/.test(text.slice(span.start, span.end));
