import { keyResultsOf } from '../../okr/plan';
import { planRule } from './plan-rule';

/** So many signals of one objective must be known before they are judged. */
const ENOUGH = 3;

/** The method: a plan mixes leading and lagging indicators. */
export const oneKindOfSignal = planRule({
  id: 'plan/one-kind-of-signal',
  severity: 'warning',
  messages: {
    leading: {
      en: 'Every key result of {id} is Leading. Add one that shows the outcome.',
      th: 'ทุก Key Result ของ {id} เป็น Leading เพิ่มข้อที่บอกผลลัพธ์ปลายทาง',
    },
    lagging: {
      en: 'Every key result of {id} is Lagging. Add one that moves within weeks.',
      th: 'ทุก Key Result ของ {id} เป็น Lagging เพิ่มข้อที่เห็นผลในไม่กี่สัปดาห์',
    },
  },
  check: ({ plan, objectives }) =>
    objectives.flatMap(({ id }) => {
      const signals = keyResultsOf(plan, id).flatMap(({ signal }) => (signal ? [signal] : []));
      const [first] = signals;
      if (!first || signals.length < ENOUGH || signals.some((one) => one !== first)) return [];
      return [{ says: first, values: { id }, rows: [id] }];
    }),
});
