/** Rows that say nothing of their own health, and what their objective makes of them. */
import { DEFAULT_THRESHOLDS, type KeyResult, type Plan } from '../../src/okr/plan';
import { rollUpObjective } from '../../src/okr/roll-up';
import { statusOf } from '../../src/okr/status';
import { FRIDAY, keyResult, objective, planOf, Q4 } from './plans';

const status = (values: Partial<KeyResult>, asOf = FRIDAY) =>
  statusOf(keyResult(values), { quarter: Q4, asOf, thresholds: DEFAULT_THRESHOLDS });
const rollUp = (rows: readonly Partial<KeyResult>[], more: Partial<Plan> = {}) =>
  rollUpObjective(
    planOf([objective(), ...rows.map((row, at) => keyResult({ id: `KR${at + 1}`, ...row }))], more),
    'O1',
  );

const on = { measure: 'total', target: 100, current: 45 } as const;
const red = { ...on, current: 1 };
const old = '2026-10-20';

describe('a key result', () => {
  test('whose number waits for an answer is neither red nor green, whatever stands in it', () => {
    expect(status({ ...on, current: 46_085, doubt: '?current:date' })).toBe('check-number');
    expect(status({ ...red, doubt: '?current:date' })).toBe('check-number');
    expect(status({ ...on, doubt: '=current:scale:4900' })).toBe('on-track');
  });

  test('that was given up is dropped, however it is measured', () => {
    expect(status({ ...on, current: 'dropped' })).toBe('dropped');
    expect(status({ measure: 'milestone', current: 'dropped', due: '2026-10-05' })).toBe('dropped');
  });

  test('whose Counts from lies ahead has not begun: no colour until its day', () => {
    const later = { measure: 'total', target: 30, from: '2026-12-10', updated: null } as const;
    expect(status(later)).toBe('not-begun');
    expect(status({ ...later, current: 0 })).toBe('not-begun');
    expect(status({ ...later, current: 30 })).toBe('done');
    expect(status({ ...later, current: 0 }, '2026-12-10')).not.toBe('not-begun');
  });

  test('with a number of today and no Start is fresh: what lacks is the Start', () => {
    const rate = { measure: 'latest', start: null, target: 0.03, current: 0.024 } as const;
    expect(status({ ...rate, updated: FRIDAY })).toBe('no-data');
    expect(status({ ...rate, updated: old })).toBe('no-update');
  });
});

describe('after the last day of the quarter', () => {
  const january = '2027-01-20';

  test('nothing turns stale, and a line stands where it ended', () => {
    expect(status({ ...on, current: 95, updated: '2026-12-30' }, january)).toBe('on-track');
    expect(status({ ...on, current: 95, updated: '2026-12-10' }, january)).toBe('no-update');
  });

  test('a milestone of the last day is late from the day after, and no later day changes that', () => {
    const signed = { measure: 'milestone', current: 'not-yet' } as const;
    expect(status({ ...signed, updated: '2026-12-31' }, '2026-12-31')).toBe('on-track');
    expect(status({ ...signed, updated: '2026-12-31' }, '2027-01-01')).toBe('off-track');
    expect(status({ ...signed, due: '2027-01-15' }, january)).toBe('no-update');
  });
});

describe('an objective', () => {
  test('stays off track by a red number however old it is: grey never hides red', () => {
    const silent = { ...on, updated: old };
    expect(rollUp([{ ...red, updated: old }, silent, silent])).toMatchObject({
      status: 'off-track',
      outOfDate: 3,
    });
    expect(rollUp([silent, on])).toMatchObject({ status: 'no-update', outOfDate: 1 });
  });

  test('counts nothing of a row in doubt, and says that there is a number to check', () => {
    expect(rollUp([on, { ...red, doubt: '?current:date' }])).toMatchObject({
      status: 'on-track',
      progress: 0.45,
      toCheck: 1,
    });
    expect(rollUp([{ ...red, doubt: '?current:date' }]).status).toBe('check-number');
  });

  test('counts nothing of what was dropped or has not begun', () => {
    const dropped = { ...on, current: 'dropped' } as const;
    const later = { measure: 'total', target: 30, from: '2026-12-10' } as const;
    expect(rollUp([on, dropped, later])).toMatchObject({ status: 'on-track', progress: 0.45 });
    expect(rollUp([dropped, later]).status).toBe('not-begun');
    expect(rollUp([dropped]).status).toBe('dropped');
  });

  test('is the mean of rows whose weight is 0 or more', () => {
    const weighed = (weight: number, current: number) => ({ ...on, weight, current });
    expect(rollUp([weighed(0, 100), weighed(1, 40), weighed(3, 80)]).progress).toBeCloseTo(0.7, 12);
  });
});
