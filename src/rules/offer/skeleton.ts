import { isWork } from '../../text/reading';
import { fieldOf } from '../../text/sense/fields';
import { GENERIC } from '../../text/sense/generic';
import type { Subject, Voice } from '../rule';
import { offerLanguage } from '../subject';
import { headMetric } from './head-metric';
import { languageOf } from './pieces';
import { better, counted, held, isBetter, moved, moving, ofField, VERBS } from './shapes';
import { peopleWho, thingOf } from './thing';
import { motionOf, wayOf } from './way';

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

/** Whether a line says that its thing has a number though no metric is known: by a plain direction, or by a share. */
function isMeasured(subject: Subject): boolean {
  const { reading, numbers } = subject;
  const { lead } = reading;
  if (lead?.kind !== 'verb') return lead !== null && numbers.length > 0;
  if (lead.class === 'change') return numbers.some(({ role }) => role === 'target');
  if (lead.class === 'reach') return numbers.length > 0;
  return numbers.length > 0 || languageOf(subject).CORE_VERB.test(lead.word);
}
