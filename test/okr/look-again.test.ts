import { lookAgainDay, quarter } from '../../src/okr/quarter';

test('what was put on hold comes back on the Monday of the next quarter’s second week', () => {
  const days = ([1, 2, 3, 4] as const).map((number) => lookAgainDay(quarter(2026, number, 1)));
  expect(days).toEqual(['2026-04-13', '2026-07-13', '2026-10-12', '2027-01-11']);
});
