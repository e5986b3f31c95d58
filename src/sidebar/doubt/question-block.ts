import { button } from '../ui/action';
import { element } from '../ui/element';

/** One answer: what its button says and does. */
export interface Choice {
  readonly label: string;
  readonly run: (self: HTMLButtonElement) => unknown;
}

/**
 * A question about a number, with a button for each answer. `key`: what it is about, so that the keyboard stays
 * when it is drawn anew; `note`: what happens until then.
 */
export const questionBlock = (
  text: string,
  choices: readonly Choice[],
  key: string,
  note = '',
): HTMLElement =>
  element(
    'div',
    { class: 'question-block', role: 'group', 'aria-label': text },
    element('p', {}, text),
    note !== '' && element('p', { class: 'secondary' }, note),
    ...choices.map(({ label, run }) => button(label, { 'data-key': `${key} ${label}` }, run)),
  );
