/** How a quarter ends: every figure here was worked out by hand. */
import type { CheckIn } from '../../../src/okr/check-in';
import { lastNumber } from '../../../src/okr/closing/last-number';
import {
  endOf,
  objectiveEnd,
  resultOfShare,
  rhythmOf,
  weeksKept,
} from '../../../src/okr/closing/result';
import type { KeyResult } from '../../../src/okr/plan';
import { keyResult, Q4 } from '../plans';

const end = (values: Partial<KeyResult>, call: Parameters<typeof endOf>[2] = null) => {
  const found = endOf(keyResult(values), Q4, call);
  if (!found) throw new Error('dropped');
  return found;
};
const total = (current: number | null, weight: number | null = null) =>
  end({ measure: 'total', target: 100, current, weight });
const line = (id: string, day: string, to: CheckIn['to']): CheckIn => ({
  at: `${day} 09:30`,
  id,
  from: null,
  to,
  confidence: null,
  note: '',
  who: '',
});

describe('the number is the grade', () => {
  test.each([
    [1.2, 'reached'],
    [1, 'reached'],
    [0.9999, 'nearly'],
    [0.7, 'nearly'],
    [0.69, 'partly'],
    [0.3, 'partly'],
    [0.29, 'missed'],
    [0, 'missed'],
  ])('a progress of %p is %s', (share, result) => {
    expect(resultOfShare(share)).toBe(result);
  });

  test('what floats make of 70 % is nearly', () => {
    expect(resultOfShare(0.1 + 0.6 - 1e-12)).toBe('nearly');
  });

  test('a cost that fell from 3,800 to 3,170 of 2,900 is 70 %: nearly', () => {
    expect(end({ measure: 'latest', start: 3800, target: 2900, current: 3170 })).toMatchObject({
      counted: 0.7,
      result: 'nearly',
    });
  });

  test('the team cannot call a number otherwise, but a milestone and what has no number', () => {
    expect(end({ measure: 'total', target: 100, current: 40 }, 'reached').result).toBe('partly');
    expect(end({ measure: 'milestone', current: 'not-yet' }, 'nearly').result).toBe('nearly');
    expect(total(null).result).toBe('not-measured');
    expect(end({ measure: 'total', target: 100 }, 'partly').result).toBe('partly');
  });

  test('what was dropped has no result', () => {
    expect(
      endOf(keyResult({ measure: 'total', target: 100, current: 'dropped' }), Q4, null),
    ).toBeNull();
  });
});

describe('an objective', () => {
  test('is the mean of its key results by weight, each held to 100 %', () => {
    // (1 × 1 + 0.4 × 3) ÷ 4 = 0.55
    expect(objectiveEnd([total(150), total(40, 3)])).toEqual({ share: 0.55, result: 'partly' });
  });

  test('is nearly at most while a key result did not stay where it should', () => {
    const kept = end({ measure: 'at-most', target: 10, current: 9 });
    const broken = end({ measure: 'at-most', target: 10, current: 12 });
    expect(objectiveEnd([total(100), total(100), kept]).result).toBe('reached');
    expect(objectiveEnd([total(100), total(100), broken])).toEqual({ share: 1, result: 'nearly' });
    expect(objectiveEnd([kept]).result).toBe('reached');
  });

  test('is not measured where half of its weight or more has no number, whatever the team calls it', () => {
    expect(objectiveEnd([total(100), total(null)]).result).toBe('not-measured');
    expect(objectiveEnd([total(100, 2), total(null)])).toEqual({ share: 1, result: 'reached' });
    expect(objectiveEnd([])).toEqual({ share: null, result: 'not-measured' });
  });
});

describe('from the log', () => {
  test('a Stay-at was kept in the weeks at whose end its last number held', () => {
    const row = keyResult({ id: 'KR2', measure: 'at-most', target: 10 });
    // Kept from week 1 (9 on 2 Oct), lost in week 4 (12 on 26 Oct), kept again from week 8 (10 on 20 Nov): 3 + 6 of 13.
    const log = [
      line('KR2', '2026-10-02', 9),
      line('KR2', '2026-10-26', 12),
      line('KR2', '2026-11-20', 10),
    ];
    expect(weeksKept(row, log, Q4)).toEqual({ kept: 9, weeks: 13 });
  });

  test('the rhythm counts weeks with a number, and none of another quarter', () => {
    const log = [
      line('KR1', '2026-09-30', 1),
      line('KR1', '2026-10-01', 2),
      line('KR2', '2026-10-07', 2),
      line('KR1', '2026-10-08', 3),
      line('KR1', '2026-12-31', 4),
      line('KR1', '2027-01-02', 5),
    ];
    expect(rhythmOf(log, Q4)).toEqual({ weeks: 3, of: 13 });
  });

  test('the last number is the last one up to the quarter’s last day; one typed later is proposed', () => {
    const log = [line('KR1', '2026-12-28', 118), line('KR1', '2027-01-05', 124)];
    const row = keyResult({ measure: 'total', target: 120, current: 124, updated: '2027-01-05' });
    expect(lastNumber(row, log, Q4, '2027-01-06')).toEqual({
      current: 118,
      day: '2026-12-28',
      typedAfter: { current: 124, day: '2027-01-05' },
    });
    expect(lastNumber({ ...row, connected: true }, log, Q4, '2027-01-06').typedAfter).toBeNull();
    expect(lastNumber(row, log.slice(0, 1), Q4, '2026-12-29')).toMatchObject({
      current: 124,
      typedAfter: null,
    });
  });
});
