import { guessMeasure } from '../guess';
import { quoted, rule } from '../rule';
import { skeleton } from '../skeleton';

/** The method: a key result nobody can count is a wish; a task without a count belongs under Actions. */
export const noNumber = rule({
  id: 'key-results/no-number',
  letter: 'measurable',
  severity: 'error',
  name: { en: 'Names a number to reach', th: 'ระบุตัวเลขที่ต้องไปให้ถึง' },
  why: {
    en: 'Without a number nobody can say whether it was reached.',
    th: 'ไม่มีตัวเลข ก็บอกไม่ได้ว่าสำเร็จหรือยัง',
  },
  messages: {
    wish: {
      en: '“{words}” has no number to reach. Which number would prove it, from what to what?',
      th: '“{words}” ยังไม่มีตัวเลขที่ต้องไปให้ถึง ตัวเลขใดพิสูจน์ได้ จากเท่าไรเป็นเท่าไร',
    },
    task: {
      en: '“{words}” is a task with no count. Move it to Actions and write the result it should bring.',
      th: '“{words}” เป็นงานที่ไม่มีจำนวน ย้ายไปเป็น Action แล้วเขียนผลลัพธ์ที่อยากได้',
    },
    milestone: {
      en: '“{words}” is done or not done. Choose Milestone in Measured as.',
      th: '“{words}” มีแค่เสร็จหรือยังไม่เสร็จ เลือก Milestone ในช่องวิธีวัด',
    },
  },
  check(subject, language) {
    const { reading, numbers, measure, target } = subject;
    if (measure === 'milestone' || target !== null || numbers.length > 0) return [];
    if (reading.placeholders.length > 0) return [];
    const words = subject.text.trim().slice(0, 60);
    if (guessMeasure(reading) === 'milestone') {
      return [
        {
          says: 'milestone',
          values: { words },
          severity: 'hint',
          fix: { kind: 'cells', cells: { measure: 'milestone' } },
        },
      ];
    }
    const task = reading.tasks[0];
    const lead = reading.lead;
    const isTask =
      task !== undefined ||
      (lead?.kind === 'verb' && (lead.class === 'do' || lead.class === 'create'));
    if (isTask) {
      const quote = task?.span ?? lead?.span ?? null;
      return [
        {
          says: 'task',
          values: { words: quote ? quoted(subject, quote) : words },
          quote,
          fix: { kind: 'level', level: 'action' },
        },
      ];
    }
    return [
      {
        says: 'wish',
        values: { words },
        fix: { kind: 'skeleton', text: skeleton(subject, language) },
      },
    ];
  },
});
