import fc from 'fast-check';
import type { CellInput, Change } from '../../src/tracker/grid/change';
import type { Cell } from '../../src/tracker/grid/snapshot';
import { type Edge, insert, openEdge } from './edge';

const TEXT_FORMAT: Change = {
  kind: 'look',
  sheet: 'okrs',
  blocks: [{ row: 2, column: 2, rows: 39, columns: 1 }],
  look: { format: '@' },
};

/** Writes a column of cells below the mark and reads it back, with the formulas that came of it. */
function roundTrip(edge: Edge, column: number, inputs: readonly CellInput[]) {
  edge.write([
    { kind: 'cells', sheet: 'okrs', row: 2, column, cells: inputs.map((input) => [input]) },
  ]);
  const sheet = edge.read(['okrs'], ['okrs']).sheets.okrs;
  const at = (row: number): Cell => sheet?.values[row]?.[column - 1] ?? '';
  return {
    cells: inputs.map((_, index) => at(index + 1)),
    formulas: inputs.map((_, index) => sheet?.formulas?.[index + 1]?.[column - 1] ?? ''),
  };
}

const TEXTS = [
  '=IMPORTXML("https://example.com"; "//a")',
  '+1 hire',
  ' -0',
  '  +1',
  ' =1+1',
  '-20% cost per lead',
  '@anna leads this',
  "'Best of' campaign",
  '30',
  '1,000,000',
  '40%',
  '฿2,000',
  '3/4',
  '12:30',
  'May 5',
  '5 May 2026',
  '2026-09-30',
  '๓๐',
  'TRUE',
  'false',
  'O1',
  'KR1.2',
  'Q3',
  'Increase inbound MQLs from 20 to 30 by 30 June 2026',
  'เพิ่ม MQL จาก 20 เป็น 30',
  '30 MQLs',
];

describe('what a person wrote stays what they wrote', () => {
  let edge: Edge;
  beforeEach(async () => {
    edge = await openEdge();
    edge.write([...insert('okrs', 'OKRs'), TEXT_FORMAT]);
  });

  test.each([
    ['a cell of text format', 2],
    ['a cell of no particular format', 3],
  ])('text stays text in %s, whatever it looks like', (_, column) => {
    expect(roundTrip(edge, column, TEXTS)).toEqual({
      cells: TEXTS,
      formulas: TEXTS.map(() => ''),
    });
  });

  test('in a plain-text cell no apostrophe shows, but before what could be a formula', () => {
    const texts = ['2026-09-30 10:15', '40%', 'guidepost/okrs/1', '5 May', 'TRUE', '+1 hire', '=1'];
    for (const column of [2, 3])
      edge.write([
        { kind: 'cells', sheet: 'okrs', row: 2, column, cells: texts.map((text) => [text]) },
      ]);
    expect(edge.local.displayed('OKRs', 'B2:B6').flat()).toEqual(texts.slice(0, 5));
    // A cell of no particular format hides it.
    expect(edge.local.displayed('OKRs', 'C2:C8').flat()).toEqual(texts);
  });

  test('the same text into cells of both formats stays that text in each', () => {
    const blocks = [
      { row: 2, column: 2, rows: 2, columns: 1 },
      { row: 5, column: 3, rows: 1, columns: 2 },
    ];
    edge.write([{ kind: 'same', sheet: 'okrs', blocks, value: '40%' }]);
    const { values } = edge.read(['okrs']).sheets.okrs ?? { values: [] };
    expect([values[1]?.[1], values[2]?.[1], values[4]?.[2], values[4]?.[3]]).toEqual(
      Array.from({ length: 4 }, () => '40%'),
    );
    expect(edge.local.displayed('OKRs', 'B2:B3').flat()).toEqual(['40%', '40%']);
  });

  test.each(["'guidepost/okrs/2", 'guidepost/okrs/2'])(
    'a sheet is known by its mark %s',
    (mark) => {
      edge.local.run('rawMark', mark);
      expect(edge.read(['okrs']).sheets.okrs?.values[0]?.[0]).toBe('guidepost/okrs/2');
      edge.local.select('OKRs', 'A5');
      expect(edge.standing().sheet).toBe('okrs');
    },
  );

  test('no text ever becomes a formula, a number or a date', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^[=+\-@'(฿$%\d๐-๙ .,:/]{1,10}$/),
      fc
        .tuple(fc.constantFrom(...TEXTS), fc.string({ maxLength: 4 }))
        .map((parts) => parts.join('')),
    );
    // An apostrophe before a formula is what the sheet itself writes for "this is text": it is not kept.
    const plain = text.filter((one) => !/^'./.test(one));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 20, maxLength: 38 }), (texts) => {
        const { cells, formulas } = roundTrip(edge, 3, texts);
        expect(cells).toEqual(texts);
        expect(formulas.every((formula) => formula === '')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('numbers, truth values, days, formulas and nothing are what they were meant to be', () => {
    const inputs = [
      30,
      -2.5,
      0,
      true,
      false,
      null,
      { day: '2026-09-30' },
      { formula: '=SUM(1;2)' },
    ];
    const { cells, formulas } = roundTrip(edge, 3, inputs);
    expect(cells).toEqual([30, -2.5, 0, true, false, '', { day: '2026-09-30' }, 3]);
    expect(formulas.filter((formula) => formula !== '')).toHaveLength(1);
  });
});

describe('a day is the day that the sheet shows', () => {
  const YEAR = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );

  test.each([
    'Asia/Bangkok',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
  ])('all through the year in %s, clock changes included', async (timeZone) => {
    const edge = await openEdge({ timeZone, clock: () => new Date('2026-07-01T12:00:00Z') });
    edge.write([
      { kind: 'insert-sheet', sheet: 'okrs', name: 'OKRs', at: 0, rows: 400, columns: 3 },
    ]);
    edge.local.typeIn('OKRs', 'A1', 'guidepost/okrs/1');
    expect(
      roundTrip(
        edge,
        2,
        YEAR.map((day) => ({ day })),
      ).cells,
    ).toEqual(YEAR.map((day) => ({ day })));
  });

  test.each(['00:30', '12:00', '23:00', '23:59'])('whatever the time of day: %s', async (time) => {
    const edge = await openEdge({ timeZone: 'Europe/Berlin' });
    edge.write(insert('okrs', 'OKRs'));
    const days = ['2026-01-15', '2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25'];
    edge.local.typeIn(
      'OKRs',
      'B2',
      days.map((day) => [`${day} ${time}`]),
    );
    const values = edge.read(['okrs']).sheets.okrs?.values ?? [];
    expect(days.map((_, index) => values[index + 1]?.[1])).toEqual(days.map((day) => ({ day })));
  });

  test('today is the spreadsheet’s today, not the script’s', async () => {
    const edge = await openEdge({
      timeZone: 'Asia/Bangkok',
      scriptTimeZone: 'America/Los_Angeles',
      clock: () => new Date('2026-11-23T20:05:00Z'),
    });
    const { today, now } = edge.read([]);
    expect({ today, now }).toEqual({ today: '2026-11-24', now: '2026-11-24 03:05' });
  });
});
