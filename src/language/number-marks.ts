import type { NumberMarks } from '../okr/plan';

/** 1,234.5: what is read where nobody says otherwise. */
export const POINT: NumberMarks = { decimal: '.', group: ',' };
const COMMA: NumberMarks = { decimal: ',', group: '.' };
const SPACED: NumberMarks = { decimal: ',', group: '\u00a0' };
const NARROW: NumberMarks = { decimal: ',', group: '\u202f' };
const SWISS: NumberMarks = { decimal: '.', group: '’' };

/**
 * Languages whose files write a decimal comma, and regions that differ from their language. Source: the
 * Unicode CLDR, numbers in Latin digits, for the locales that Google Sheets offers.
 */
const BY_LANGUAGE: readonly (readonly [NumberMarks, string])[] = [
  [COMMA, 'az bs ca da de el es eu fo gl hr id in is it jv lb lo mk nl pt ro rw sl sr tr vi'],
  [SPACED, 'be bg cs et fi hu hy ka kk ky lt lv nb nn no pl ru sk sq sv tg tk uk uz'],
  [NARROW, 'fr'],
];
const BY_REGION: readonly (readonly [NumberMarks, string])[] = [
  [SWISS, 'de_CH de_LI it_CH gsw_CH en_CH'],
  [SPACED, 'pt_PT de_AT fr_CA en_ZA af_ZA en_FI en_SE es_CR'],
  [POINT, 'es_MX es_US es_PR es_DO es_GT es_HN es_NI es_PA es_PE es_SV es_419 es_CU'],
  [COMMA, 'en_ID en_DE en_NL en_DK en_AT en_BE fr_MA fr_LU ms_BN'],
];

const byCode = (rows: typeof BY_LANGUAGE): ReadonlyMap<string, NumberMarks> =>
  new Map(rows.flatMap(([marks, codes]) => codes.split(' ').map((code) => [code, marks] as const)));
const LANGUAGES = byCode(BY_LANGUAGE);
const REGIONS = byCode(BY_REGION);

/** How a spreadsheet of this locale (`de_DE`, `fr-CA`, `sv`) writes numbers; a point for one that is not known. */
export function marksOf(locale: string): NumberMarks {
  const [language = '', ...rest] = locale.trim().split(/[_-]/);
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part)) ?? '';
  const code = `${language.toLowerCase()}_${region.toUpperCase()}`;
  return REGIONS.get(code) ?? LANGUAGES.get(language.toLowerCase()) ?? POINT;
}
