import fc from 'fast-check';
import { LONG_LINES, longLine } from '../../scripts/bench-long-lines';
import { readDayCell, readNumberCell } from '../../src/text/cells';
import { READ_LIMIT, read } from '../../src/text/read';
import type { Reading, Span } from '../../src/text/reading';

const pieces = fc.constantFrom(
  'เพิ่ม',
  'ลด',
  'ยอดขาย',
  'จาก ',
  ' เป็น ',
  '20',
  '๓๐',
  ' → ',
  '%',
  '฿',
  '1.2M',
  ' Q3 ',
  '30 ก.ย. 2569',
  'MQLs ',
  'from ',
  ' to ',
  'increase ',
  'and ',
  'XX',
  '{',
  '[',
  '???',
  '…',
  '\u0e31',
  '\u0e40',
  '\u200b',
  '\ud83d',
  '\ude00',
  ' per week',
  '1:1',
  '24/7',
  '\n',
  '-',
  '/',
  '.',
  ',',
);
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 600 })
    .map((codes) => String.fromCharCode(...codes)),
);

const spansOf = (reading: Reading): (readonly Span[])[] => [
  reading.lead ? [reading.lead.span] : [],
  reading.furtherVerbs.map((item) => item.span),
  reading.quantities.map((item) => item.span),
  reading.dates.map((item) => item.span),
  reading.metrics.map((item) => item.span),
  reading.vague.map((item) => item.span),
  reading.placeholders,
  reading.tasks.map((item) => item.span),
  reading.purposes,
  reading.names.map((item) => item.span),
];

test('any text gets a reading in plain JSON, with every place inside the text and in its order', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const reading = read(text, { today: '2026-11-13' });
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      for (const spans of spansOf(reading)) {
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(Math.min(text.length, READ_LIMIT));
          last = start;
        }
      }
      for (const quantity of reading.quantities) {
        expect(Number.isFinite(quantity.value)).toBe(true);
        if (quantity.metric !== null) expect(reading.metrics[quantity.metric]).toBeDefined();
      }
    }),
    { numRuns: 1500, verbose: true },
  );
});

test('any cell gets an answer', () => {
  fc.assert(
    fc.property(
      lines,
      fc.option(fc.integer({ min: 2000, max: 2050 }), { nil: undefined }),
      (text, year) => {
        const number = readNumberCell(text);
        if (number) expect(Number.isFinite(number.value)).toBe(true);
        const day = readDayCell(text, year === undefined ? {} : { defaultYear: year });
        if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
    { numRuns: 500, verbose: true },
  );
});

test.each(LONG_LINES)(
  'of a hundred thousand characters of “%s” only the first are read',
  (piece) => {
    const text = longLine(piece);
    expect(read(text)).toEqual({ ...read(text.slice(0, READ_LIMIT)), tooLong: true });
  },
);

test('the reading is the same where the platform has no Intl', () => {
  const samples = [
    'เพิ่ม MQL จาก 20 เป็น 30 ภายใน 30 ก.ย. 2569',
    'Grow CAFÉ visits from 1.5k to 2,500 by Q3',
    'ลดเวลา ๕ วัน เหลือ ๒ วัน',
  ];
  const before = samples.map((text) => JSON.stringify(read(text, { today: '2026-11-13' })));
  const host = globalThis as { Intl?: unknown };
  const kept = host.Intl;
  delete host.Intl;
  try {
    expect(samples.map((text) => JSON.stringify(read(text, { today: '2026-11-13' })))).toEqual(
      before,
    );
  } finally {
    host.Intl = kept;
  }
});

test('spelling variants read alike: full-width digits, Thai digits, dashes, split vowels, hidden characters', () => {
  const numbers = (text: string) => read(text).quantities.map(({ value, role }) => [value, role]);
  const plain = numbers('เพิ่มลีดจาก 20 เป็น 30');
  expect(numbers('เพิ่มลีดจาก ๒๐ เป็น ๓๐')).toEqual(plain);
  expect(numbers('เพิ่มลีดจาก ２０ เป็น ３０')).toEqual(plain);
  expect(numbers('เพิ่\u200bมลีดจาก\u00a020 เป็น 30')).toEqual(plain);
  expect(read('แก้คำ').lead).toEqual(read('เเก้คำ').lead && { ...read('แก้คำ').lead });
  expect(read('ทำคลิป').lead?.word).toBe(read('ท\u0e4d\u0e32คลิป').lead?.word);
});
