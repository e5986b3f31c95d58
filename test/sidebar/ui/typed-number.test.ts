import { readTyped } from '../../../src/sidebar/ui/typed-number';

test.each([
  ['1,234', 'MQLs', 1234],
  ['1.5k', 'visits', 1500],
  ['๓๐', 'ราย', 30],
  ['฿1.2M', '฿', 1_200_000],
  ['8 ล้านบาท', 'บาท', 8_000_000],
  ['58 MQLs', 'MQLs', 58],
  ['3.3 seconds', 'seconds', 3.3],
  ['-4', '', -4],
  ['25%', '%', 0.25],
  ['28.7', '%', 0.287],
  ['25%', '', 0.25],
])('“%s” of a key result in “%s” is %d', (text, unit, value) => {
  expect(readTyped(text, unit)).toEqual({ kind: 'number', value });
});

test('what is no number, or per cent of something counted, is not guessed', () => {
  for (const text of ['lots', '5 of 8', '10-12', 'w'.repeat(50_000), '=1+1']) {
    expect(readTyped(text, 'MQLs')).toEqual({ kind: 'unreadable' });
  }
  expect(readTyped('58%', 'MQLs')).toEqual({ kind: 'percent' });
  expect(readTyped('  ', 'MQLs')).toBeNull();
});
