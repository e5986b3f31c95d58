/** Lines put together from the lexicons, by a seed: verbs, metrics, fields, numbers with all that people write beside them. */
import { ENGLISH_VERBS } from '../../../src/text/languages/en/verbs';
import { THAI_NOUNS, THAI_VERBS } from '../../../src/text/languages/th/verbs';
import { METRICS } from '../../../src/text/sense/metric-names';
import type { Offer } from './laws';

/** A number from 0 to 1 for each call, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isThai = (word: string): boolean => /[ก-๙]/.test(word);
const NAMES = METRICS.flatMap(([, , names]) => names.split('|'));
const METRIC = { en: NAMES.filter((name) => !isThai(name)), th: NAMES.filter(isThai) };
const VERB = {
  en: ENGLISH_VERBS.flatMap(([, words]) => words.split(' ')).map((word) => word.replace(/_/g, ' ')),
  th: THAI_VERBS.flatMap(([, words]) => words.split(' ')),
};
const PLAIN = {
  en: 'Increase Grow Reduce Cut Keep Improve Reach Achieve Win Raise Lower'.split(' '),
  th: 'เพิ่ม ลด รักษา คุม ปรับปรุง ยกระดับ ทำ ได้ ดัน สร้าง'.split(' '),
};
const OTHER = {
  en: 'SEO|our brand|page experience|support calls|social media|partner trust|onboarding|the pricing page|trial sign-ups from webinars|time to first reply|customers who renew|Instagram following'.split(
    '|',
  ),
  th: THAI_NOUNS.split(' ').slice(0, 120),
};
const NUMBER = {
  en: '|by 20%|to 30%|under 2%|≥ 30%|at or above 95%|up 12% YoY|+15%|from 2% to 4%|3x|by a third|of at least 40%|two fifths|within two days|to 500|from 20 to 30|: 18 pct|by 3 points|- 4%|north of 80%|below 5% by Q4'.split(
    '|',
  ),
  th: '| 20%| เป็น 30%| ไม่เกิน 3%|เพิ่มขึ้น 10%| 90% ขึ้นไป|ลดลง 5%| ≥ 40%| จาก 2% เป็น 4%|เป็นสองเท่า|ไม่ต่ำกว่าร้อยละ 85|โต 25%| อีก 15%|ลงร้อยละ 5| อยู่ที่ 30%|ภายในสองวัน| 3 ใน 5| 500 ราย| +12% YoY| ต่ำกว่า 40%'.split(
    '|',
  ),
};
const TAIL = {
  en: '|||| among students| in the north| by December| on LinkedIn| vs last year| significantly| and train sales| so that sales trusts it| per month'.split(
    '|',
  ),
  th: '||||ในภาคเหนือ|ของลูกค้าใหม่|ภายในสิ้นปี| บน Facebook|อย่างต่อเนื่อง|เพื่อให้ทีมขายเชื่อใจ|ต่อเดือน'.split('|'),
};
const FRONT = {
  en: '||||||[P0] |CEO: |✅ |(must) |KR2: |- |More |Fewer |Growth in |We will '.split('|'),
  th: '|||||[P0] |KR1: |✅ |ทีมการตลาดจะ|การ'.split('|'),
};

/** So many lines in both languages and at both levels. */
export function composedLines(
  count: number,
  seed: number,
): Pick<Offer, 'kind' | 'lang' | 'text'>[] {
  const chance = chances(seed);
  const one = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const lang = index % 2 === 0 ? 'en' : 'th';
    const kind = index % 4 < 2 ? 'key-result' : 'objective';
    const verb = chance() < 0.3 ? '' : one(chance() < 0.5 ? PLAIN[lang] : VERB[lang]);
    const thing = one(chance() < 0.75 ? METRIC[lang] : OTHER[lang]);
    const gap = lang === 'en' ? ' ' : '';
    const number = one(NUMBER[lang]);
    // A word of motion stands for the verb.
    const front = one(FRONT[lang]);
    const before = verb !== '' && /^(?:More|Fewer|Growth|การ)/.test(front) ? '' : front;
    const text = `${before}${verb}${verb === '' ? '' : gap}${thing}${number === '' ? '' : gap}${number}${one(TAIL[lang])}`;
    return { kind, lang, text: text.trim() };
  });
}
