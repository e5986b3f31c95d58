import { keyResultsOf } from '../../okr/plan';
import { planRule } from './plan-rule';

/** The method: 3 to 5 key results for each objective. */
const FEW = 3;
const MANY = 5;

export const keyResultCount = planRule({
  id: 'plan/key-result-count',
  severity: 'warning',
  messages: {
    none: {
      en: '{id} has no key result yet. Which number would show that it moves?',
      th: '{id} ยังไม่มี Key Result ตัวเลขใดบอกว่าคืบหน้า',
    },
    few: {
      en: 'Key results of {id}: {n}. Three to five show whether it moves.',
      th: '{id} มี {n} Key Result แนะนำ 3 ถึง 5 ข้อ',
    },
    many: {
      en: '{id} has {n} key {n:result|results}: three to five keep the focus. Which can go?',
      th: '{id} มี {n} Key Result แนะนำ 3 ถึง 5 ข้อ ข้อไหนตัดได้',
    },
  },
  check: ({ plan, objectives }) =>
    objectives.flatMap(({ id }) => {
      const n = keyResultsOf(plan, id).length;
      if (n >= FEW && n <= MANY) return [];
      const says = n === 0 ? 'none' : n < FEW ? 'few' : 'many';
      return [{ says, values: { id, n }, rows: [id] }] as const;
    }),
});
