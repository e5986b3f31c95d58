import { actionsOf } from '../../okr/plan';
import { planRule } from './plan-rule';

/** A number nobody works on moves by luck. One finding for all of them: it is a hint, not a chore list. */
export const noAction = planRule({
  id: 'plan/no-action',
  severity: 'hint',
  messages: {
    one: {
      en: '{id} has no action yet. What is the first thing someone will do for it?',
      th: '{id} ยังไม่มี Action สิ่งแรกที่จะลงมือทำคืออะไร',
    },
    several: {
      en: '{n} key {n:result has|results have} no action yet. What is the first thing someone will do for each?',
      th: 'มี {n} Key Result ที่ยังไม่มี Action สิ่งแรกที่จะทำของแต่ละข้อคืออะไร',
    },
  },
  check({ plan, keyResults }) {
    const rows = keyResults
      .filter(({ row }) => row.measure !== 'milestone' && actionsOf(plan, row.id).length === 0)
      .map(({ row }) => row.id);
    const [id] = rows;
    if (id === undefined) return [];
    return rows.length === 1
      ? [{ says: 'one', values: { id }, rows }]
      : [{ says: 'several', values: { n: rows.length }, rows }];
  },
});
