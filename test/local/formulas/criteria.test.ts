import fc from 'fast-check';
import { speedUps } from '../../../local/speed-ups';
import { sheetOf } from './sheet-of';

const ROWS = 12;

const cell = fc.oneof(
  fc.constantFrom<unknown>(
    5,
    "'5",
    5.5,
    0,
    '',
    'KR1',
    'kr1',
    'KR10',
    'KR*',
    'é',
    'e',
    true,
    false,
    "'TRUE",
    '20%',
    '2026-01-31',
    '=Z99',
    '=""',
    '=1/0',
    '=NA()',
    "'~",
    "'a?b",
    'a\nb',
  ),
  fc.integer({ min: -3, max: 3 }),
);

const criterion = fc.constantFrom(
  '5',
  '"5"',
  '"=5"',
  '"<>5"',
  '">=1"',
  '"<KR2"',
  '"KR1"',
  '"KR*"',
  '"KR~*"',
  '"?R1"',
  '"*"',
  '""',
  '"="',
  '"<>"',
  'Z99',
  'TRUE',
  '"true"',
  '"é"',
  '"e"',
  '"20%"',
  '0.2',
  '"2026-01-31"',
  '">2026-01-01"',
  '"~"',
  '"a?b"',
  'A3',
);

const formula = fc.oneof(
  fc.tuple(criterion).map(([one]) => `=COUNTIF(A1:A${ROWS},${one})`),
  fc
    .tuple(criterion, criterion)
    .map(([one, other]) => `=COUNTIFS(A1:A${ROWS},${one},B1:B${ROWS},${other})`),
  fc
    .tuple(fc.constantFrom('SUMIFS', 'MAXIFS', 'MINIFS', 'AVERAGEIFS'), criterion, criterion)
    .map(([name, one, other]) => `=${name}(C1:C${ROWS},A1:A${ROWS},${one},B1:B${ROWS},${other})`),
  fc.tuple(criterion).map(([one]) => `=SUMIF(A1:A${ROWS},${one},C1:C${ROWS})`),
);

const edits = fc.array(
  fc.record({
    column: fc.constantFrom('A', 'B', 'C'),
    row: fc.integer({ min: 1, max: ROWS }),
    value: cell,
  }),
  { maxLength: 4 },
);

afterEach(() => {
  speedUps.on = true;
});

test('conditional sums are the same with the index as row by row, in value and in what is displayed, edit after edit', async () => {
  const on = await sheetOf();
  const answers = (formulas: readonly string[]): unknown[] => {
    // Written anew, so that both ways calculate and none is remembered.
    on.sheet.getRange(`E1:E${formulas.length}`).setValues(formulas.map(() => ['']));
    on.cell('E1').getValue();
    return formulas.map((one, index) => {
      const there = on.cell(`E${index + 1}`).setFormula(one);
      return [one, there.getValue(), there.getDisplayValue()];
    });
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: ROWS, maxLength: ROWS }),
      fc.array(formula, { minLength: 1, maxLength: 5 }),
      fc.array(edits, { maxLength: 2 }),
      (rows, formulas, rounds) => {
        on.sheet.getRange(`A1:C${ROWS}`).setValues(rows);
        for (const round of [[], ...rounds]) {
          for (const { column, row, value } of round) on.cell(`${column}${row}`).setValue(value);
          speedUps.on = true;
          const quick = answers(formulas);
          speedUps.on = false;
          expect(quick).toEqual(answers(formulas));
        }
      },
    ),
    { numRuns: 25 },
  );
});
