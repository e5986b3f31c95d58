import { inFile } from '../in-file';
import { shortened } from '../offer/quote';
import { alike } from './alike';
import { planRule } from './plan-rule';
import { startOf } from './start-of';

/** One number cannot stand at two places today. */
export const twoBaselines = planRule({
  id: 'plan/two-baselines',
  severity: 'warning',
  messages: {
    starts: {
      en: '“{words}” starts at {first} in {one} and at {second} in {other}. Which one holds?',
      th: '“{words}” เริ่มที่ {first} ใน {one} แต่เริ่มที่ {second} ใน {other} ใช้ค่าไหน',
    },
  },
  check({ keyResults }, { language }) {
    return keyResults.flatMap(({ row, subject }, at) =>
      keyResults.slice(at + 1).flatMap((second) => {
        const first = startOf(subject);
        const start = startOf(second.subject);
        if (first === null || start === null || first === start) return [];
        if ((subject.unit === '%') !== (second.subject.unit === '%')) return [];
        if (!alike(subject, second.subject)) return [];
        const values = {
          words: shortened(subject.text),
          one: row.id,
          other: second.row.id,
          first: inFile(first, subject, language),
          second: inFile(start, second.subject, language),
        };
        return [{ says: 'starts' as const, values, rows: [row.id, second.row.id] }];
      }),
    );
  },
});
