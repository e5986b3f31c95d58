import type { Language } from '../../language/text';
import { isWork, type Metric } from '../../text/reading';
import { fieldOf } from '../../text/sense/fields';
import { GENERIC } from '../../text/sense/generic';
import type { Subject, Voice } from '../rule';
import { offerLanguage } from '../subject';
import { aimOf } from './aim';
import { headMetric } from './head-metric';
import { verbBefore } from './sentence';
import { languageOf, peopleWho, type Thing, thingOf, verbEnd } from './thing';
import { motionOf, type Way, wayOf } from './way';

/** The verbs of the ways, where the person's own does not say it. */
const VERBS = {
  up: { en: 'Increase', th: 'เพิ่ม' },
  down: { en: 'Reduce', th: 'ลด' },
  open: { en: 'Bring', th: 'ปรับ' },
  below: { en: 'Keep', th: 'คุม' },
  above: { en: 'Keep', th: 'รักษา' },
} as const;

/**
 * A key result with gaps in braces, in the words and the language of the person's own line: the same
 * thing, the same way, a bound as a bound. null where the line does not say plainly what moves.
 */
export function skeleton(subject: Subject, voice: Pick<Voice, 'language'>): string | null {
  const thing = thingOf(subject);
  const { lead } = subject.reading;
  const verb = lead?.kind === 'verb' ? lead.class : null;
  if (thing === null || verb === 'become' || isWork(verb)) return null;
  const language = offerLanguage(subject, voice.language);
  const metric = headMetric(subject, thing.name);
  const improves = verb === 'change' && isBetter(subject);
  const way = wayOf(subject, thing.moving, metric);
  if (way === null) return null;
  const field = fieldOf(thing.name);
  if (field) {
    const grows = (verb === null || verb === 'up' || improves) && way !== 'down' && way !== 'below';
    return grows ? ofField(field, language) : null;
  }
  if (isGeneric(thing.name) && metric === null) return null;
  if (verb === 'change' && !improves && way === 'down') return null;
  const people = way === 'below' ? null : peopleWho(thing.name);
  if (people !== null)
    return verb === null ? moving(people, 'up', language, VERBS.up[language], null) : null;
  if (way === 'below' || way === 'above')
    return metric !== null || subject.numbers.length > 0
      ? held(subject, thing, way, language)
      : null;
  if (metric === null && !isMeasured(subject) && motionOf(thing.moving).way === null)
    return improves ? better(subject, thing, language) : null;
  if (subject.numbers.length > 0) return moved(subject, thing, way, language);
  if (verb === 'change')
    return improves && !metric?.counted ? moved(subject, thing, way, language) : null;
  if (verb === 'reach') return counted(subject, thing, metric, language);
  // "Board meeting" is a thing; "More board meetings" moves.
  if (
    verb === null &&
    metric?.counted &&
    thing.moving.endsWith(thing.name.slice(1)) &&
    thing.moving.length <= thing.name.length
  )
    return null;
  return moved(subject, thing, way, language);
}

/** "Performance", คุณภาพ: of what, nobody can tell. */
const isGeneric = (name: string): boolean =>
  name.replace(GENERIC, '').replace(/[^a-zก-๙]/gi, '').length < 3;

const isBetter = (subject: Subject): boolean =>
  languageOf(subject).BETTER_VERB.test(subject.reading.lead?.word ?? '');

/** Whether a line says that its thing has a number though no metric is known: by a plain direction, or by a share. */
function isMeasured(subject: Subject): boolean {
  const { reading, numbers } = subject;
  const { lead } = reading;
  if (lead?.kind !== 'verb') return lead !== null && numbers.length > 0;
  if (lead.class === 'change') return numbers.some(({ role }) => role === 'target');
  if (lead.class === 'reach') return numbers.length > 0;
  return numbers.length > 0 || languageOf(subject).CORE_VERB.test(lead.word);
}

/** A field of work names no number: one to begin with is named in the gap. */
const ofField = (field: Readonly<Record<Language, string>>, language: Language): string =>
  language === 'th'
    ? `เพิ่ม{ตัวชี้วัด เช่น ${field.th}} จาก {ค่าตอนนี้} เป็น {เป้า}`
    : `Increase {metric, such as ${field.en}} from {now} to {target}`;

/** "Improve page experience": better by which number? */
function better(subject: Subject, { name }: Thing, language: Language): string | null {
  const verb = ownVerb(subject, 'open');
  if (verb === null) return null;
  return language === 'th'
    ? `${verbBefore(verb, name)}: {ตัวชี้วัด} จาก {ค่าตอนนี้} เป็น {เป้า}`
    : `${verb} ${name}: {metric} from {now} to {target}`;
}

/** "Win more deals": so many of them. */
function counted(
  subject: Subject,
  { name }: Thing,
  metric: Metric | null,
  language: Language,
): string | null {
  const { reading, text } = subject;
  const { lead, vague } = reading;
  if (metric === null || lead?.kind !== 'verb' || lead.nominal) return null;
  if (vague.some(({ word }) => !/^(?:more|many|some|several|numerous)$/i.test(word))) return null;
  const verb = capital(text.slice(lead.span.start, verbEnd(subject)));
  const first = name
    .toLowerCase()
    .startsWith(text.slice(metric.span.start, metric.span.end).toLowerCase());
  if (!metric.counted) return moving(name, 'up', language, VERBS.up[language], null);
  if (!first) return null;
  return language === 'th'
    ? moving(name, 'up', language, VERBS.up.th, null)
    : `${verb} {number} ${name}`;
}

/** A bound stays one: at or below so many of all, where the line said a share. */
function held(
  { numbers }: Subject,
  { name }: Thing,
  way: 'below' | 'above',
  language: Language,
): string {
  const share = numbers.length > 0;
  const verb = VERBS[way][language];
  if (language === 'en') return `${verb} ${name} at or ${way} {number}${share ? ' of {all}' : ''}`;
  const gap = /[a-z\d]$/i.test(name) ? ' ' : '';
  const bound = way === 'below' ? 'ไม่เกิน' : 'ให้ไม่ต่ำกว่า';
  return `${verbBefore(verb, name)}${gap}${bound} {จำนวน}${share ? ' จาก {ทั้งหมด}' : ''}`;
}

const moved = (
  subject: Subject,
  { name, moving: as }: Thing,
  way: Exclude<Way, 'below' | 'above'>,
  language: Language,
): string =>
  moving(
    name,
    way,
    language,
    ownVerb(subject, way) ?? VERBS[way][language],
    aimOf(subject, as, way, language),
  );

function moving(
  name: string,
  way: Way,
  language: Language,
  verb: string,
  aim: string | null,
): string {
  if (language === 'en') return `${verb} ${name} from {now} to ${aim ?? '{target}'}`;
  const arrive = way === 'down' ? 'เหลือ' : 'เป็น';
  const gap = aim !== null && /^ไม่/.test(aim) ? '' : ' ';
  return `${verbBefore(verb, name)} จาก {ค่าตอนนี้} ${arrive}${gap}${aim ?? '{เป้า}'}`;
}

/** The person's own verb, where it says this way and no number. */
function ownVerb(subject: Subject, way: Way): string | null {
  const { reading, text } = subject;
  const { lead } = reading;
  if (lead?.kind !== 'verb' || lead.nominal) return null;
  const says = lead.class === 'change' ? isBetter(subject) : lead.class === way;
  const isNumber = reading.quantities.some(({ span }) => span.start < lead.span.end);
  return says && !isNumber ? capital(text.slice(lead.span.start, verbEnd(subject))) : null;
}

const capital = (verb: string): string => verb.charAt(0).toUpperCase() + verb.slice(1);
