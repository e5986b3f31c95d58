import { planRule } from './plan-rule';

/** So many key results at least, before the days they are due are judged together. */
const ENOUGH = 4;

export const allDueAtTheEnd = planRule({
  id: 'plan/all-due-at-the-end',
  severity: 'hint',
  messages: {
    last: {
      en: 'All {n} key {n:result is|results are} due on the quarter’s last day. Give the early ones their own.',
      th: 'ทั้ง {n} Key Result ครบกำหนดวันสุดท้ายของไตรมาส ข้อที่เสร็จก่อนได้ให้ใส่กำหนดเอง',
    },
  },
  check({ plan, keyResults }) {
    const n = keyResults.length;
    const early = keyResults.some(({ row }) => row.due !== null && row.due < plan.quarter.last);
    if (n < ENOUGH || early) return [];
    return [{ says: 'last', values: { n }, rows: keyResults.map(({ row }) => row.id) }];
  },
});
