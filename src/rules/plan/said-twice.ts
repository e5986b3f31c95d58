import { shortened } from '../offer/quote';
import { alike } from './alike';
import { planRule } from './plan-rule';
import { startOf } from './start-of';

/** The same result in two rows counts twice, and drifts apart. */
export const saidTwice = planRule({
  id: 'plan/said-twice',
  severity: 'warning',
  messages: {
    twice: {
      en: '{one} and {other} say the same: “{words}”. Keep one of them.',
      th: '{one} กับ {other} พูดเรื่องเดียวกัน “{words}” เก็บไว้ข้อเดียว',
    },
  },
  check({ rows }) {
    const written = rows.filter(({ subject }) => !subject.reading.empty);
    return written.flatMap(({ row, subject }, at) =>
      written.slice(at + 1).flatMap((second) => {
        if (second.row.level !== row.level || !alike(subject, second.subject)) return [];
        const starts = [startOf(subject), startOf(second.subject)];
        // Two starts that differ are the finding of plan/two-baselines.
        if (
          row.level === 'key-result' &&
          starts.every((one) => one !== null) &&
          starts[0] !== starts[1]
        )
          return [];
        const values = { one: row.id, other: second.row.id, words: shortened(subject.text) };
        return [{ says: 'twice' as const, values, rows: [row.id, second.row.id] }];
      }),
    );
  },
});
