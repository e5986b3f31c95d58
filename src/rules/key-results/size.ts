import { inFile } from '../in-file';
import { rule } from '../rule';

/** Changes below a fiftieth or above tenfold are rarely meant for one quarter (a judgment, no published rule). */
const SMALL = 0.02;
const LARGE = 10;

/** A target next to the start, or ten times it, is often a slip of a digit. */
export const size = rule({
  id: 'key-results/size',
  letter: 'achievable',
  severity: 'hint',
  messages: {
    small: {
      en: 'From {start} to {target} is a small step. Is it worth a key result?',
      th: 'จาก {start} เป็น {target} เปลี่ยนน้อยมาก คุ้มเป็น Key Result หรือไม่',
    },
    large: {
      en: 'From {start} to {target} is more than tenfold. Is each digit right?',
      th: 'จาก {start} เป็น {target} ต่างกันเกินสิบเท่า ตัวเลขถูกต้องหรือไม่',
    },
  },
  check(subject, { language }) {
    const { numbers, measure } = subject;
    if (measure === 'at-least' || measure === 'at-most' || measure === 'milestone') return [];
    const from = numbers.find((one) => one.role === 'start');
    const to = numbers.find((one) => one.role === 'target');
    const said = from && to && from.kind === to.kind && from.unit === to.unit && from.of === null;
    const percent = said && from.kind === 'percent';
    const start = subject.start ?? (said ? from.value / (percent ? 100 : 1) : null);
    const target = subject.target ?? (said ? to.value / (percent ? 100 : 1) : null);
    if (start === null || target === null || start <= 0 || target < 0 || start === target)
      return [];
    const unit = percent ? '%' : subject.unit;
    const values = {
      start: inFile(start, { ...subject, unit }, language),
      target: inFile(target, { ...subject, unit }, language),
    };
    if (Math.abs(target - start) / start < SMALL) return [{ says: 'small', values }];
    return target / start > LARGE ? [{ says: 'large', values }] : [];
  },
});
