import type { Subject } from '../rule';
import { lineLanguage } from '../subject';
import { verbEnd } from './pieces';
import { verbBefore } from './sentence';
import { thingOf } from './thing';

/**
 * A line of work with a time to stay within, as the time that the work takes: "Cut the median time to
 * call back webinar guests". null where its verb or its thing is not plain.
 */
export function timeSkeleton(subject: Subject): string | null {
  const { reading, text } = subject;
  const { lead } = reading;
  const thing = thingOf(subject, 'objective');
  if (lead?.kind !== 'verb' || reading.furtherVerbs.length > 0 || thing === null) return null;
  const thai = lineLanguage(subject) === 'th';
  if (!thai && lead.nominal) return null;
  const verb = text.slice(lead.span.start, verbEnd(subject));
  if (thai) return `ลดเวลาเฉลี่ยในการ${verbBefore(verb, thing.name)} จาก {ค่าตอนนี้} เหลือ {เป้า}`;
  const kept = linkOf(text.slice(lead.span.end));
  const work = `${verb.charAt(0).toLowerCase()}${verb.slice(1)} ${kept}${thing.name}`;
  return `Cut the median time to ${work} from {now} to {target}`;
}

/** "Reply to demo requests": the preposition between a verb and its thing. */
const linkOf = (after: string): string =>
  /^\s(?:to|for|with|on|in|up|out)\s/.exec(after)?.[0].trimStart() ?? '';
