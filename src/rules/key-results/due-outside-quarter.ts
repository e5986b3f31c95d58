import { daysBetween } from '../../okr/day';
import { rule } from '../rule';

/** The quarter is the finish line: what is due after it is next quarter's key result. */
export const dueOutsideQuarter = rule({
  id: 'key-results/due-outside-quarter',
  letter: 'time-bound',
  severity: 'error',
  name: { en: 'Due within the quarter', th: 'กำหนดอยู่ในไตรมาส' },
  why: {
    en: 'A plan for one quarter is graded at its end.',
    th: 'แผนของไตรมาสวัดผลเมื่อสิ้นไตรมาส',
  },
  messages: {
    after: {
      en: 'Due on {due}, after the quarter ends on {last}. Bring it forward, or keep it for the next plan.',
      th: 'กำหนด {due} หลังสิ้นไตรมาส {last} เลื่อนให้เร็วขึ้น หรือเก็บไว้แผนหน้า',
    },
    before: {
      en: 'Due on {due}, before the quarter begins on {first}. Is the year right?',
      th: 'กำหนด {due} ก่อนเริ่มไตรมาส {first} ปีถูกต้องไหม',
    },
  },
  check({ due, quarter }) {
    if (due === null || quarter === null) return [];
    const { first, last } = quarter;
    const fix = { kind: 'column', column: 'due' } as const;
    if (daysBetween(last, due) > 0) return [{ says: 'after', values: { due, last }, fix }];
    if (daysBetween(due, first) > 0)
      return [{ says: 'before', values: { due, first }, severity: 'warning', fix }];
    return [];
  },
});
