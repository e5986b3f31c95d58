import { marksOf } from '../../src/language/number-marks';
import type { KeyResult } from '../../src/okr/plan';
import { twoReadings } from '../../src/rules/two-readings';
import { FRIDAY, keyResult, planOf } from '../okr/plans';

const readings = (locale: string, text: string, more: Partial<KeyResult> = {}) =>
  twoReadings(keyResult({ text, ...more }), planOf([], { numbers: marksOf(locale) }), FRIDAY);

test('a number whose signs leave two readings is asked about, each written plainly', () => {
  expect(readings('de_DE', 'Increase organic visits from 1,500 to 12.500')).toEqual({
    words: '1,500',
    choices: [
      { number: '1,5', text: 'Increase organic visits from 1,5 to 12.500' },
      { number: '1500', text: 'Increase organic visits from 1500 to 12.500' },
    ],
  });
  expect(
    readings('fr_FR', 'Increase organic visits to 2.400')?.choices.map((one) => one.number),
  ).toEqual(['2400', '2,4']);
});

test.each([
  ['de_DE', 'Increase organic visits from 1.500 to 12.500', {}],
  ['en_US', 'Increase organic visits from 1,500 to 12,500', {}],
  ['en_US', 'Lower cost per lead from $1.250 to $1.100', {}],
  ['th_TH', 'เพิ่มการเข้าชมจาก 1,500 เป็น 12,500 ครั้ง', {}],
  ['de_DE', 'Increase organic visits from 1,500 to 12.500', { start: 1500, target: 12_500 }],
])('%s: “%s” asks nothing', (locale, text, cells) => {
  expect(readings(locale, text, cells)).toBeNull();
});
