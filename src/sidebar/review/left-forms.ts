import { element } from '../ui/element';
import { isTouched } from '../ui/small-form';
import type { Page } from '../ui/view-part';
import { FORMS } from './forms-wording';

/**
 * Open forms, by key, whose finding is gone: what somebody typed stays before them until they save or
 * cancel it. A form in which nothing was typed closes.
 */
export function leftForms(
  page: Page,
  open: Map<string, HTMLElement>,
  isGone: (key: string) => boolean,
): readonly HTMLElement[] {
  const left: HTMLElement[] = [];
  for (const [key, form] of [...open]) {
    if (!isGone(key)) continue;
    if (isTouched(form)) {
      const note = element('p', { class: 'secondary' }, page.say(FORMS.left));
      left.push(element('div', { class: 'finding' }, note, form));
    } else open.delete(key);
  }
  return left;
}
