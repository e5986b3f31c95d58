import { dayText, longDayText, weekdayName, weekdayText } from '../../src/language/dates';

const FRIDAY = '2026-11-13';

describe('Days as people write them', () => {
  test('a day of the quarter in hand has no year', () => {
    expect(dayText(FRIDAY, 'en')).toBe('13 Nov');
    expect(dayText(FRIDAY, 'th')).toBe('13 พ.ย.');
  });

  test('the year is Gregorian or Buddhist by its own setting, not by language', () => {
    expect(longDayText(FRIDAY, 'th', 'ce')).toBe('13 พ.ย. 2026');
    expect(longDayText(FRIDAY, 'th', 'be')).toBe('13 พ.ย. 2569');
    expect(longDayText(FRIDAY, 'en', 'be')).toBe('13 Nov 2569 BE');
  });

  test('the weekday is right across years and before 1970', () => {
    expect(weekdayText(FRIDAY, 'en', 'ce')).toBe('Fri 13 Nov 2026');
    expect(weekdayText(FRIDAY, 'th', 'be')).toBe('ศุกร์ 13 พ.ย. 2569');
    expect(weekdayName('2028-02-29', 'en')).toBe('Tuesday');
    expect(weekdayName('1969-12-31', 'th')).toBe('วันพุธ');
  });
});
