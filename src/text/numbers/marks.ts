import { CURRENCIES } from '../languages/units';
import type { Page } from '../page/normalise';
import { type Words, wordAt, wordBefore } from '../page/words';
import type { QuantityKind } from '../reading';
import type { RawNumber } from './raw-number';

const SIGNS = new Map<string, string>();
for (const [code, names] of CURRENCIES) for (const name of names.split('|')) SIGNS.set(name, code);

/** Currency in front of digits. */
export const BEFORE =
  /(?:(us\$|r\$|s\$|a\$|nt\$|hk\$|c\$|[$€£¥฿₹₩₫₱])|(?:^|[^a-z])(usd|thb|eur|gbp|jpy|sgd|inr|aud|rm|rp|rmb|myr|idr|vnd|krw|hkd|cad|chf|brl|sek|twd|baht))\s?$/;
const MULTIPLIER =
  /^(?:\s?(mm|mn|mio|bn|k|m|b)(?![a-z\d])|[\s-]?(hundred|thousand|million|mil|billion|bln|lakh|crore|dozen)s?\b)/;
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  hundred: 100,
  dozen: 12,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
};
const POINTS =
  /^\s?(?:pp(?:t?s?)?\b|p\.p\.|%?[ -]?percentage[ -](?:points?|pts?)\b|%[ -]?p(?:oin)?ts?\b|percent points?\b)/;
const PERCENT = /^\s?(?:%|percent(?:age)?\b|per cent\b|pct\b)/;
const MULTIPLE =
  /^(?:\s?x(?![a-z\d])(?!\s?(?:per|a|every|each|\/|weekly|daily|monthly))|[ -]?fold\b|\s(?:times|x)(?= (?:more|higher|as|faster|the|larger|greater|return|increase|growth|roi|roas)\b))/;
const OFTEN = /^\s?x(?=\s?(?:per|a|every|each|\/|weekly|daily|monthly))/;
const GLUED: readonly (readonly [RegExp, QuantityKind, string])[] = [
  [/^\s?ms\b/, 'duration', 'millisecond'],
  [/^s\b|^\s?secs?\b/, 'duration', 'second'],
  [/^\s?mins?\b/, 'duration', 'minute'],
  [/^hrs?\b|^h\b/, 'duration', 'hour'],
  [/^d\b/, 'duration', 'day'],
  [/^\s?(?:gb|mb|tb|kb)\b/, 'number', 'MB'],
];

const digitsOf = (number: RawNumber, text: string): string =>
  /[\d.,]+$/.exec(text.slice(number.start, number.end))?.[0] ?? '';

/** Reads what is attached to a number: sign and currency before it, multiplier, %, unit mark, "/5" after it. */
export function attach(number: RawNumber, page: Page, words: Words): void {
  const text = page.lower;
  const before = BEFORE.exec(text.slice(Math.max(0, number.start - 6), number.start));
  if (before) {
    const sign = before[1] ?? before[2] ?? '';
    number.kind = 'currency';
    number.unit = SIGNS.get(sign) ?? 'THB';
    number.start -= before[0].length - before[0].indexOf(sign);
  }
  if (/(?:^|[\s(~])[+]$/.test(text.slice(Math.max(0, number.start - 2), number.start))) {
    number.start -= 1;
    number.signed = true;
  } else if (
    /(?:^|[\s(])-$/.test(text.slice(Math.max(0, number.start - 2), number.start)) &&
    !/\d\s-$/.test(text.slice(Math.max(0, number.start - 3), number.start)) &&
    number.start > 1
  ) {
    number.start -= 1;
    number.value = -number.value;
    number.signed = true;
  }
  let rest = text.slice(number.end, number.end + 40);
  const step = (length: number) => {
    number.end += length;
    rest = rest.slice(length);
  };
  // €250.000: no currency has three decimals.
  if (number.kind === 'currency' && /^\d{1,3}\.\d{3}$/.test(digitsOf(number, text)))
    number.value *= 1000;
  const times = MULTIPLIER.exec(rest);
  if (times) {
    number.value *= TIMES[times[1] ?? times[2] ?? ''] ?? 1;
    step(times[0].length);
  }
  for (
    let word = wordAt(words.thai, number.end, text);
    word?.meaning;
    word = wordAt(words.thai, number.end, text)
  ) {
    const by = word.meaning.multiplier ?? word.meaning.place;
    if (by === undefined || by < 100) break;
    number.value *= by;
    step(word.end - number.end);
  }
  if (rest.startsWith('+')) {
    number.plus = true;
    step(1);
  }
  const points = POINTS.exec(rest);
  const percent = points ? null : PERCENT.exec(rest);
  const multiple = MULTIPLE.exec(rest);
  const often = OFTEN.exec(rest);
  const thai = wordAt(words.thai, number.end, text);
  const latin = wordAt(words.phrases, number.end, text);
  const lead = wordBefore(words.thai, number.start, text);
  if (points || thai?.meaning?.signs?.includes('points')) {
    number.kind = 'points';
    step(points ? points[0].length : (thai?.end ?? number.end) - number.end);
  } else if (percent || thai?.meaning?.signs?.includes('percent')) {
    number.kind = 'percent';
    step(percent ? percent[0].length : (thai?.end ?? number.end) - number.end);
  } else if (lead?.meaning?.signs?.includes('percent') && /^ร้?อยละ$/.test(lead.text)) {
    number.kind = 'percent';
    number.start = lead.start;
  } else if (often) {
    number.unit = 'times';
    step(often[0].length);
  } else if (multiple || thai?.meaning?.signs?.includes('times')) {
    number.kind = 'multiple';
    step(multiple ? multiple[0].length : (thai?.end ?? number.end) - number.end);
  } else if (thai?.meaning?.currency || latin?.meaning?.currency) {
    const word = thai?.meaning?.currency ? thai : latin;
    number.kind = 'currency';
    number.unit = word?.meaning?.currency ?? null;
    step((word?.end ?? number.end) - number.end);
  } else if (number.kind === 'number') {
    for (const [pattern, kind, unit] of GLUED) {
      const found = pattern.exec(rest);
      if (!found) continue;
      number.kind = kind;
      number.unit = unit;
      step(found[0].length);
      break;
    }
  }
  if (rest.startsWith('+')) {
    number.plus = true;
    step(1);
  }
  if (number.kind !== 'number') return;
  const share =
    /^\s?ใน\s?(\d{1,3})(?![\d,.]|\s?(?:วัน|เดือน|ตลาด|จังหวัด|ประเทศ|ช่องทาง|สาขา|สัปดาห์|ปี|ไตรมาส|เมือง))/.exec(
      rest,
    );
  if (share && number.value < Number(share[1])) {
    number.of = Number(share[1]);
    step(share[0].length);
    return;
  }
  const whole =
    /^\s?\/\s?(\d+(?:\.\d+)?)(?![\d/])|^:(\d+(?:\.\d+)?)(?![\d:])|^ (?:out )?of (\d+(?:\.\d+)?)(?!%|[\d,]|k\b)|^ in (\d{1,3})\b(?! (?:months?|weeks?|days?|markets?|countries|regions?|cities|channels?))(?= [a-z]|\s*$|[.,;)])/.exec(
      rest,
    );
  if (whole && !(whole[4] && Number(whole[4]) <= number.value)) {
    number.of = Number(whole[1] ?? whole[2] ?? whole[3] ?? whole[4]);
    step(whole[0].length);
  }
}
