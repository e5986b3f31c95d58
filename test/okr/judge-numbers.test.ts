import type { Doubt } from '../../src/okr/doubt';
import { doubtText, isSaid, readDoubt } from '../../src/okr/doubt';
import { dayOfSerial, serialOf } from '../../src/okr/doubt-date';
import { type JudgedBeside, judgeNumbers } from '../../src/okr/judge-numbers';
import type { KeyResult } from '../../src/okr/plan';
import { FRIDAY, keyResult } from './plans';

const judge = (
  values: Partial<KeyResult>,
  beside: Partial<JudgedBeside> = {},
  said = '',
): readonly Doubt[] =>
  judgeNumbers(
    keyResult(values),
    { today: FRIDAY, last: null, dates: {}, decimal: '.', ...beside },
    readDoubt(said).said,
  );
const kinds = (doubts: readonly Doubt[]) => doubts.map(({ cell, kind }) => `${cell}:${kind}`);
const cellsOf = (doubts: readonly Doubt[]) =>
  doubts.flatMap(({ readings }) => readings.map(({ means, cells }) => ({ means, ...cells })));

const MQLS = { measure: 'total', start: 80, target: 120, unit: 'MQLs' } as const;
const LOAD = { measure: 'latest', start: 4.2, target: 2.5, unit: 'seconds' } as const;
const RATE = { measure: 'latest', start: 0.2, target: 0.35, unit: '%' } as const;

describe('a date where a number belongs', () => {
  test.each([
    ['3/4 in a cell with a number format', { ...MQLS, current: serialOf('2026-03-04') }],
    ['12/1', { ...MQLS, current: serialOf('2026-01-12') }],
    ['5/2027', { ...LOAD, current: serialOf('2027-05-01') }],
    ['2/10 as a target', { ...MQLS, target: serialOf('2026-10-02') }],
    ['3/12 with nothing beside it', { measure: null, current: serialOf('2026-03-12') }],
    ['5/12 beside another date', { ...MQLS, start: null, target: serialOf('2026-05-12') }],
    ['3/4 towards none', { ...MQLS, start: null, target: 0, current: serialOf('2026-03-04') }],
    ['1/2 as a start', { ...LOAD, start: serialOf('2026-02-01') }],
  ])('%s is known by its value', (_, values) => {
    expect(kinds(judge(values))[0]).toMatch(/:date$/);
  });

  test('one with a date format is known by that, whatever the row says', () => {
    expect(kinds(judge({ measure: null }, { dates: { current: '2026-03-12' } }))).toEqual([
      'current:date',
    ]);
    expect(
      kinds(
        judge(MQLS, { dates: { start: '2026-03-04', target: '2026-12-03', weight: '2026-01-02' } }),
      ),
    ).toEqual(['start:date', 'target:date', 'weight:date']);
  });

  test('the ways to read 3/4 are 3 of 4, three quarters and the last number', () => {
    const dates = { current: '2026-03-04' };
    expect(cellsOf(judge(MQLS, { dates, last: 49 }))).toEqual([
      { means: 'as', current: 3 },
      { means: 'as', current: 0.75 },
      { means: 'last', current: 49 },
    ]);
    expect(cellsOf(judge({ ...MQLS, target: 4 }, { dates }))).toEqual([
      { means: 'as', current: 3 },
    ]);
    expect(cellsOf(judge(RATE, { dates }))).toEqual([{ means: 'as', current: 0.75 }]);
  });

  test('3.4 typed where a comma is decimal may be 3.4', () => {
    const dates = { current: '2026-04-03' };
    expect(cellsOf(judge(LOAD, { dates, decimal: ',' }))[0]).toEqual({ means: 'as', current: 3.4 });
    expect(cellsOf(judge(RATE, { dates, decimal: ',' }))[0]).toEqual({
      means: 'as',
      current: 0.034,
    });
  });

  test('a number in a cell that kept a date format is that number', () => {
    expect(cellsOf(judge(MQLS, { dates: { current: dayOfSerial(49) } }))).toEqual([
      { means: 'as', current: 49 },
    ]);
  });

  test.each([
    ['visits of that size', { measure: 'total', target: 50_000, current: 46_085 }],
    ['a cost of that size', { measure: 'latest', start: 52_000, target: 44_000, current: 46_085 }],
    [
      'a size that no day of these years has',
      { measure: 'latest', start: 1, target: 9000, current: 61_000 },
    ],
    ['a row with nothing beside it', { measure: 'total', current: 45_085 }],
    ['a rise from none', { measure: 'total', start: 0, target: 45_000, current: 12_000 }],
    ['a fall to none', { measure: 'latest', start: 45_000, target: 0, current: 44_900 }],
  ] as const)('%s is no date', (_, values) => {
    expect(judge(values)).toEqual([]);
  });
});

describe('a factor of 100', () => {
  test.each([
    ['28 beside 20 % and 35 %', { ...RATE, current: 28 }, { current: 0.28 }],
    ['a target of 35 beside 20 %', { ...RATE, target: 35, current: 0.25 }, { target: 0.35 }],
    ['20 and 35 in per cent', { ...RATE, start: 20, target: 35 }, { start: 0.2, target: 0.35 }],
    [
      'all three in per cent',
      { ...RATE, start: 20, target: 35, current: 28.7 },
      { start: 0.2, target: 0.35, current: 0.287 },
    ],
    ['a bound of 99.5', { measure: 'at-least', target: 99.5, unit: '%' }, { target: 0.995 }],
    [
      '0.25 beside 20 and 35',
      { ...RATE, unit: '', start: 20, target: 35, current: 0.25 },
      { current: 25 },
    ],
  ] as const)(
    '%s is asked about, with one click that mends every cell it concerns',
    (_, values, cells) => {
      const [doubt, ...others] = judge(values);
      expect(others).toEqual([]);
      expect(doubt?.kind).toBe('share');
      expect(doubt?.readings[0]?.cells).toEqual(cells);
      expect(doubt?.readings[doubt.readings.length - 1]?.means).toBe('right');
    },
  );

  test('numbers that were plain before the unit became per cent are asked about, however small', () => {
    const plain = { start: false, target: false, current: false };
    expect(kinds(judge({ ...RATE, start: 2, target: 4 }, { percent: plain }))).toEqual([
      'start:share',
    ]);
    const marked = { start: true, target: true };
    expect(judge({ ...RATE, start: 1.5, target: 3 }, { percent: marked })).toEqual([]);
    expect(judge({ ...RATE, start: 0.02, target: 0.04 }, { percent: plain })).toEqual([]);
  });

  test('25% typed beside 20 and 35 offers both: all per cent, or 25', () => {
    const values = { ...RATE, unit: '', start: 20, target: 35, current: 0.25 };
    expect(
      cellsOf(judge(values, { percent: { start: false, target: false, current: true } })),
    ).toEqual([
      { means: 'others', start: 0.2, target: 0.35, unit: '%' },
      { means: 'as', current: 25 },
      { means: 'right' },
    ]);
  });

  test.each([
    ['a share above 100 %', { ...RATE, start: 0.95, target: 1.2, current: 1.05 }],
    ['a return of 400 %', { ...RATE, start: 2.5, target: 4, current: 3.1 }],
    ['half a demo of five', { measure: 'total', target: 5, current: 0.5 }],
    ['a rating', { measure: 'latest', start: 3.2, target: 4.5, current: 3.9 }],
    [
      'small money beside large',
      { measure: 'total', start: 20, target: 35, current: 0.4, unit: '฿M' },
    ],
    [
      'seconds below one',
      { measure: 'latest', start: 3, target: 1, current: 0.9, unit: 'seconds' },
    ],
  ] as const)('%s is none', (_, values) => {
    expect(judge(values)).toEqual([]);
  });
});

describe('what cannot be meant', () => {
  test('a weight below 0 is named, from 0 up it counts', () => {
    expect(kinds(judge({ weight: -2 }))).toEqual(['weight:negative']);
    expect(cellsOf(judge({ weight: -2 }))).toEqual([
      { means: 'as', weight: 2 },
      { means: 'as', weight: 0 },
      { means: 'as', weight: null },
    ]);
    expect(judge({ weight: 0 })).toEqual([]);
    expect(judge({ weight: 0.5 })).toEqual([]);
  });

  test.each([
    ['the next year', '2027-11-05', ['2026-11-05', FRIDAY]],
    ['tomorrow', '2026-11-14', [FRIDAY]],
    ['a Buddhist year', '2569-11-05', ['2026-11-05', FRIDAY]],
    ['next month', '2026-12-01', [FRIDAY]],
  ])('a last update in %s is no update yet', (_, updated, days) => {
    const doubts = judge({ ...MQLS, current: 49, updated }, { last: 49 });
    expect(kinds(doubts)).toEqual(['updated:future']);
    expect(cellsOf(doubts).map((one) => one.updated)).toEqual(days);
  });
});

describe('what is unlikely', () => {
  test.each([
    ['a total over ten times its target', { ...MQLS, current: 1201 }, 'current:scale'],
    [
      'more than ten times as far from the start as the target is',
      { ...LOAD, current: 33 },
      'current:scale',
    ],
    [
      'the same, downwards',
      { measure: 'latest', start: 100, target: 110, current: -1 },
      'current:sign',
    ],
    ['a count below zero', { ...MQLS, current: -12 }, 'current:sign'],
    ['a bound far exceeded', { measure: 'at-most', target: 10, current: 120 }, 'current:scale'],
    [
      'a first number on the wrong side of a rise',
      { measure: 'latest', start: 20, target: 30, current: 2 },
      'current:side',
    ],
    [
      'a first number on the wrong side of a fall',
      { measure: 'latest', start: 3800, target: 2900, current: 4000 },
      'current:side',
    ],
  ] as const)('%s is asked about', (_, values, kind) => {
    expect(kinds(judge(values))).toEqual([kind]);
  });

  test('a total below half its last is asked about, a smaller fall is a correction', () => {
    expect(kinds(judge({ ...MQLS, current: 24 }, { last: 49 }))).toEqual(['current:fell']);
    expect(cellsOf(judge({ ...MQLS, current: 12 }, { last: 49 }))).toEqual([
      { means: 'sum', current: 61 },
      { means: 'right' },
    ]);
    expect(judge({ ...MQLS, current: 25 }, { last: 49 })).toEqual([]);
    expect(judge({ ...MQLS, current: 12 })).toEqual([]);
  });

  test.each([
    ['exactly ten times', { ...MQLS, current: 1200 }],
    [
      'a number that fell by half, read off',
      { measure: 'latest', start: 8000, target: 12_000, current: 3000 },
    ],
    [
      'a score below zero that began there',
      { measure: 'latest', start: -10, target: 20, current: -5 },
    ],
    ['a row without a target', { measure: 'total', current: 4900 }],
    ['a milestone', { measure: 'milestone', current: 'done' }],
  ] as const)('%s is not', (_, values) => {
    expect(judge(values, { last: 8000 }).filter(({ kind }) => kind !== 'fell')).toEqual([]);
  });

  test.each([
    ['none left', { measure: 'total', start: null, current: 0 }],
    ['many left', { measure: 'total', start: null, current: 4000 }],
    ['none left of what was there last quarter', { measure: 'total', start: 80, current: 0 }],
    ['a latest value with no start', { measure: 'latest', start: null, current: 400 }],
    ['a latest value that starts at none', { measure: 'latest', start: 0, current: 3 }],
    ['a bound', { measure: 'at-most', start: null, current: 400 }],
  ] as const)('towards none there is no wrong side and no scale: %s', (_, values) => {
    for (const last of [null, 49, 0])
      expect(judge({ ...values, target: 0, unit: 'replies' }, { last })).toEqual([]);
  });

  test('4900 may be a slip of the finger for 49', () => {
    expect(cellsOf(judge({ ...MQLS, current: 4900 }, { last: 45 }))[0]).toEqual({
      means: 'as',
      current: 49,
    });
    expect(cellsOf(judge({ ...LOAD, current: 33 }))[0]).toEqual({ means: 'as', current: 3.3 });
  });
});

describe('what is right is said once', () => {
  test('that kind, up to twice that value', () => {
    const said = '=current:scale:4900';
    expect(judge({ ...MQLS, current: 4900 }, {}, said)).toEqual([]);
    expect(judge({ ...MQLS, current: 9800 }, {}, said)).toEqual([]);
    expect(kinds(judge({ ...MQLS, current: 9801 }, {}, said))).toEqual(['current:scale']);
    expect(kinds(judge({ ...MQLS, current: -4900 }, {}, said))).toEqual(['current:sign']);
  });

  test('a further fall is a new question', () => {
    expect(judge({ ...MQLS, current: 12 }, { last: 49 }, '=current:fell:12')).toEqual([]);
    expect(kinds(judge({ ...MQLS, current: 3 }, { last: 49 }, '=current:fell:12'))).toEqual([
      'current:fell',
    ]);
  });

  test('a date by its format is never right', () => {
    const [doubt] = judge(MQLS, { dates: { current: '2026-03-04' } });
    expect(doubt && isSaid(doubt, readDoubt('=current:date:46085').said)).toBe(false);
    expect(doubt?.readings.some(({ means }) => means === 'right')).toBe(false);
  });
});

test('the hidden column says first what is asked, and reads back', () => {
  const text = '?current:date ?weight:negative =target:scale:4900';
  expect(doubtText(readDoubt(text))).toBe(text);
  expect(readDoubt('nonsense ?current:what =current:scale').asked).toEqual([]);
  expect(doubtText(readDoubt(''))).toBe('');
});
