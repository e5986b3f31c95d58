import { isMove, isWork } from '../../text/reading';
import { gap } from '../offer/gap';
import { guessMeasure } from '../offer/guess-measure';
import { quoted, shortened, wholeLine } from '../offer/quote';
import { skeleton } from '../offer/skeleton';
import { type Found, rule, type Subject } from '../rule';

type Message = 'empty' | 'wish' | 'task' | 'narrowed' | 'milestone';

/** The method: a key result nobody can count is a wish; a task without a count belongs under Actions. */
export const noNumber = rule<Message>({
  id: 'key-results/no-number',
  letter: 'measurable',
  severity: 'error',
  messages: {
    empty: {
      en: 'Nothing is written here yet. What will have changed, from what to what?',
      th: 'ยังไม่ได้เขียน อะไรจะเปลี่ยน จากเท่าไรเป็นเท่าไร',
    },
    wish: {
      en: '“{words}” has no number to reach. Which number would prove it, from what to what?',
      th: '“{words}” ยังไม่มีตัวเลขที่ต้องไปให้ถึง ตัวเลขใดพิสูจน์ได้ จากเท่าไรเป็นเท่าไร',
    },
    task: {
      en: '“{words}” is a task without a count. Move it to Actions, and write the result it should bring.',
      th: '“{words}” เป็นงานที่ไม่มีจำนวน ย้ายไปเป็น Action แล้วเขียนผลลัพธ์ที่อยากได้',
    },
    narrowed: {
      en: 'The numbers in “{words}” say how or when, not how much. Write the number to reach.',
      th: 'ตัวเลขใน “{words}” บอกวิธีหรือเวลา ยังไม่บอกว่าเท่าไร เขียนตัวเลขที่ต้องไปให้ถึง',
    },
    milestone: {
      en: '“{words}” is done or not done: choose Milestone in Measured as.',
      th: '“{words}” มีแค่เสร็จหรือยังไม่เสร็จ เลือก Milestone ในช่องวิธีวัด',
    },
  },
  check(subject, voice) {
    const { reading, numbers, measure, target, text } = subject;
    if (measure === 'milestone' || target !== null || numbers.length > 0) return [];
    if (reading.placeholders.length > 0) return [];
    if (reading.empty) return [{ says: 'empty' }];
    const whole = { words: shortened(text), quote: wholeLine(text) };
    if (guessMeasure(subject) === 'milestone') {
      const fix = { kind: 'cells', cells: { measure: 'milestone' } } as const;
      return [
        {
          says: 'milestone',
          values: { words: whole.words },
          fix,
          severity: 'hint',
          quote: whole.quote,
        },
      ];
    }
    if (reading.quantities.length > 0) {
      const words = { words: whole.words };
      return [
        {
          says: 'narrowed',
          values: words,
          quote: whole.quote,
          severity: 'warning',
          fix: task(subject)?.fix ?? gap(skeleton(subject, voice)),
        },
      ];
    }
    const found = task(subject) ?? {
      says: 'wish' as const,
      values: { words: whole.words },
      quote: whole.quote,
      fix: gap(skeleton(subject, voice)),
    };
    return [hasDoubtfulFigure(subject) ? { ...found, severity: 'warning' } : found];
  },
});

/** Figures that can be no target, and are read for certain. */
const CERTAIN =
  /^(?:row name|list number|address|letters and digits|standard|always open|telephone|status code)$/;

/** A figure that is read as a name or a time to work in, and could be a target: nothing is blocked by a doubt. Number words are none. */
function hasDoubtfulFigure({ text, reading }: Subject): boolean {
  const dates = reading.dates.filter(({ kind }) => kind !== 'relative' && kind !== 'cadence');
  const names = reading.names.filter(({ why }) => CERTAIN.test(why));
  const rest = [...dates, ...names].reduce(
    (line, { span: { start, end } }) =>
      line.slice(0, start) + ' '.repeat(end - start) + line.slice(end),
    text,
  );
  return /[\d๐-๙]/.test(rest);
}

/** "Cut approval time", "follow-ups faster than last year": what is to change lacks a number, and is no work. */
const saysChange = ({ text, reading: { lead, vague } }: Subject): boolean =>
  (lead?.kind === 'verb' && isMove(lead.class)) ||
  /^(?:ลด|เพิ่ม)/.test(text.slice(lead?.span.start ?? 0)) ||
  /(?:er|more|less) than last\b/i.test(text) ||
  vague.some(({ span }) => /(?:ขึ้น|ลง|น้อยลง)$/.test(text.slice(span.start, span.end)));

/** Work that is done or over: its verb, or a word such as "implemented". */
function task(subject: Subject): Found<Message> | null {
  const { tasks, lead } = subject.reading;
  const working = lead?.kind === 'verb' && isWork(lead.class);
  if (!working && saysChange(subject)) return null;
  const quote = tasks[0]?.span ?? (working ? lead.span : null);
  if (!quote) return null;
  const end =
    lead?.kind === 'verb' ? Math.max(quote.end, subject.text.trimEnd().length) : quote.end;
  const fix = { kind: 'level', level: 'action' } as const;
  return {
    says: 'task',
    values: { words: quoted(subject, { start: quote.start, end }) },
    quote,
    fix,
  };
}
