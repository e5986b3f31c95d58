import { isMove } from '../../text/reading';
import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** "By 500 more" cannot be checked later where nobody wrote down the number before. */
export const noStart = rule({
  id: 'key-results/no-start',
  letter: 'measurable',
  severity: 'hint',
  messages: {
    change: {
      en: '“{words}” more or less than what? Write today’s number into Start.',
      th: '“{words}” จากเท่าไร ใส่ค่าวันนี้ในช่องค่าตั้งต้น',
    },
  },
  check(subject) {
    const { numbers, start, reading } = subject;
    const { lead } = reading;
    if (lead?.kind === 'verb' && !isMove(lead.class)) return [];
    const change = numbers.find(
      (one) => one.role === 'change' && /number|currency|duration/.test(one.kind),
    );
    if (!change || start !== null || numbers.some((one) => one.role === 'start')) return [];
    const fix = { kind: 'column', column: 'start' } as const;
    return [
      { says: 'change', values: { words: quoted(subject, change.span) }, quote: change.span, fix },
    ];
  },
});
