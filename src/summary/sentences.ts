import { dayText } from '../language/dates';
import type { Day } from '../okr/day';
import { sayCount } from './counts';
import { shorten } from './shorten';
import { valueText } from './standing';
import type { Summary, TargetChange, Waiting } from './summary';
import type { Voice } from './voice';
import { say } from './words';

const LACKS = { start: 'lacksStart', target: 'lacksTarget', measure: 'lacksMeasure' } as const;

/** KR8 Page load (last 2 Nov); KR9 Reply rate (its start is missing). */
export function waitingText({ id, text, measure, last, lacks }: Waiting, voice: Voice): string {
  const named = `${id} ${text}`;
  if (lacks) return say(LACKS[lacks], voice, { text: named });
  if (last) return say('last', voice, { text: named, day: dayText(last, voice.language) });
  return say(measure === 'milestone' ? 'neverMarked' : 'never', voice, { text: named });
}

const LATEST = 120;

/** What the team put on hold and when it looks again, never who asked; '' where nothing is. */
export function notNowText({ notNow }: Summary, voice: Voice): string {
  if (!notNow) return '';
  const back = notNow.lookAgain
    ? say('back', voice, { day: dayText(notNow.lookAgain, voice.language) })
    : '';
  const latest = shorten(notNow.latest.trim().replace(/[.。]+$/, ''), LATEST);
  return sayCount('notNow', notNow.count, voice, { latest, back });
}

/** Every goalpost that moved, or that none did; nothing where nobody kept record. */
export function targetChangeLines(
  { targetChanges }: Summary,
  voice: Voice,
  most: number,
): readonly string[] {
  if (targetChanges === null) return [];
  if (targetChanges.length === 0) return [say('noTargetChanges', voice)];
  const shown = targetChanges.slice(0, most).map((one) => targetChangeText(one, voice));
  const left = targetChanges.length - shown.length;
  return [
    `${say('targetChanges', voice)}:`,
    ...shown,
    ...(left > 0 ? [sayCount('more', left, voice)] : []),
  ];
}

function targetChangeText({ id, text, unit, on, change }: TargetChange, voice: Voice): string {
  const values = { text: `${id} ${shorten(text, LATEST)}`, day: dayText(on, voice.language) };
  if (change.what === 'due') {
    const day = (of: Day | null) => (of ? dayText(of, voice.language) : say('blank', voice));
    return say('dueChange', voice, { ...values, from: day(change.from), to: day(change.to) });
  }
  const number = (of: number | null) =>
    of === null ? say('blank', voice) : valueText(of, unit, voice);
  const phrase = change.what === 'start' ? 'startChange' : 'targetChange';
  return say(phrase, voice, { ...values, from: number(change.from), to: number(change.to) });
}
