/** What holds for every offer, said without a look at how offers are made. */
import { reviewText } from '../../../src/rules/review';
import type { RowReview } from '../../../src/rules/review-result';
import { lineSubject } from '../../../src/rules/subject';
import { thaiWords } from '../../../src/text/page/thai-segmentation';
import { read } from '../../../src/text/read';
import type { Reading } from '../../../src/text/reading';

const TODAY = '2026-11-27';

/** A line and one sentence that is offered for it. */
export interface Offer {
  readonly kind: RowReview['level'];
  readonly lang: 'en' | 'th';
  readonly text: string;
  readonly rule: string;
  readonly offered: string;
}

/** The sentences that are offered for a line. */
export function offersFor({ kind, lang, text }: Pick<Offer, 'kind' | 'lang' | 'text'>): Offer[] {
  const { findings } = reviewText({ kind, text }, { language: lang, today: TODAY });
  return findings.flatMap(({ rule, fix }) =>
    fix?.kind === 'skeleton' || fix?.kind === 'wording'
      ? [{ kind, lang, text, rule, offered: fix.text }]
      : [],
  );
}

/** The words that an offer may add: verbs of a way, prepositions, bounds. */
const ADDED =
  /^(?:increase|reduce|lower|bring|keep|improve|build|grow|raise|cut|the|median|time|to|from|at|or|of|below|above|least|most|a|so|that|more|number|strengthen|win|get)$/;
const ADDED_THAI =
  /เพิ่มขึ้น|เพิ่ม|ลดเวลาเฉลี่ยในการ|ลด|ปรับปรุง|ปรับ|คุม|รักษา|สร้าง|จำนวน|ให้ไม่ต่ำกว่า|ไม่ต่ำกว่า|ไม่เกิน|เพื่อให้|เป็น|เหลือ|จาก|ที่|ราย|ของ|การ/g;

const gone = (offered: string): string => offered.replace(/\{[^{}]*\}/g, '\u0000');

/** Whether a piece is the person's, or two of theirs with only a number between them. */
const isJoined = (piece: string, plain: string): boolean =>
  plain.includes(piece) ||
  [...piece].some(
    (_, at) => at > 1 && plain.includes(piece.slice(0, at)) && plain.includes(piece.slice(at)),
  );

/** 1. The person's own words, and few others. */
function addsWords({ text, offered }: Offer): string | null {
  const own = new Set(text.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []);
  const added = (
    gone(offered)
      .toLowerCase()
      .match(/[a-z\u00c0-\u024f]+/g) ?? []
  ).filter((word) => !own.has(word) && !ADDED.test(word));
  if (added.length > 0) return `adds “${added.join(' ')}”`;
  const plain = text.replace(/[\s\d.,%]/g, '');
  const strange = (gone(offered).match(/[ก-๙]+/g) ?? [])
    .flatMap((piece) => (plain.includes(piece) ? [] : piece.split(ADDED_THAI)))
    .filter((piece) => piece !== '' && !isJoined(piece, plain));
  return strange.length > 0 ? `adds “${strange.join(' ')}”` : null;
}

const DOWN_WORDS =
  /^(?:reduce|decrease|cut|lower|shrink|trim|halve|fewer|less)\b|\b(?:down|decrease|reduction|fewer) (?:by|in|of|\d)|^(?:ลด|ตัด)|ลดลง|น้อยลง/i;
const UP_WORDS =
  /^(?:increase|grow|raise|boost|lift|more|higher|double|triple)\b|(?<!-)\b(?:up|increase|uplift) (?:by|in|of|\d)|^growth (?:in|of)|^เพิ่ม|เพิ่มขึ้น/i;
const AT_MOST =
  /(?:\bat most|\bunder|\bbelow|\bat or below|\bno more than|\bless than|\bfewer than|≤|<|ไม่เกิน|ต่ำกว่า(?<!ไม่ต่ำกว่า)|น้อยกว่า(?<!ไม่น้อยกว่า))\s*(?!20\d\d)[\d$฿€£๐-๙]/i;

/** 2. Down stays down, up stays up, a bound stays one. */
function turnsRound({ text, offered, kind }: Offer): string | null {
  if (/^(?:Increase|Grow|Raise|เพิ่ม)/.test(offered) && DOWN_WORDS.test(text) && !UP_WORDS.test(text))
    return 'turns down into up';
  if (/^(?:Reduce|Lower|Cut|ลด)/.test(offered) && UP_WORDS.test(text) && !DOWN_WORDS.test(text))
    return 'turns up into down';
  const loses = !/below|most|reduce|cut|lower|fewer|less|under|ไม่เกิน|ลด|เหลือ|ต่ำกว่า|น้อยกว่า/i.test(
    offered,
  );
  return kind === 'key-result' && AT_MOST.test(text) && loses ? 'loses the bound' : null;
}

const TWICE =
  /^(?:increase|reduce|lower|bring|keep|improve|grow|raise|cut|build)\s+(?:the\s+)?(?:increase|reduce|lower|bring|keep|improve|grow|raise|cut|build|growth (?:up|in)|more|fewer|higher|decrease|boost|double|better|great|best)\b|^(?:เพิ่ม|ลด|ปรับปรุง|คุม|รักษา|ปรับ)(?:เพิ่ม|ลด|ปรับปรุง|คุม|ขยาย)|(?:เพิ่มขึ้น|ลดลง|(?<!การ)เติบโต|โตขึ้น|มากขึ้น|น้อยลง) จาก \{/i;
const LEFT_OVER =
  /[≥≤<>~=]\s|[≥≤<>~=]$|(?<!-)\b(?:at or|or|at|up|down|of|by|than|least|most|(?<!the )north|further|no|not|a|an|under|over|in) (?:from \{|on \{|$)|\bof on\b|(?<!-)\bin in\b|\bor (?:above|more|below|less|higher)\b(?! \{)|(?<!ขึ้น)ขึ้นไป|(?:กว่า|อีก|ไม่|ราว|อยู่ที่|ต้อง|ให้) จาก \{|(?:^|\s)ลบ\.?(?:\s|$)/;
const LABEL = /^(?:\W*\[[^\]]*\]|\([a-z]+\)|KR ?\d|O\d|[A-Z]{2,5}:)|✅|\bKR ?\d+ ?:/;

/** 3. One verb; no label, no comparator, no number without its partner. */
function leavesOver({ text, offered, kind }: Offer): string | null {
  if (TWICE.test(offered)) return 'says its verb twice';
  const plain = gone(offered);
  if (LEFT_OVER.test(offered) && !LEFT_OVER.test(text)) return 'leaves something over';
  if (LABEL.test(offered)) return 'keeps a label';
  const lone = plain.match(/[\d๐-๙][\d๐-๙.,]*/g) ?? [];
  if (lone.some((number) => !text.includes(number))) return 'makes a number up';
  if (kind !== 'objective') return null;
  return /(?<!-)\b(?:a|an|the|of|in|by|to|from|with|at|and|or)$/.test(plain)
    ? 'is no sentence'
    : null;
}

/** 5. No cut inside a word; การ and ความ stay with theirs. */
function cutsWords({ text, offered }: Offer): string | null {
  const words = thaiWords(text.toLowerCase());
  const { metrics } = read(text);
  for (const piece of gone(offered).match(/[ก-๙][ก-๙]{3,}/g) ?? []) {
    const rest = piece.replace(/^(?:เพิ่มจำนวน|เพิ่ม|ลด|ปรับปรุง|ปรับ|คุม|รักษา|สร้าง)/, '');
    if (rest.length < 4 || text.includes(piece)) continue;
    const places = [...text.matchAll(new RegExp(rest, 'g'))].map(({ index }) => index);
    // สร้าง|รายได้: a metric may begin inside a longer verb.
    const begins = (at: number) => metrics.some(({ span }) => span.start === at);
    // Words that stand in the line more than once are cut only where each of them is.
    if (
      places.length > 0 &&
      places.every((at) => !begins(at) && words.some(({ start, end }) => start < at && at < end))
    )
      return `cuts into “${rest}”`;
    const lost = (at: number) =>
      !words.some(
        ({ end, meaning }) => end === at && (meaning?.verb ?? meaning?.skipped) !== undefined,
      ) && /(?:การ|ความ)$/.test(text.slice(0, at));
    if (places.length > 0 && places.every(lost)) return `drops การ or ความ of “${rest}”`;
  }
  for (const piece of gone(offered).match(/\b[a-z]{3,}\b/gi) ?? []) {
    if (
      new RegExp(`[a-z]${piece}|${piece}[a-z]`, 'i').test(text) &&
      !new RegExp(`\\b${piece}\\b`, 'i').test(text) &&
      !ADDED.test(piece.toLowerCase())
    )
      return `cuts into “${piece}”`;
  }
  return null;
}

/** Plausible figures for the gaps of an offer, by its direction. */
export function filled({ offered }: Offer): string {
  const { lead, metrics } = read(offered);
  const down =
    (lead?.kind === 'verb' && lead.class === 'down') ||
    (lead?.kind === 'verb' && lead.class === 'change' && metrics[0]?.lowerIsBetter === true) ||
    /เหลือ/.test(offered);
  const level =
    /(?:to (?:at (?:least|most) )?|(?:เป็น|เหลือ)(?:ไม่ต่ำกว่า|ไม่เกิน)? ?)([\d๐-๙.]+ ?(?:%|per ?cent|pct|เปอร์\S*))/i.exec(
      offered,
    )?.[1];
  const share = level === undefined ? null : (read(`to ${level}`).quantities[0]?.value ?? 50);
  const now =
    share === null ? (down ? '60' : '45') : `${Math.round(share * (down ? 14 : 8)) / 10}%`;
  const metric = (name: string) =>
    /(?:such as|เช่น) ([^}]*)\}/.exec(name)?.[1] ?? (/[ก-๙]/.test(name) ? 'ลีด' : 'leads');
  return offered
    .replace(/\{(?:now|ค่าตอนนี้)\}/g, now)
    .replace(/\{(?:target|เป้า)\}/g, down ? '45' : '60')
    .replace(/\{(?:number|จำนวน)\}/g, '45')
    .replace(/\{(?:all|ทั้งหมด)\}/g, '60')
    .replace(/\{(?:metric|ตัวชี้วัด)[^}]*\}/g, metric)
    .replace(/ ?\{(?:unit|หน่วย)\}/g, '')
    .replace('{who}', 'customers')
    .replace('{can do what}', 'can book online')
    .replace('{ใคร}', 'ลูกค้า')
    .replace('{ได้อะไร}', 'จองเองได้');
}

const wayOf = ({ lead }: Reading): string | null =>
  lead?.kind === 'verb' && /up|down/.test(lead.class) ? lead.class : null;

/** 4. Filled, it is ready, goes the same way, and offers nothing more. */
function isNotReady(offer: Offer): string | null {
  const { kind, lang, text } = offer;
  const line = filled(offer);
  const { verdict, findings } = reviewText({ kind, text: line }, { language: lang, today: TODAY });
  if (verdict !== 'ready') return `filled is not ready: “${line}” ${findings[0]?.rule}`;
  if (findings.some(({ fix }) => fix?.kind === 'skeleton' && kind === 'key-result'))
    return `filled offers more: “${line}”`;
  const [before, after] = [wayOf(read(text)), wayOf(read(line))];
  if (before !== null && after !== null && before !== after) return 'reads back the other way';
  if (kind === 'key-result') {
    const { numbers } = lineSubject(line, {}, { quarter: null, today: TODAY });
    if (numbers.length === 0) return 'reads back without its numbers';
  }
  return null;
}

const LAWS = [addsWords, turnsRound, leavesOver, isNotReady, cutsWords];

/** The laws that an offer breaks, in words; none where it is sound. */
export const brokenLaws = (offer: Offer): string[] => LAWS.flatMap((law) => law(offer) ?? []);
