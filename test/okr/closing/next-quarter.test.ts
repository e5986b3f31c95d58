/** What becomes of a plan is read from the next quarter's draft, in one place. */
import { carriedRows } from '../../../src/okr/closing/carry';
import { type Ending, nextQuarter, type Planned } from '../../../src/okr/closing/next-quarter';
import type { KeyResult } from '../../../src/okr/plan';
import { quarterAfter, quarterKey, quarterName } from '../../../src/okr/quarter';
import { sameMetric } from '../../../src/rules/same-metric';
import { keyResult, objective, planOf, Q4 } from '../plans';

const ending = (values: Partial<Ending>): Ending => ({
  id: 'KR1',
  level: 'key-result',
  text: 'Increase MQLs from 80 to 120',
  unit: 'MQLs',
  measure: 'total',
  result: 'nearly',
  ...values,
});
const follower = (values: Partial<KeyResult>, follows = 'KR1'): Planned => ({
  row: keyResult({
    id: 'KR7',
    unit: 'MQLs',
    measure: 'total',
    target: 150,
    text: 'Increase MQLs to 150',
    ...values,
  }),
  follows,
});
const nextOf = (one: Ending, draft: readonly Planned[]) =>
  nextQuarter([one], draft, sameMetric).get(one.id);

describe('a key result in the next quarter', () => {
  test('is carried on where the same is counted, whatever its numbers', () => {
    expect(nextOf(ending({}), [follower({})])).toEqual({
      next: 'carried-on',
      by: 'KR7',
      asked: false,
    });
  });
  test('is changed where another metric, unit or measure follows', () => {
    expect(nextOf(ending({}), [follower({ measure: 'latest' })])?.next).toBe('changed');
    expect(nextOf(ending({}), [follower({ unit: 'SQLs' })])?.next).toBe('changed');
    expect(
      nextOf(ending({}), [follower({ text: 'Increase newsletter subscribers to 900' })])?.next,
    ).toBe('changed');
  });
  test('is finished or stopped where nothing follows, or what follows has no target', () => {
    expect(nextOf(ending({ result: 'reached' }), [])?.next).toBe('finished');
    expect(nextOf(ending({}), [follower({ target: null })])?.next).toBe('stopped');
  });
  test('that lost its link is known by its sentence, and asked about', () => {
    expect(nextOf(ending({}), [follower({ text: 'Increase MQLs from 112 to 150' }, '')])).toEqual({
      next: 'carried-on',
      by: 'KR7',
      asked: true,
    });
  });
});

test('an objective goes on by its ID; other words change it, case and spaces do not', () => {
  const one = ending({
    id: 'O1',
    level: 'objective',
    text: 'Build demand',
    unit: '',
    measure: null,
  });
  const as = (text: string) => nextOf(one, [{ row: objective({ text }), follows: '' }])?.next;
  expect(as('Build  Demand')).toBe('carried-on');
  expect(as('Build demand in Asia')).toBe('changed');
  expect(nextOf(one, [])?.next).toBe('stopped');
});

test('a draft begins with what is not reached, blank but for what is to stay', () => {
  const rows = carriedRows(
    planOf([
      objective(),
      keyResult({ id: 'KR1', measure: 'total', target: 100, current: 100 }),
      keyResult({ id: 'KR2', measure: 'total', target: 100, current: 59 }),
      {
        level: 'action',
        id: 'A1',
        row: 7,
        text: 'Call',
        owner: null,
        note: '',
        decision: '',
        due: null,
        dismissed: [],
        parent: 'KR2',
        current: 'doing',
      },
      {
        level: 'action',
        id: 'A2',
        row: 8,
        text: 'Ask',
        owner: null,
        note: '',
        decision: '',
        due: null,
        dismissed: [],
        parent: 'KR2',
        current: 'done',
      },
      keyResult({ id: 'KR3', measure: 'at-most', target: 10, current: 9 }),
      keyResult({ id: 'KR4', measure: 'total', target: 10, current: 'dropped' }),
    ]),
  );
  expect(
    rows.map((row) =>
      row.level === 'objective'
        ? row.id
        : row.level === 'action'
          ? row.of.id
          : `${row.of.id} ${row.target}`,
    ),
  ).toEqual(['O1', 'KR2 null', 'A1', 'KR3 10']);
});

test('the quarter after Q4 is Q1 of the year after, also where the year begins in April', () => {
  expect(quarterName(quarterAfter(Q4, 1))).toBe('Q1 2027');
  expect(quarterKey(Q4)).toBe('2026-Q4');
});
