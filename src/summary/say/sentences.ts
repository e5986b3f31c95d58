import { dayText } from '../../language/dates';
import type { Day } from '../../okr/day';
import type { Measure } from '../../okr/plan';
import { MEASURES } from '../../words/plan-words';
import { sayCount } from '../data/counts';
import { valueText } from '../data/standing';
import type { ClosedDecision, Decision, Summary, TargetChange, Waiting } from '../data/summary';
import { oneLine, shorten } from './shorten';
import { personName, type Voice } from './voice';
import { say } from './wording';

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
    `${say(targetChanges.every(movesNumber) ? 'targetChanges' : 'agreedChanges', voice)}:`,
    ...shown,
    ...(left > 0 ? [sayCount('more', left, voice)] : []),
  ];
}

const movesNumber = ({ change: { what } }: TargetChange): boolean =>
  what === 'start' || what === 'target' || what === 'due';

export function targetChangeText(
  { id, text, unit, on, change }: TargetChange,
  voice: Voice,
): string {
  const named = [id, shorten(oneLine(text), LATEST)].filter((part) => part !== '').join(' ');
  const values = { text: named, day: dayText(on, voice.language) };
  switch (change.what) {
    case 'due': {
      const day = (of: Day | null) => (of ? dayText(of, voice.language) : say('blank', voice));
      return say('dueChange', voice, { ...values, from: day(change.from), to: day(change.to) });
    }
    case 'measure': {
      const measure = (of: Measure | null) =>
        of ? MEASURES[of][voice.language] : say('blank', voice);
      const [from, to] = [measure(change.from), measure(change.to)];
      return say('measureChange', voice, { ...values, from, to });
    }
    case 'metric':
      return say('metricChange', voice, { ...values, from: shorten(change.from, LATEST) });
    case 'dropped': {
      const why = shorten(oneLine(change.reason), LATEST);
      return say(why === '' ? 'wasDropped' : 'droppedWhy', voice, { ...values, why });
    }
    default: {
      const number = (of: number | null) =>
        of === null ? say('blank', voice) : valueText(of, unit, voice);
      const phrase = change.what === 'start' ? 'startChange' : 'targetChange';
      return say(phrase, voice, { ...values, from: number(change.from), to: number(change.to) });
    }
  }
}

/** 12 days ago: since when a question waits; '' where nobody kept record. */
export function ageText({ days }: Decision, voice: Voice): string {
  if (days === null) return '';
  if (days < 2) return say(days === 0 ? 'askedToday' : 'askedYesterday', voice);
  return say('askedDays', voice, { n: days });
}

/** Who asks, for what, and since when. */
export function askedText(of: Decision, voice: Voice, subject: string): string {
  const values = { id: of.id, subject };
  const asks = of.by
    ? say('asks', voice, { ...values, who: personName(of.by, voice) })
    : say('asksFor', voice, values);
  return [asks, ageText(of, voice)].filter((part) => part !== '').join(' · ');
}

/** Decided: yes, ฿150,000 moves (18 Nov); and the question with its row. */
export function closedText(
  { id, text, answer, on, subject }: ClosedDecision,
  voice: Voice,
  most: number,
): { readonly what: string; readonly asked: string } {
  const day = dayText(on, voice.language);
  const row = [id, shorten(oneLine(subject), most)].filter((part) => part !== '').join(' ');
  const words = shorten(oneLine(text), most);
  return answer === null
    ? { what: say('withdrawn', voice, { text: words, day }), asked: row }
    : {
        what: say('decided', voice, { answer: shorten(oneLine(answer), most), day }),
        asked: `${words} · ${row}`,
      };
}

/** The title above what is asked: of a quarter that is over nothing is asked any more. */
export const decisionsTitle = ({ phase, agreed }: Summary, voice: Voice): string =>
  say(phase === 'over' && agreed ? 'openDecisions' : 'decisions', voice);
