import { quoted } from '../offer/quote';
import { rule } from '../rule';

/** "Support sales" is never finished; "hold two trainings for sales" is. */
export const noVisibleEnd = rule({
  id: 'actions/no-visible-end',
  letter: 'specific',
  severity: 'hint',
  messages: {
    end: {
      en: 'What will exist when “{words}” is done? Name it.',
      th: 'เมื่อ “{words}” เสร็จแล้วจะได้อะไร ระบุให้ชัด',
    },
  },
  check(subject) {
    const { lead, quantities } = subject.reading;
    if (lead?.kind !== 'verb' || lead.class !== 'weak' || quantities.length > 0) return [];
    return [{ says: 'end', values: { words: quoted(subject, lead.span) }, quote: lead.span }];
  },
});
