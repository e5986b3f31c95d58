import { type Attributes, element } from './element';
import type { Notice } from './view-part';

const CONTROLS = 'button, input, select, textarea';

/**
 * Runs what a button stands for. While it runs the button says so and every control of its view is
 * off, so that nothing is sent twice; afterwards they are on again and the keyboard is back.
 */
export async function runAction<Result>(
  button: HTMLButtonElement,
  running: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const view = button.closest('[data-view]') ?? button;
  const controls = Array.from(view.querySelectorAll<HTMLButtonElement>(CONTROLS)).filter(
    (control) => !control.disabled,
  );
  if (!controls.includes(button)) controls.push(button);
  const held = document.activeElement;
  const label = button.textContent;
  for (const control of controls) control.disabled = true;
  button.setAttribute('aria-busy', 'true');
  button.textContent = running;
  try {
    return await task();
  } finally {
    for (const control of controls) control.disabled = false;
    button.removeAttribute('aria-busy');
    button.textContent = label;
    if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  }
}

/** A button; it gets itself as the argument of what it does, to show that it runs. */
export function button(
  label: string,
  attributes: Attributes,
  run: (self: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', () => void run(node));
  return node;
}

/** One line on how the last thing went: read out at once where it is an error. */
export function noticeLine(notice: Notice | null): HTMLElement | null {
  if (!notice) return null;
  return notice.kind === 'error'
    ? element('p', { class: 'error', role: 'alert' }, notice.text)
    : element('p', { class: 'done' }, notice.text);
}
