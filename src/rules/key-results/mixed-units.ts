import { inFile } from '../in-file';
import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** A share above this many per cent beside one below it: 4 typed for 4 %. */
const TYPED_AS_WHOLE = 1.5;
const FAR_APART = 20;

/** From 12 % to 300 leads leads nowhere: the way between them cannot be counted. */
export const mixedUnits = rule({
  id: 'key-results/mixed-units',
  letter: 'measurable',
  severity: 'warning',
  messages: {
    sentence: {
      en: '“{start}” and “{target}” are not in one unit. Write both in the same.',
      th: '“{start}” กับ “{target}” คนละหน่วย เขียนให้เป็นหน่วยเดียวกัน',
    },
    percent: {
      en: 'Start is {start} and Target {target}. Type per cents with the sign: 4%.',
      th: 'ค่าตั้งต้นเป็น {start} แต่เป้าเป็น {target} พิมพ์เปอร์เซ็นต์พร้อมเครื่องหมาย เช่น 4%',
    },
  },
  check(subject, { language }) {
    const { numbers, unit } = subject;
    const start = numbers.find((one) => one.role === 'start');
    const target = numbers.find((one) => one.role === 'target');
    if (start && target && start.kind !== target.kind && mixes(start.kind, target.kind)) {
      const values = { start: quoted(subject, start.span), target: quoted(subject, target.span) };
      return [{ says: 'sentence', values, quote: target.span }];
    }
    if (unit !== '%' || subject.start === null || subject.target === null) return [];
    const [low = 0, high = 0] = [subject.start, subject.target].sort((a, b) => a - b);
    if (low <= 0 || low > 1 || high < TYPED_AS_WHOLE || high / low < FAR_APART) return [];
    const shown = (value: number) => inFile(value, subject, language);
    return [
      { says: 'percent', values: { start: shown(subject.start), target: shown(subject.target) } },
    ];
  },
});

/** "From 45 to 60%" leaves the first sign out; money and a time are two things for certain. */
function mixes(start: string, target: string): boolean {
  const kinds = [start, target].sort().join(' ');
  return (
    kinds === 'currency percent' || kinds === 'duration percent' || kinds === 'currency duration'
  );
}
