import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** Two results in one line cannot be graded as one. */
export const severalResults = rule({
  id: 'key-results/several-results',
  letter: 'specific',
  severity: 'hint',
  messages: {
    several: {
      en: '“{one}” and “{other}” are two results. Give each its own row.',
      th: '“{one}” กับ “{other}” เป็นสองผลลัพธ์ แยกเป็นคนละแถว',
    },
  },
  check(subject) {
    const starts = subject.numbers.filter((one) => one.role === 'start');
    const [one, other] = subject.numbers.filter((found) => found.role === 'target');
    if (!one || !other || starts.length < 2) return [];
    if (one.metric === null || other.metric === null || one.metric === other.metric) return [];
    const values = { one: quoted(subject, one.span), other: quoted(subject, other.span) };
    return [{ says: 'several', values, quote: other.span }];
  },
});
