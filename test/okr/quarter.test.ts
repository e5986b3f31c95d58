import fc from 'fast-check';
import { addDays, dayFromNumber, dayNumber, daysBetween, isDay } from '../../src/okr/day';
import { quarter, quarterName, quarterOf, weekOf } from '../../src/okr/quarter';

describe('days', () => {
  test('count across months, leap days and centuries', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(daysBetween('2026-10-01', '2026-12-31')).toBe(91);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  test('a day that does not exist is no day', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('soon')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });

  test('every day number and its day agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200000, max: 200000 }), (number) => {
        const day = dayFromNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(new Date(number * 86400000).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe('quarters', () => {
  test('a calendar year’s fourth quarter', () => {
    expect(quarter(2026, 4, 1)).toMatchObject({ first: '2026-10-01', last: '2026-12-31' });
  });

  test('a fiscal year is named by the year in which it ends', () => {
    expect(quarterName(quarterOf('2026-11-13', 10))).toBe('Q1 2027');
    expect(quarter(2027, 1, 10)).toMatchObject({ first: '2026-10-01', last: '2026-12-31' });
    expect(quarter(2027, 4, 4)).toMatchObject({ first: '2027-01-01', last: '2027-03-31' });
  });

  test('every day lies in its own quarter, whatever month the year starts in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60000 }),
        fc.integer({ min: 1, max: 12 }),
        (number, start) => {
          const day = dayFromNumber(number);
          const of = quarterOf(day, start);
          expect(of.first <= day && day <= of.last).toBe(true);
          expect(quarter(of.fiscalYear, of.number, start)).toEqual(of);
        },
      ),
    );
  });

  test('the last day is in week 13 of 13, and no day is in week 14', () => {
    const q4 = quarter(2026, 4, 1);
    expect(weekOf('2026-10-01', q4)).toEqual({ week: 1, weeks: 13 });
    expect(weekOf('2026-11-13', q4)).toEqual({ week: 7, weeks: 13 });
    expect(weekOf('2026-12-31', q4)).toEqual({ week: 13, weeks: 13 });
    expect(weekOf('2027-02-01', q4)).toEqual({ week: 13, weeks: 13 });
    expect(weekOf('2026-09-01', q4)).toEqual({ week: 1, weeks: 13 });
  });
});
