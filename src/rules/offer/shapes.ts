import type { Language } from '../../language/text';
import type { Metric } from '../../text/reading';
import type { Subject } from '../rule';
import { aimOf } from './aim';
import { languageOf, verbEnd } from './pieces';
import { verbBefore } from './sentence';
import type { Thing } from './thing';
import type { Way } from './way';

/** The verbs of the ways, where the person's own does not say it. */
export const VERBS = {
  up: { en: 'Increase', th: 'เพิ่ม' },
  down: { en: 'Reduce', th: 'ลด' },
  open: { en: 'Bring', th: 'ปรับ' },
  below: { en: 'Keep', th: 'คุม' },
  above: { en: 'Keep', th: 'รักษา' },
} as const;

/** A field of work names no number: one to begin with is named in the gap. */
export const ofField = (field: Readonly<Record<Language, string>>, language: Language): string =>
  language === 'th'
    ? `เพิ่ม{ตัวชี้วัด เช่น ${field.th}} จาก {ค่าตอนนี้} เป็น {เป้า}`
    : `Increase {metric, such as ${field.en}} from {now} to {target}`;

/** "Improve page experience": better by which number? */
export function better(subject: Subject, { name }: Thing, language: Language): string | null {
  const verb = ownVerb(subject, 'open');
  if (verb === null) return null;
  return language === 'th'
    ? `${verbBefore(verb, name)}: {ตัวชี้วัด} จาก {ค่าตอนนี้} เป็น {เป้า}`
    : `${verb} ${name}: {metric} from {now} to {target}`;
}

/** "Win more deals": so many of them. */
export function counted(
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
export function held(
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

export const moved = (
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

export function moving(
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

/** Makes a thing better, and leaves open by which number. */
export const isBetter = (subject: Subject): boolean =>
  languageOf(subject).BETTER_VERB.test(subject.reading.lead?.word ?? '');

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
