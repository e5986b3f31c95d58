import { expectedLine, progressOf } from '../../src/okr/progress';
import { FRIDAY, keyResult, Q4 } from './plans';

const progress = (values: Parameters<typeof keyResult>[0], asOf = FRIDAY) =>
  progressOf(keyResult(values), Q4, asOf);

describe('progress of one key result', () => {
  test.each([
    [
      'a total counts from zero, whatever last quarter was',
      { measure: 'total', start: 20, target: 30, current: 15 },
      0.5,
    ],
    [
      'a latest value counts from its start',
      { measure: 'latest', start: 20, target: 30, current: 25 },
      0.5,
    ],
    [
      'a falling value counts downwards',
      { measure: 'latest', start: 3800, target: 2900, current: 3350 },
      0.5,
    ],
    [
      'below the start counts 0, not less',
      { measure: 'latest', start: 20, target: 30, current: 12 },
      0,
    ],
    ['past the target is more than 100 %', { measure: 'total', target: 10, current: 12 }, 1.2],
    ['a start of zero is a start', { measure: 'latest', start: 0, target: 40, current: 10 }, 0.25],
    [
      'negative numbers are numbers',
      { measure: 'latest', start: -20, target: 20, current: 0 },
      0.5,
    ],
    ['decimals are kept', { measure: 'latest', start: 4.2, target: 2.5, current: 3.35 }, 0.5],
    [
      'stay at or above is met from the limit on',
      { measure: 'at-least', target: 85, current: 85 },
      1,
    ],
    ['stay at or above is not met below it', { measure: 'at-least', target: 85, current: 84 }, 0],
    ['stay at or below is met up to the limit', { measure: 'at-most', target: 10, current: 10 }, 1],
    ['stay at or below is not met above it', { measure: 'at-most', target: 10, current: 11 }, 0],
    ['a milestone that is done is whole', { measure: 'milestone', current: 'done' }, 1],
    ['a milestone that is not is nothing', { measure: 'milestone', current: 'not-yet' }, 0],
  ] as const)('%s', (_, values, share) => {
    expect(progress(values).share).toBeCloseTo(share, 12);
  });

  test.each([
    ['no current number', { measure: 'total', target: 30 }],
    ['no target', { measure: 'total', current: 3 }],
    ['a latest value with no start', { measure: 'latest', target: 30, current: 3 }],
    [
      'a latest value whose start is its target',
      { measure: 'latest', start: 30, target: 30, current: 30 },
    ],
    ['no measure chosen', { start: 1, target: 30, current: 3 }],
    ['a milestone nobody has answered', { measure: 'milestone' }],
  ] as const)('is empty, never 0, with %s', (_, values) => {
    expect(progress(values).share).toBeNull();
    expect(progress(values).counted).toBeNull();
  });

  test('a target of zero is met or not: there is no share of nothing to reach', () => {
    expect(progress({ measure: 'total', target: 0, current: 0 }).share).toBe(1);
    expect(progress({ measure: 'total', target: 0, current: 3 })).toEqual({
      share: 0,
      counted: null,
      expected: null,
    });
    expect(progress({ measure: 'latest', target: 0, current: 3 }).share).toBe(0);
    expect(progress({ measure: 'latest', start: 12, target: 0, current: 3 }).share).toBe(0.75);
  });

  test('a mean counts no more than 100 % of a row, and nothing of a stay-at row', () => {
    expect(progress({ measure: 'total', target: 10, current: 12 }).counted).toBe(1);
    expect(progress({ measure: 'at-most', target: 10, current: 9 }).counted).toBeNull();
  });
});

describe('what is expected by today', () => {
  test('is the share of whole days that have passed, from the first day to the due day', () => {
    expect(expectedLine('2026-10-01', '2026-12-31', '2026-10-01')).toBe(0);
    expect(expectedLine('2026-10-01', '2026-12-31', FRIDAY)).toBeCloseTo(43 / 91, 12);
    expect(expectedLine('2026-10-01', '2026-12-31', '2026-12-31')).toBe(1);
  });

  test('stays within 0 and 1 before and after the quarter', () => {
    expect(expectedLine('2026-10-01', '2026-12-31', '2026-09-01')).toBe(0);
    expect(expectedLine('2026-10-01', '2026-12-31', '2027-02-01')).toBe(1);
  });

  test('waits until the day that a lagging result counts from', () => {
    const late = { measure: 'total', target: 6, current: 0, from: '2026-11-01' } as const;
    expect(progress(late, '2026-10-31').expected).toBe(0);
    expect(progress(late, '2026-11-30').expected).toBeCloseTo(29 / 60, 12);
  });

  test('is nothing before a milestone’s day and everything from it', () => {
    const milestone = { measure: 'milestone', current: 'not-yet', due: '2026-11-13' } as const;
    expect(progress(milestone, '2026-11-12').expected).toBe(0);
    expect(progress(milestone, '2026-11-13').expected).toBe(1);
  });

  test('a row that is due on the day it starts is expected from that day', () => {
    expect(expectedLine('2026-11-01', '2026-11-01', '2026-10-31')).toBe(0);
    expect(expectedLine('2026-11-01', '2026-11-01', '2026-11-01')).toBe(1);
  });
});
