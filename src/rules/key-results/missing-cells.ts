import { cellsFromText } from '../guess';
import { rule } from '../rule';

/** What the formulas need and the row does not have yet. */
export const missingCells = rule({
  id: 'key-results/missing-cells',
  letter: null,
  severity: 'hint',
  name: { en: 'The columns that progress is counted from', th: 'คอลัมน์ที่ใช้นับความคืบหน้า' },
  why: {
    en: 'Progress is counted from columns, not from the sentence.',
    th: 'ความคืบหน้านับจากคอลัมน์ ไม่ใช่จากประโยค',
  },
  messages: {
    fill: {
      en: 'The sentence says more than the columns. Fill them with one click.',
      th: 'ประโยคบอกมากกว่าคอลัมน์ เติมคอลัมน์ได้ในคลิกเดียว',
    },
    start: {
      en: 'A latest value needs a start: where does the number stand today?',
      th: 'ค่าล่าสุดต้องมีค่าตั้งต้น ตอนนี้ตัวเลขอยู่ที่เท่าไร',
    },
  },
  check(subject) {
    if (subject.columns === null) return [];
    const cells = cellsFromText(subject);
    if (Object.keys(cells).length > 0) return [{ says: 'fill', fix: { kind: 'cells', cells } }];
    const noStart =
      subject.measure === 'latest' && subject.start === null && subject.target !== null;
    return noStart
      ? [{ says: 'start', severity: 'warning', fix: { kind: 'column', column: 'start' } }]
      : [];
  },
});
