import { daysBetween } from '../../okr/day';
import { closedSince, type DecisionLine, openSince } from '../../okr/decision';
import type { Plan } from '../../okr/plan';
import type { Summary } from './summary';

/** What waits for an answer, with its age, and what was answered or withdrawn after `previous`, as the register tells. */
export function decisionsOf(
  plan: Plan,
  register: readonly DecisionLine[],
  previous: string | null,
): Pick<Summary, 'decisions' | 'decided'> {
  const since = openSince(register);
  const texts = new Map(plan.rows.map(({ id, text }) => [id, text]));
  return {
    decisions: plan.rows
      .filter(({ decision }) => decision.trim() !== '')
      .map(({ id, decision, owner, text }) => {
        const seen = since.get(id);
        const days = seen === undefined ? null : Math.max(0, daysBetween(seen, plan.asOf));
        return { id, text: decision, by: owner, subject: text, days };
      }),
    decided: closedSince(register, previous).map(({ id, words, state, answer, at }) => ({
      id,
      text: words,
      answer: state === 'answered' ? answer : null,
      on: at.slice(0, 10),
      subject: texts.get(id) ?? '',
    })),
  };
}
