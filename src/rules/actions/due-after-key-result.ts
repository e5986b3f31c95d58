import { longDayText } from '../../language/dates';
import { rule } from '../rule';

/** An action that ends after the result it should bring cannot bring it. */
export const dueAfterKeyResult = rule({
  id: 'actions/due-after-key-result',
  letter: 'time-bound',
  severity: 'error',
  name: { en: 'Done before its key result is due', th: 'เสร็จก่อนกำหนดของ Key Result' },
  why: { en: 'What is finished too late moves nothing.', th: 'งานที่เสร็จช้าเกินไปไม่ช่วยให้ถึงเป้า' },
  messages: {
    after: {
      en: 'Due on {due}, after its key result on {result}. Bring it forward.',
      th: 'กำหนด {due} หลัง Key Result ที่ {result} เลื่อนให้เร็วขึ้น',
    },
  },
  check({ due, columns, quarter }, { language, years }) {
    const result = columns?.parentDue ?? quarter?.last ?? null;
    if (due === null || result === null || due <= result) return [];
    const day = (of: string) => longDayText(of, language, years);
    const values = { due: day(due), result: day(result) };
    return [{ says: 'after', values, fix: { kind: 'column', column: 'due' } }];
  },
});
