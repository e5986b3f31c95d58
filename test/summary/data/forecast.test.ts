import type { CheckIn } from '../../../src/okr/check-in';
import { forecastOf } from '../../../src/summary/data/forecast';
import { checkIn, FRIDAY } from '../../fixtures/acme';

const SPAN = { since: '2026-10-01', asOf: FRIDAY, due: '2026-12-31' };
const log = (...points: readonly (readonly [string, number])[]): CheckIn[] =>
  points.map(([day, to]) => checkIn('KR1', day, to));
const STEADY = log(['2026-10-16', 10], ['2026-10-30', 24], ['2026-11-13', 38]);

describe('Where this pace ends', () => {
  test('one a day for 48 more days from 38 ends at 86, a tenth of the way to each side', () => {
    const range = forecastOf(STEADY, SPAN, true);
    expect(range?.low).toBeCloseTo(86 - 4.8);
    expect(range?.high).toBeCloseTo(86 + 4.8);
  });

  test('a bumpy log makes a wider range', () => {
    const bumpy = log(['2026-10-16', 10], ['2026-10-23', 30], ['2026-10-30', 31], [FRIDAY, 38]);
    const range = forecastOf(bumpy, SPAN, true);
    expect((range?.high ?? 0) - (range?.low ?? 0)).toBeGreaterThan(9.6 * 2);
  });

  test('is not told from two check-ins, nor from three on two days', () => {
    expect(forecastOf(STEADY.slice(1), SPAN, true)).toBeNull();
    const twice = log(['2026-10-16', 10], ['2026-11-13', 30], ['2026-11-13', 38]);
    expect(forecastOf(twice, SPAN, true)).toBeNull();
  });

  test('is not told from another quarter’s numbers, nor on or after the due day', () => {
    const old = log(['2026-07-16', 10], ['2026-08-30', 24], ['2026-11-13', 38]);
    expect(forecastOf(old, SPAN, true)).toBeNull();
    expect(forecastOf(STEADY, { ...SPAN, due: FRIDAY }, true)).toBeNull();
  });

  test('a count never ends below where it is, and hours never below zero', () => {
    const stalled = log(['2026-10-16', 10], ['2026-10-30', 10], ['2026-11-13', 10]);
    expect(forecastOf(stalled, SPAN, true)).toEqual({ low: 10, high: 10 });
    const falling = log(['2026-10-16', 26], ['2026-10-30', 14], ['2026-11-13', 6]);
    expect(forecastOf(falling, SPAN, false)).toEqual({ low: 0, high: 0 });
  });

  test('the last number of a day counts', () => {
    const mended = [...STEADY.slice(0, 2), checkIn('KR1', FRIDAY, 380), checkIn('KR1', FRIDAY, 38)];
    expect(forecastOf(mended, SPAN, true)).toEqual(forecastOf(STEADY, SPAN, true));
  });
});
