import { rule } from '../rule';

/** The method: a counted activity is a good key result; it moves within weeks, so it is a leading one. */
export const countedActivity = rule({
  id: 'key-results/counted-activity',
  letter: 'relevant',
  severity: 'hint',
  name: { en: 'Counted work is a leading indicator', th: 'งานที่นับได้คือ Leading' },
  why: { en: 'A plan mixes leading and lagging indicators.', th: 'แผนที่ดีมีทั้ง Leading และ Lagging' },
  messages: {
    leading: {
      en: 'Counted work moves within weeks: mark it as Leading.',
      th: 'งานที่นับได้เห็นผลในไม่กี่สัปดาห์ ระบุเป็น Leading',
    },
  },
  check(subject) {
    const { lead } = subject.reading;
    const work = lead?.kind === 'verb' && (lead.class === 'do' || lead.class === 'create');
    if (
      !work ||
      subject.numbers.length === 0 ||
      subject.signal !== null ||
      subject.columns === null
    )
      return [];
    return [{ says: 'leading', fix: { kind: 'cells', cells: { signal: 'leading' } } }];
  },
});
