import { questionAbout } from '../../src/okr/check-in-question';
import { lookAgainDay, quarter } from '../../src/okr/quarter';
import { keyResult } from './plans';

test('a total that falls may be this week’s share: the new total is offered', () => {
  const total = keyResult({ measure: 'total', target: 120, current: 58.1 });
  expect(questionAbout(total, 6.2)).toEqual({ kind: 'only-this-week', total: 64.3 });
  expect(questionAbout(total, 64)).toBeNull();
  expect(questionAbout({ ...total, current: null }, 6)).toBeNull();
});

test('a first number on the wrong side of the start asks, a later one does not', () => {
  const rising = keyResult({ measure: 'latest', start: 20, target: 30 });
  expect(questionAbout(rising, 2)).toEqual({ kind: 'total-so-far' });
  expect(questionAbout(rising, 22)).toBeNull();
  expect(questionAbout({ ...rising, current: 22 }, 2)).toBeNull();
  const falling = keyResult({ measure: 'latest', start: 3800, target: 2900 });
  expect(questionAbout(falling, 4000)).toEqual({ kind: 'wrong-way' });
  expect(questionAbout(falling, 3700)).toBeNull();
  expect(questionAbout(keyResult({ measure: 'at-most', start: 10, target: 5 }), 40)).toBeNull();
});

test('what was put on hold comes back on the Monday of the next quarter’s second week', () => {
  const days = ([1, 2, 3, 4] as const).map((number) => lookAgainDay(quarter(2026, number, 1)));
  expect(days).toEqual(['2026-04-13', '2026-07-13', '2026-10-12', '2027-01-11']);
});
