import type { Answers, Request } from '../../protocol/messages';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { closeQuarter } from './close';
import { sendClosing } from './closing-mails';
import { quarterView } from './quarter-view';
import { undoClosing } from './undo';

/** Closes the quarter, or goes on with it, and then sends its results to whom the person chose. */
export function endQuarter(
  platform: Platform,
  { seen, to }: Extract<Request, { readonly kind: 'close-quarter' }>,
): Answers['close-quarter'] {
  const sent = platform.locked(() => {
    closeQuarter(platform, seen);
    return to.length > 0 ? sendClosing(platform, to, false) : { sent: [], notSent: [] };
  });
  return sent === null
    ? refuse('busy', platform.userLanguage())
    : { ...sent, view: quarterView(platform) };
}

/** Sends the results of the last closed quarter. */
export function sendResults(
  platform: Platform,
  { to, again }: Extract<Request, { readonly kind: 'send-closing' }>,
): Answers['send-closing'] {
  const sent = platform.locked(() => sendClosing(platform, to, again));
  return sent ?? refuse('busy', platform.userLanguage());
}

/** Takes the last closing back. */
export function takeBackClosing(platform: Platform): Answers['undo-closing'] {
  const done = platform.locked(() => {
    undoClosing(platform);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : quarterView(platform);
}
