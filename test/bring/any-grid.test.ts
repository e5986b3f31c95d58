import * as fc from 'fast-check';
import { recognise } from '../../src/bring/recognise';
import type { SourceValue } from '../../src/bring/source';
import { SEED } from '../seed';
import { lostWords, OPTIONS } from './judge';
import { BLOCKS } from './layouts/blocks';
import { TABLES } from './layouts/tables';
import { THAI } from './layouts/thai';

const SNIPPETS: readonly SourceValue[] = [
  ...new Set([...TABLES, ...BLOCKS, ...THAI].flatMap(({ source }) => source.values.flat())),
];

const cell: fc.Arbitrary<SourceValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '#REF!',
      '=1+1',
      '‮שלום עולם',
      '<script>',
      '\u0000x',
      'KR1',
      'O1:',
      '1.',
      '- ',
      'e.g.',
      'Total',
      'Q3 2026',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...SNIPPETS), { minLength: 2, maxLength: 4 })
      .map((some) => some.map(String).join('\n')),
  },
);

describe('any grid of cells', () => {
  test('has an answer in which every word is placed or listed, once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), (values) => {
        const brought = recognise({ values }, OPTIONS);
        expect(lostWords(brought, values)).toEqual([]);
        for (const { under, level } of brought.lines) {
          const over = under === null ? null : brought.lines[under]?.level;
          expect([null, level === 'key-result' ? 'objective' : 'key-result']).toContain(over);
        }
      }),
      { seed: SEED, numRuns: 300, verbose: 1 },
    );
  });

  test('says the same of the same twice', () => {
    for (const { source } of TABLES)
      expect(recognise(source, OPTIONS)).toEqual(recognise(source, OPTIONS));
  });

  test('of 20,000 cells has an answer too, whatever they hold', () => {
    const values = Array.from({ length: 2_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `Lead ${row} of column ${column} came in by mail`),
    );
    const { pieces } = recognise({ values }, OPTIONS);
    expect(new Set(pieces.map(({ row, column }) => row * 100 + column)).size).toBe(20_000);
  });

  test('without a plan has no lines, and lists what it holds', () => {
    expect(recognise({ values: [] }, OPTIONS)).toMatchObject({ lines: [], pieces: [] });
    expect(recognise({ values: [['', ''], ['']] }, OPTIONS)).toMatchObject({
      lines: [],
      pieces: [],
    });
    const numbers = recognise(
      {
        values: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      OPTIONS,
    );
    expect(numbers.lines).toEqual([]);
    expect(numbers.pieces).toHaveLength(6);
  });
});
