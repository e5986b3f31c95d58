import { MONTHS_ENGLISH, MONTHS_THAI } from '../languages/months';

/** A short month's point is what makes it one; the last of two may be missing: ก.ย. and ก.ย, but not กย. */
const escaped = (name: string): string =>
  name
    .replace(/\.$/, name.indexOf('.') < name.length - 1 ? '\\.?' : '\\.')
    .replace(/\.(?=[ก-ฮ])/, '\\.\\s?');
export const ENGLISH_MONTH = MONTHS_ENGLISH.join('|');
export const THAI_MONTH = MONTHS_THAI.map((names) => names.split('|').map(escaped).join('|')).join(
  '|',
);
/** Every page that names a month has one of these in it. */
export const ENGLISH_MONTH_STARTS = MONTHS_ENGLISH.map((names) => names.slice(0, 3));
export const THAI_MONTH_STARTS: readonly string[] = [
  'มกรา',
  'กุมภา',
  'มีนา',
  'เมษา',
  'พฤษภา',
  'มิถุนา',
  'กรก',
  'สิงหา',
  'กันยา',
  'ตุลา',
  'พฤศจิกา',
  'ธันวา',
  'ค.',
  'พ.',
  'ย.',
];

const plain = (text: string): string => text.replace(/[.\s]/g, '');
/** 1 to 12 for a month as written, in either language. */
export function monthOf(written: string): number {
  const word = plain(written);
  for (const list of [MONTHS_ENGLISH, MONTHS_THAI]) {
    const at = list.findIndex((names) => names.split('|').some((name) => plain(name) === word));
    if (at >= 0) return at + 1;
  }
  return 0;
}
