import { cellsFromText } from '../offer/guess';
import { rule } from '../rule';

/** What the formulas need and the row does not have yet. */
export const missingCells = rule({
  id: 'key-results/missing-cells',
  letter: null,
  severity: 'hint',
  messages: {
    fill: {
      en: 'The sentence says more than the columns. Fill them with one click.',
      th: 'ประโยคบอกมากกว่าคอลัมน์ เติมคอลัมน์ได้ในคลิกเดียว',
    },
    start: {
      en: 'A latest value needs a start: where does the number stand today?',
      th: 'ค่าล่าสุดต้องมีค่าตั้งต้น ตอนนี้ตัวเลขอยู่ที่เท่าไร',
    },
    measure: {
      en: 'Choose in Measured as how this is counted; until then it has no progress.',
      th: 'เลือกวิธีวัด ถ้ายังไม่เลือกจะไม่มีความคืบหน้า',
    },
  },
  check(subject) {
    const { columns, measure, start, target } = subject;
    if (columns === null) return [];
    const cells = cellsFromText(subject);
    if (Object.keys(cells).length > 0) return [{ says: 'fill', fix: { kind: 'cells', cells } }];
    if (measure === null && target !== null)
      return [{ says: 'measure', fix: { kind: 'column', column: 'measure' } }];
    const lacksStart = start === null && columns.startLater !== true;
    return measure === 'latest' && lacksStart && target !== null
      ? [{ says: 'start', severity: 'warning', fix: { kind: 'column', column: 'start' } }]
      : [];
  },
});
