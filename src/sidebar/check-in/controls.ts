import type { MilestoneState } from '../../okr/plan';
import { element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { CHECK_IN, STATES } from './wording';

/** Done or not yet. */
export function stateChoice(
  page: Page,
  states: readonly { readonly state: MilestoneState; readonly input: HTMLInputElement }[],
): HTMLElement {
  const label = page.say(CHECK_IN.newState);
  return element(
    'div',
    { class: 'form-group', role: 'radiogroup', 'aria-label': label },
    element('span', { class: 'label', 'aria-hidden': 'true' }, label),
    ...states.map((one) =>
      element('label', { class: 'choice' }, one.input, page.say(STATES[one.state])),
    ),
  );
}

/** 1 to 10; a dash only while none was ever given. */
export function confidences(page: Page, now: number | null): readonly HTMLElement[] {
  const option = (value: string, label: string, selected: boolean) =>
    element('option', { value, selected }, label);
  return [
    ...(now === null ? [option('', page.say(CHECK_IN.noConfidence), true)] : []),
    ...Array.from({ length: 10 }, (_, index) =>
      option(String(index + 1), String(index + 1), now === index + 1),
    ),
  ];
}

/** A field with its label above. */
export const labelled = (field: HTMLElement, label: string): HTMLElement =>
  element('div', { class: 'form-group' }, element('label', { for: field.id }, label), field);
