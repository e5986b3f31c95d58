/** What passes by: toasts of scripts, the red bar of their errors, the pill while one runs. */
import { openDialog } from './dialogs';
import { button, byId, element } from './element';

/** Google's toasts stay five seconds unless told. */
const TOAST_MS = 5000;
/** Runs that end at once show nothing. */
const PATIENCE_MS = 400;

export function showToast(title: string, message: string): void {
  const toast = element(
    'div',
    { class: 'toast-card', role: 'status' },
    element('strong', {}, title || 'Message'),
    element('p', {}, message),
  );
  toast.append(button('×', 'close', () => toast.remove()));
  byId('notices').append(toast);
  setTimeout(() => toast.remove(), TOAST_MS);
}

/** The red bar: an error that the script did not catch. It stays until it is closed. */
export function showError(message: string): void {
  document.querySelector('.error-bar')?.remove();
  const bar = element('div', { class: 'error-bar', role: 'alert' }, element('span', {}, message));
  bar.append(button('Dismiss', 'plain', () => bar.remove()));
  byId('notices').append(bar);
}

/** `running` and `ended` of one pill, however many runs are under way. */
export function runningPill(): { running(): void; ended(): void } {
  let under = 0;
  let timer = 0;
  const pill = element(
    'div',
    { class: 'running-pill', role: 'status', hidden: true },
    'Running script…',
  );
  byId('notices').append(pill);
  return {
    running() {
      under += 1;
      timer ||= window.setTimeout(() => {
        pill.hidden = false;
      }, PATIENCE_MS);
    },
    ended() {
      under = Math.max(0, under - 1);
      if (under > 0) return;
      clearTimeout(timer);
      timer = 0;
      pill.hidden = true;
    },
  };
}

let closeLost: (() => void) | null = null;

/** Over all while the server cannot be reached: what would be typed now could not be kept. */
export function showLost(isLost: boolean): void {
  if (isLost === (closeLost !== null)) return;
  closeLost?.();
  closeLost = isLost
    ? openDialog('Waiting for the local Sheets', lostMessage(), null, 'small')
    : null;
}

const lostMessage = (): Node =>
  element(
    'div',
    { class: 'message lost-bar', role: 'alert' },
    element('p', {}, 'It has stopped or does not answer. What you typed until now is kept.'),
    element('p', {}, 'Start it again with npm start: this page comes back by itself.'),
  );
