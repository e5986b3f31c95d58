import { dayText } from '../../language/dates';
import { isSign, percentText, unitPair, withUnit } from '../../language/numbers';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import type { KeyResultLine, Moved } from './summary';

type Value = KeyResultLine['current'];

/** A value with its unit; a milestone's state in words. */
export function valueText(value: Value, unit: string, voice: Voice): string {
  if (value === null) return say('noNumber', voice);
  if (value === 'done') return say('done', voice);
  if (value === 'not-yet') return say('notYet', voice);
  if (value === 'dropped') return say('dropped', voice);
  return withUnit(value, unit, voice.language, voice.short, [], voice.numbers);
}

/** Where a key result stands in absolute numbers: 7 of 24 demos; 3.3, from 4.2 to 2.5 seconds. */
export function standing(line: KeyResultLine, voice: Voice): string {
  const { current, target, start, unit, measure } = line;
  if (current === 'not-yet') {
    const day = dayText(line.due, voice.language);
    return say('dueOn', voice, { state: say('notYet', voice), day });
  }
  if (typeof current !== 'number' || target === null) return valueText(current, unit, voice);
  const beside = start === null ? [] : [start];
  const [now, goal] = unitPair(
    [current, target],
    unit,
    voice.language,
    voice.short,
    beside,
    voice.numbers,
  );
  const values = { now, target: goal };
  if (measure === 'at-least') return say('atLeast', voice, values);
  if (measure === 'at-most') return say('atMost', voice, values);
  if (measure !== 'latest') return say('of', voice, values);
  if (start === null) return say('aim', voice, values);
  const [from] = unitPair(
    [start, target],
    unit,
    voice.language,
    voice.short,
    [current],
    voice.numbers,
  );
  return say('towards', voice, { ...values, start: from });
}

/** At this pace 110 of 120: on track, and it would miss all the same. */
function missedText({ pace, target, unit }: KeyResultLine, voice: Voice): readonly string[] {
  if (pace === null || target === null) return [];
  const [end, aim] = unitPair([pace, target], unit, voice.language, voice.short, [], voice.numbers);
  return [say('missedPace', voice, { end, target: aim })];
}

/** What is off about it in a few words: below start, a pace that misses, low confidence, an old number. */
export function caveats(line: KeyResultLine, voice: Voice): readonly string[] {
  return [
    ...checkingText(line, voice),
    ...(line.belowStart ? [say('belowStart', voice)] : []),
    ...missedText(line, voice),
    ...(line.doubt === null ? [] : [say('doubt', voice, { n: line.doubt })]),
    ...(line.oldSince === null
      ? []
      : [say('oldNumber', voice, { day: dayText(line.oldSince, voice.language) })]),
  ];
}

/** That a newer number waits for an answer, and of which day the one is that shows. */
function checkingText({ checking, current }: KeyResultLine, voice: Voice): readonly string[] {
  if (!checking) return [];
  if (!checking.newer) return [say('checked', voice)];
  if (current === null || checking.day === null) return [say('firstChecked', voice)];
  return [say('newerChecked', voice, { day: dayText(checking.day, voice.language) })];
}

/** What a number was and is, and its target: 49 → 58 MQLs, (target 120). */
export function moveParts(
  moved: Moved,
  voice: Voice,
): { readonly pair: string; readonly goal: string } {
  const { from, to, unit, target } = moved;
  const numbers = [from, to, target].filter((one) => typeof one === 'number');
  const full = (value: number, of: string) =>
    withUnit(value, of, voice.language, voice.short, numbers, voice.numbers);
  if (typeof to !== 'number') {
    const before = from === null ? '' : `${valueText(from, unit, voice)} → `;
    return { pair: `${before}${valueText(to, unit, voice)}`, goal: '' };
  }
  const goal =
    target === null
      ? ''
      : say('ofTarget', voice, { target: full(target, isSign(unit) ? unit : '') });
  if (typeof from !== 'number') return { pair: full(to, unit), goal };
  const [before, after] = unitPair(
    [from, to],
    unit,
    voice.language,
    voice.short,
    numbers,
    voice.numbers,
  );
  return { pair: `${before} → ${after}`, goal };
}

/** The same as one text: 49 → 58 MQLs (target 120). */
export function moveText(moved: Moved, voice: Voice): string {
  const { pair, goal } = moveParts(moved, voice);
  return goal === '' ? pair : `${pair} ${goal}`;
}

/** 35% (expected 47%); – where nothing is measured. */
export function shareText(progress: number | null, expected: number | null, voice: Voice): string {
  if (progress === null) return '–';
  const now = percentText(progress);
  if (expected === null) return now;
  return `${now} (${say('expected', voice, { share: percentText(expected) })})`;
}

/** Digits that a forecast claims: it is no measurement. */
const DIGITS = 2;

/**
 * Where this pace ends, as a range in round numbers; '' where there is no forecast. A number that
 * falls is not told below its target: a straight line would promise zero hours.
 */
export function forecastRange(line: KeyResultLine, voice: Voice): string {
  const { forecast, unit, start, target, current } = line;
  if (!forecast) return '';
  if (start !== null && target !== null && line.measure === 'latest' && target < start) {
    if (forecast.high <= target) return say('targetOrBetter', voice);
  }
  const coarse = Math.max(Math.abs(forecast.low), Math.abs(forecast.high));
  const fine = coarse === 0 ? 1 : 10 ** (Math.floor(Math.log10(coarse)) - DIGITS + 1);
  // Whole things stay whole: nobody wins 2.1 customers.
  const step = Number.isInteger(current) && Number.isInteger(target) ? Math.max(1, fine) : fine;
  // Dividing by the inverse keeps 0.1 steps exact: 0.3 and no 0.30000000000000004.
  const round = (value: number) =>
    step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / Math.round(1 / step);
  const [from, to] = [round(forecast.low), round(forecast.high)];
  const [low, high] = unitPair([from, to], unit, voice.language, voice.short, [], voice.numbers);
  if (from === to) return say('about', voice, { low: high });
  return say('range', voice, { low, high });
}

/** The same as a sentence with its day. */
export function paceText(line: KeyResultLine, voice: Voice): string {
  const range = forecastRange(line, voice);
  return range === '' ? '' : say('pace', voice, { range, day: dayText(line.due, voice.language) });
}

/** What a key result promises, for the plan that waits for approval: from 26 to 4 hours. */
export function promise(line: KeyResultLine, voice: Voice): string {
  const { start, target, unit, measure } = line;
  if (measure === 'milestone') {
    return say('finish', voice, { day: dayText(line.due, voice.language) });
  }
  if (target === null) return say('noTarget', voice);
  const goal = withUnit(target, unit, voice.language, voice.short, [], voice.numbers);
  if (measure === 'at-least') return say('stayAbove', voice, { target: goal });
  if (measure === 'at-most') return say('stayBelow', voice, { target: goal });
  if (measure !== 'latest' || start === null) return say('reach', voice, { target: goal });
  const [from, to] = unitPair(
    [start, target],
    unit,
    voice.language,
    voice.short,
    [],
    voice.numbers,
  );
  return say('fromTo', voice, { start: from, target: to });
}
