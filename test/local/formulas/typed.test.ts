import { sheetOf } from './sheet-of';

const clock = () => new Date('2026-11-13T09:00:00Z');

describe('a day typed with the name of its month', () => {
  test.each([
    ['en_US', '5 May 2026', 46147, '5 May 2026'],
    ['en_US', 'May 5', 46147, 'May 5'],
    ['en_US', 'May 5, 2026', 46147, 'May 5, 2026'],
    ['en_US', 'Tue, 5 May 2026', 46147, '5 May 2026'],
    ['en_US', '5-May-26', 46147, '5-May-26'],
    ['en_US', 'September 2026', 46266, 'September 2026'],
    ['de_DE', '5 März 2026', 46086, '5 März 2026'],
  ])('in %s, %s', async (locale, typed, serial, shown) => {
    const { cell, local, value } = await sheetOf({ locale, clock });
    local.typeIn('Sheet1', 'A1', typed);
    expect(cell('A1').getDisplayValue()).toBe(shown);
    expect(value('=A1*1')).toBe(serial);
  });

  test.each(['May', '31 Feb 2026', 'May be 5', 'Q3 2026', '5 Mayors', 'Marketing 2026'])(
    '%s is text',
    async (typed) => {
      const { cell, local } = await sheetOf({ clock });
      local.typeIn('Sheet1', 'A1', typed);
      expect(cell('A1').getValue()).toBe(typed);
    },
  );
});
