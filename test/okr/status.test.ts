import { DEFAULT_THRESHOLDS } from '../../src/okr/plan';
import { rollUpObjective, rollUpPlan } from '../../src/okr/roll-up';
import { statusOf } from '../../src/okr/status';
import { FRIDAY, keyResult, objective, planOf, Q4 } from './plans';

const status = (values: Parameters<typeof keyResult>[0], asOf = FRIDAY) =>
  statusOf(keyResult({ updated: asOf, ...values }), {
    quarter: Q4,
    asOf,
    thresholds: DEFAULT_THRESHOLDS,
  });

/** A hundred days from day 0 to day 100, so that points are days. */
const line = { from: '2026-09-22', due: '2026-12-31', measure: 'total', target: 1000 } as const;

describe('the status of a key result', () => {
  test.each([
    ['on the line', 500, 'on-track'],
    ['16.4 points behind', 336, 'on-track'],
    ['16.5 points behind', 335, 'at-risk'],
    ['32.9 points behind', 171, 'at-risk'],
    ['33 points behind', 170, 'off-track'],
    ['at the target', 1000, 'done'],
    ['past the target', 1100, 'done'],
  ] as const)('%s', (_, current, expected) => {
    expect(status({ ...line, current }, '2026-11-11')).toBe(expected);
  });

  test('low confidence turns on track into at risk and never improves anything', () => {
    expect(status({ ...line, current: 500, confidence: 3 }, '2026-11-11')).toBe('at-risk');
    expect(status({ ...line, current: 500, confidence: 4 }, '2026-11-11')).toBe('on-track');
    expect(status({ ...line, current: 100, confidence: 10 }, '2026-11-11')).toBe('off-track');
  });

  test('silence replaces on track only: what is red stays red', () => {
    const ten = '2026-11-03';
    const eleven = '2026-11-02';
    const on = { measure: 'total', target: 100, current: 50 } as const;
    expect(status({ ...on, updated: ten })).toBe('on-track');
    expect(status({ ...on, updated: eleven })).toBe('no-update');
    expect(status({ ...on, current: 1, updated: eleven })).toBe('off-track');
    expect(status({ ...on, current: 25, updated: eleven })).toBe('at-risk');
    expect(status({ ...on, current: 100, updated: eleven })).toBe('done');
  });

  test('a number that comes from a formula is never out of date', () => {
    expect(
      status({ measure: 'total', target: 100, current: 50, connected: true, updated: null }),
    ).toBe('on-track');
  });

  test('no number is “no data yet”, and “no update” ten days after the quarter’s start', () => {
    expect(status({ measure: 'total', target: 100, updated: null }, '2026-10-10')).toBe('no-data');
    expect(status({ measure: 'total', target: 100, updated: null }, '2026-10-11')).toBe(
      'no-update',
    );
    expect(status({ measure: 'total', target: 100, connected: true }, '2026-10-11')).toBe(
      'no-data',
    );
  });

  test('a milestone is not red before its day has passed', () => {
    const milestone = { measure: 'milestone', current: 'not-yet', due: '2026-11-13' } as const;
    expect(status(milestone, '2026-11-12')).toBe('on-track');
    expect(status(milestone, '2026-11-13')).toBe('on-track');
    expect(status(milestone, '2026-11-14')).toBe('off-track');
    expect(status({ ...milestone, current: 'done' }, '2026-10-02')).toBe('done');
  });

  test('stay-at is on track while met, done once met on the due day, off track while not', () => {
    const stay = { measure: 'at-most', target: 10, current: 8 } as const;
    expect(status(stay)).toBe('on-track');
    expect(status(stay, '2026-12-31')).toBe('done');
    expect(status({ ...stay, current: 11 })).toBe('off-track');
  });
});

describe('an objective', () => {
  const on = { measure: 'total', target: 100, current: 45 } as const;

  test('has the weighted mean of its key results that have a progress', () => {
    const plan = planOf([
      objective(),
      keyResult({ id: 'KR1', ...on, current: 40, weight: 3 }),
      keyResult({ id: 'KR2', ...on, current: 80 }),
      keyResult({ id: 'KR3', measure: 'total', target: 100 }),
      keyResult({ id: 'KR4', measure: 'at-most', target: 10, current: 3 }),
    ]);
    expect(rollUpObjective(plan, 'O1').progress).toBeCloseTo(0.5, 12);
  });

  test('without key results has no progress, not zero', () => {
    expect(rollUpObjective(planOf([objective()]), 'O1')).toEqual({
      progress: null,
      expected: null,
      status: 'no-data',
      outOfDate: 0,
      toCheck: 0,
    });
  });

  test('is as healthy as its weakest key result', () => {
    const plan = planOf([
      objective(),
      keyResult({ id: 'KR1', ...on }),
      keyResult({ id: 'KR2', ...on, current: 1 }),
      keyResult({ id: 'KR3', ...on, current: 100 }),
    ]);
    expect(rollUpObjective(plan, 'O1').status).toBe('off-track');
  });

  test('one silent key result is counted beside the status; from half the weight on it is the status', () => {
    const silent = { ...on, updated: '2026-10-20' };
    const fresh = [keyResult({ id: 'KR1', ...on }), keyResult({ id: 'KR2', ...on })];
    const one = planOf([objective(), ...fresh, keyResult({ id: 'KR3', ...silent })]);
    expect(rollUpObjective(one, 'O1')).toMatchObject({ status: 'on-track', outOfDate: 1 });
    const half = planOf([...one.rows, keyResult({ id: 'KR4', ...silent })]);
    expect(rollUpObjective(half, 'O1')).toMatchObject({ status: 'no-update', outOfDate: 2 });
  });

  test('a plan is the mean of the objectives that have a progress', () => {
    const plan = planOf([
      objective({ id: 'O1' }),
      keyResult({ id: 'KR1', parent: 'O1', ...on, current: 20 }),
      objective({ id: 'O2' }),
      keyResult({ id: 'KR2', parent: 'O2', ...on, current: 60 }),
      objective({ id: 'O3' }),
    ]);
    expect(rollUpPlan(plan).progress).toBeCloseTo(0.4, 12);
  });
});
