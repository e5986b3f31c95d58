import { isSign, numberText, percentText, unitPair, withUnit } from '../../src/language/numbers';

describe('Numbers as people write them', () => {
  test('thousands are grouped and two decimals are kept at most', () => {
    expect(numberText(1234567.5)).toBe('1,234,567.5');
    expect(numberText(-0.001)).toBe('0');
    expect(numberText(2.345)).toBe('2.35');
    expect(numberText(-1234)).toBe('-1,234');
  });

  test('a share is whole per cent, and a cell with % holds a share', () => {
    expect(percentText(0.354)).toBe('35%');
    expect(withUnit(0.02, '%', 'en')).toBe('2%');
    expect(withUnit(0.07, '%', 'th')).toBe('7%');
  });

  test.each([
    [1_100_000, '฿', 'en', '฿1.1M'],
    [1_100_000, 'THB', 'en', '฿1.1M'],
    [8_000_000, 'บาท', 'en', '฿8.0M'],
    [1_100_000, '฿', 'th', '1.1 ล้านบาท'],
    [8_000_000, 'บาท', 'th', '8.0 ล้านบาท'],
    [2_500_000_000, '฿', 'th', '2.5 พันล้านบาท'],
    [2_500_000_000, '$', 'en', '$2.5B'],
    [150_000, '฿', 'en', '฿150,000'],
    [150_000, '฿', 'th', '150,000 บาท'],
    [-1_200_000, '$', 'en', '-$1.2M'],
    [1_200_000, 'visits', 'en', '1.2M visits'],
    [1_200_000, 'ครั้ง', 'th', '1.2 ล้านครั้ง'],
    [26, 'hours', 'en', '26 hours'],
    [58, '', 'en', '58'],
  ] as const)('in a mail %d %s reads in %s as %s', (value, unit, language, expected) => {
    expect(withUnit(value, unit, language, true)).toBe(expected);
  });

  test('in the sheet money is written in full', () => {
    expect(withUnit(8_000_000, '฿', 'en')).toBe('฿8,000,000');
    expect(withUnit(8_000_000, '฿', 'th')).toBe('8,000,000 บาท');
  });

  test('two numbers of one unit say a word once and share a scale', () => {
    expect(unitPair([7, 24], 'demos', 'en', true)).toEqual(['7', '24 demos']);
    expect(unitPair([900_000, 8_000_000], '฿', 'en', true)).toEqual(['฿0.9M', '฿8.0M']);
    expect(unitPair([1_100_000, 8_000_000], '฿', 'th', true)).toEqual(['1.1', '8.0 ล้านบาท']);
    expect(unitPair([0.02, 0.04], '%', 'en', true)).toEqual(['2%', '4%']);
  });

  test('a number that would vanish in millions is written in full beside them', () => {
    expect(unitPair([20_000, 8_000_000], '฿', 'en', true)).toEqual(['฿20,000', '฿8.0M']);
    expect(unitPair([20_000, 8_000_000], '฿', 'th', true)).toEqual(['20,000 บาท', '8.0 ล้านบาท']);
    expect(unitPair([0, 8_000_000], '฿', 'en', true)).toEqual(['฿0', '฿8.0M']);
  });

  test('money and % are signs, a word is not', () => {
    expect(['฿', '%', '$', 'บาท', 'THB'].every(isSign)).toBe(true);
    expect(['ราย', 'hours', ''].some(isSign)).toBe(false);
  });
});

describe('numbers that stand beside each other', () => {
  test('have as many decimals as tell them apart, and two at most where that is enough', () => {
    expect(unitPair([0.006, 0.009], '', 'en')).toEqual(['0.006', '0.009']);
    expect(unitPair([0.00006, 0.00009], '%', 'en')).toEqual(['0.006%', '0.009%']);
    expect(unitPair([0.006, 0.009], 'errors', 'th', false, [0.0055])).toEqual([
      '0.006',
      '0.009 errors',
    ]);
    expect(unitPair([3.333, 4.5], '', 'en')).toEqual(['3.33', '4.5']);
    expect(unitPair([7_960_000, 8_000_000], '฿', 'en', true)).toEqual(['฿7.96M', '฿8.00M']);
    expect(unitPair([0.00000012, 0.00000034], '', 'en')).toEqual(['0.0000001', '0.0000003']);
  });

  test('a share that is not reached is never 100 %', () => {
    expect(percentText(1197 / 1200)).toBe('99%');
    expect(percentText(1)).toBe('100%');
    expect(percentText(1.004)).toBe('100%');
    expect(percentText(1.2)).toBe('120%');
  });
});
