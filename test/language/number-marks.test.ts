import { marksOf, POINT } from '../../src/language/number-marks';
import { numberText, typedText, unitPair, withUnit } from '../../src/language/numbers';

/** The locales of Google Sheets, as far as Node knows how they write numbers. */
const LOCALES =
  'az_AZ be_BY bg_BG ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE de_LI el_GR en_AU en_CA en_GB en_IE en_IN en_NZ en_PH en_SG en_US en_ZA es_AR es_BO es_CL es_CO es_CR es_DO es_EC es_ES es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_PY es_SV es_US es_UY es_VE et_EE eu_ES fi_FI fil_PH fr_BE fr_CA fr_CH fr_FR gl_ES gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_CH it_IT ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN ms_MY nb_NO nl_BE nl_NL nn_NO no_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sq_AL sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_HK zh_TW'.split(
    ' ',
  );

test.each(LOCALES)('a file of %s writes numbers as Unicode says', (locale) => {
  const parts = new Intl.NumberFormat(locale.replace('_', '-'), {
    numberingSystem: 'latn',
  }).formatToParts(1_234_567.5);
  // Some editions of Unicode's data have the typewriter's apostrophe.
  const sign = (type: string) => parts.find((part) => part.type === type)?.value.replace("'", '’');
  expect(marksOf(locale)).toEqual({ decimal: sign('decimal'), group: sign('group') });
});

test('a locale that is written otherwise, or that nobody knows, is read too', () => {
  expect(marksOf('de')).toEqual({ decimal: ',', group: '.' });
  expect(marksOf('pt-br')).toEqual({ decimal: ',', group: '.' });
  expect(marksOf('fr_CA')).toEqual({ decimal: ',', group: '\u00a0' });
  for (const unknown of ['', 'xx_YY', 'null']) expect(marksOf(unknown)).toEqual(POINT);
});

test.each([
  ['en_US', '1,234,567.5', '฿1.2M', '3.3'],
  ['th_TH', '1,234,567.5', '฿1.2M', '3.3'],
  ['de_DE', '1.234.567,5', '฿1,2M', '3,3'],
  ['sv_SE', '1\u00a0234\u00a0567,5', '฿1,2M', '3,3'],
  ['fr_FR', '1\u202f234\u202f567,5', '฿1,2M', '3,3'],
  ['de_CH', '1’234’567.5', '฿1.2M', '3.3'],
])('in a file of %s numbers show as the sheet shows them', (locale, long, short, decimal) => {
  const marks = marksOf(locale);
  expect(numberText(1_234_567.5, undefined, marks)).toBe(long);
  expect(withUnit(1_200_000, '฿', 'en', true, [], marks)).toBe(short);
  expect(unitPair([3.3, 2.5], 'seconds', 'en', false, [], marks)[0]).toBe(decimal);
  expect(typedText(3.3, marks)).toBe(decimal);
});

test('what is put into a field for a person reads one way only', () => {
  expect(typedText(1500, marksOf('de_DE'))).toBe('1500');
  expect(typedText(1.234, marksOf('de_DE'))).toBe('1,2340');
  expect(typedText(-1.5)).toBe('-1.5');
});
