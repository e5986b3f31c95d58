import { dayText } from '../../language/dates';
import { unitPair, withUnit } from '../../language/numbers';
import { type Day, daysBetween } from '../../okr/day';
import type { KeyResult, KeyResultState, Plan } from '../../okr/plan';
import type { Page } from '../ui/view-part';
import { CHECK_IN, STATES } from './wording';

/** A number or state as a person reads it: 49 MQLs, Not yet. */
export const valueText = (
  page: Page,
  value: number | KeyResultState,
  { unit }: Pick<KeyResult, 'unit'>,
): string =>
  typeof value === 'number'
    ? withUnit(value, unit, page.language(), false, [], page.numbers())
    : page.say(STATES[value]);

/** Last: 49 · target 120 MQLs. */
export function lastText(page: Page, keyResult: KeyResult): string {
  const { current, target, unit } = keyResult;
  const numbers = typeof current === 'number' && target !== null;
  const [now, aim] = numbers
    ? unitPair([current, target], unit, page.language(), false, [], page.numbers())
    : [
        current === null ? null : valueText(page, current, keyResult),
        target === null ? null : valueText(page, target, keyResult),
      ];
  return [
    now === null ? page.say(CHECK_IN.noNumber) : page.say(CHECK_IN.last, { value: now }),
    aim === null ? '' : page.say(CHECK_IN.target, { value: aim }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When the last check-in was, and whether that is too long ago; null where there was none. */
export function whenText(
  page: Page,
  { updated, connected }: KeyResult,
  { asOf, thresholds }: Plan,
): { readonly text: string; readonly old: boolean } | null {
  if (updated === null || connected) return null;
  const days = daysBetween(updated, asOf);
  const old = days > thresholds.staleDays;
  const text = agoText(page, updated, days);
  return { text: old ? `${text} · ${page.say(CHECK_IN.outOfDate)}` : text, old };
}

function agoText(page: Page, day: Day, days: number): string {
  if (days === 0) return page.say(CHECK_IN.today);
  if (days === 1) return page.say(CHECK_IN.yesterday);
  const words = dayText(day, page.language());
  return days < 0 ? words : page.say(CHECK_IN.daysAgo, { day: words, count: days });
}
