import type { Language } from '../../language/text';
import { thaiWords } from '../../text/page/thai-segmentation';
import { isWork } from '../../text/reading';
import type { Fix } from '../review-result';
import type { Subject, Voice } from '../rule';
import { lineLanguage, offerLanguage } from '../subject';
import { headMetric } from './head-metric';
import { languageOf, verbEnd } from './pieces';
import { wholeLine } from './quote';
import { verbBefore } from './sentence';
import { VERBS as MOVING } from './shapes';
import { thingOf } from './thing';
import { isName } from './thing-name';
import { isBurden, motionOf, type Way, wayOf } from './way';

/** The verbs of a direction alone: what was a bound moves that way. */
const VERBS: Readonly<
  Record<Exclude<Way, 'open'> | 'better' | 'make', Readonly<Record<Language, string>>>
> = {
  ...MOVING,
  above: MOVING.up,
  below: MOVING.down,
  better: { en: 'Improve', th: 'ปรับปรุง' },
  make: { en: 'Create', th: 'สร้าง' },
};

/**
 * What becomes of an objective with a number: the direction alone, where that is a sentence; work that
 * is counted is a key result as it stands. null where neither holds.
 */
export function withoutNumber(subject: Subject, voice: Pick<Voice, 'language'>): Fix | null {
  const { reading, numbers } = subject;
  const { lead } = reading;
  const works = lead?.kind === 'verb' && isWork(lead.class);
  const text =
    works || reading.furtherVerbs.length > 0
      ? null
      : directionAlone(subject, offerLanguage(subject, voice.language));
  if (text !== null && (reading.metrics.length > 0 || !isShort(text)))
    return { kind: 'skeleton', text };
  if (reading.furtherVerbs.length > 0) return null;
  const counts = numbers.some(
    ({ kind, role }) => role === 'start' || /number|currency|duration/.test(kind),
  );
  return counts ? { kind: 'level', level: 'key-result' } : null;
}

const WAY_THERE = /^\s(?:to|into|in|at|for|past|beyond)\s*(?:an? |the |over )?$/i;

function directionAlone(subject: Subject, language: Language): string | null {
  const { lead } = subject.reading;
  const thing = thingOf(subject, 'objective');
  if (thing === null || lead === null || lead.kind === 'unknown') return null;
  const [first] = subject.numbers;
  // "Expand to 4 countries", "Delight customers and reach …": without the number something is missing.
  if (first && WAY_THERE.test(subject.text.slice(verbEnd(subject), first.span.start))) return null;

  const metric = headMetric(subject, thing.name);
  const way = wayOf(subject, thing.moving, metric);
  if (way === null) return null;
  if (lead.kind !== 'verb')
    return metric === null || way === 'open' ? null : say(VERBS[way][language], thing.name);
  if (lead.nominal || lead.class === 'hold' || lead.class === 'become') return null;
  const own = subject.text.slice(lead.span.start, verbEnd(subject));
  const isNumber = subject.numbers.some(({ span }) => span.start < lead.span.end);
  if (isNumber)
    return lead.class === 'down' || lead.class === 'up'
      ? say(VERBS[lead.class][language], thing.name)
      : null;
  // "Bring NPS up to 55": what is no thing that one gets has to move.
  const arrives = languageOf(subject).ARRIVING_VERB.test(lead.word);
  if (arrives || (lead.class === 'reach' && metric !== null && !metric.counted))
    return metric === null ? null : say(VERBS[way === 'open' ? 'up' : way][language], thing.name);
  return lead.class === 'reach' && metric === null && language === 'th'
    ? null
    : say(own, thing.name);
}

const say = (verb: string, name: string): string =>
  verbBefore(verb.charAt(0).toUpperCase() + verb.slice(1), name);

/** Plans and papers: what would be better about them, their names do not say. */
const PAPER =
  /\b(?:plan|planning|calendar|agenda|roadmap|road|budget|report|guide|handbook|library|persona|audience|behaviou?r|backlog|schedule|list|okr|kpi|goal|meeting|offsite|quarter|campaign|transformation|expansion|pain point|survey)s?\b|^(?:คู่แข่ง|ผลสำรวจ|ผู้แทน|ห้าง|กองทุน|ข้อมูล|พฤติกรรม|กลุ่ม|ตลาด|ลูกค้า|งบ|แผน|ทะเบียน|โครงการ|กิจกรรม|ปฏิทิน|รายงาน|คู่มือ|ภาวะ|แหล่ง|มหกรรม)/i;
/** A thing and what is said of it: what does not exist yet is made. */
const SAID_OF_IT = /^[a-z]+(?: [a-z]+)? (?:worth|that|who|people|customers|everyone|nobody) /i;
const saysThai = (line: string): boolean =>
  thaiWords(line).some(({ text, start }) => text === 'ที่' && start > 2 && line.length - start > 8);
const PLURAL = /^(?:[a-z]+ )?[a-z]+[^s\W]s (?:worth|that|who)\b|^an? /i;

/** A noun phrase with a verb in front that fits it; null where nobody can tell which. */
export function begun(subject: Subject, voice: Pick<Voice, 'language'>): string | null {
  const { text, reading } = subject;
  const language = offerLanguage(subject, voice.language);
  const place = wholeLine(text);
  const { lead } = reading;
  if (place === null || lead === null || reading.dates.length > 0) return null;
  const line = text
    .slice(lead.span.start, place.end)
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ');
  const from = lead.kind === 'verb' && !lead.nominal ? '' : nominal(text, lead.span.start);
  const whole = `${from}${line}`;
  if (subject.numbers.length > 0) return null;
  if ((SAID_OF_IT.test(whole) || saysThai(whole)) && reading.vague.length === 0)
    return lineLanguage(subject) === 'th' || PLURAL.test(whole)
      ? say(VERBS.make[language], lower(whole))
      : null;
  if (PAPER.test(whole)) return null;
  const fresh = /^new (.*)$/i.exec(whole);
  if (fresh?.[1] && isName(fresh[1], subject))
    return language === 'en'
      ? `Build ${/s$/.test(whole) ? '' : 'a '}new ${fresh[1]}`
      : `สร้าง ${whole}`;
  if (/ใหม่$/.test(whole) && !/(?:รุ่น|ปี|ลูกค้า|คน|ราย)ใหม่$/.test(whole) && isName(whole, subject))
    return say(VERBS.make.th, whole);
  const { way: moves, rest } = motionOf(whole);
  if (moves !== null) return isName(rest, subject) ? say(VERBS[moves][language], rest) : null;
  const comparative = COMPARATIVE.exec(whole)?.[0] ?? '';
  const name = lower(whole.slice(comparative.length));
  const praised = reading.vague.some(
    ({ span }) => span.start >= lead.span.start + comparative.length,
  );
  if (
    name.length > LONGEST ||
    praised ||
    NO_THING.test(name) ||
    !isName(from === '' ? name : line, subject)
  )
    return null;
  const metric = headMetric(subject, name);
  if (/^ความ/.test(name)) return say(VERBS.up.th, name);
  if (isBurden(name)) return say(VERBS.down[language], name);
  const way = metric === null || metric.counted ? 'better' : metric.lowerIsBetter ? 'down' : 'up';
  return say(VERBS[way][language], name);
}

/** "Better together", "Marketing excellence": nothing that could be better. */
const NO_THING = /^(?:together|forever|every day)\b|\bexcellence$/i;
const LONGEST = 56;
/** Too few letters without their marks to say a direction: ลดสต๊อก. */
const SHORT = 8;
const isShort = (line: string): boolean =>
  /[ก-๙]/.test(line) && (line.match(/[ก-ะาำเ-ๆ]/g)?.length ?? 0) < SHORT;
const COMPARATIVE = /^(?:better|stronger|improved) /i;

/** การ in front of a verb goes with it. */
const nominal = (text: string, at: number): string =>
  /การ\s?$/.exec(text.slice(0, at)) ? 'การ' : '';

const lower = (line: string): string =>
  /^[A-Z][a-z]*(?:[ /-][a-z&]|$| & )/.test(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
