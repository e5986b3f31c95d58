import type { Language } from '../../language/text';
import type { Answers, Reply, Request } from '../../protocol/messages';
import { failureText, NO_ANSWER } from '../ui/failure';

/** Milliseconds after which a mere reading counts as lost. A writing is never given up: it may still be at work. */
const READ_LIMIT = 45_000;
const READS: readonly Request['kind'][] = [
  'plan',
  'selection',
  'set-up-proposal',
  'mail-preview',
  'schedule',
  'quarter',
  'bring-start',
  'bring-preview',
];

/** What the page shows in the plan's place, by the last reading. */
let shows: 'draft' | undefined;

/** From now on the page asks about the draft of the next quarter, or about the plan. */
export function workOn(on: 'draft' | undefined): void {
  shows = on;
}

/**
 * Asks the server. Never throws: whatever goes wrong on the way comes back as a refusal with one
 * sentence in the person's language that says what to do.
 */
export function ask<Asked extends Request>(
  request: Asked,
  language: Language,
): Promise<Reply<Answers[Asked['kind']]>> {
  return new Promise((resolve) => {
    const refuse = (reason: string) => resolve({ ok: false, reason });
    if (READS.includes(request.kind)) setTimeout(() => refuse(NO_ANSWER[language]), READ_LIMIT);
    try {
      google.script.run
        .withSuccessHandler((reply) => {
          if (isReply<Answers[Asked['kind']]>(reply)) resolve(reply);
          else refuse(NO_ANSWER[language]);
        })
        .withFailureHandler((failure) => refuse(failureText(failure, language)))
        .request(shows ? { ...request, on: shows } : request);
    } catch (failure) {
      refuse(failureText(failure, language));
    }
  });
}

/** Google turns an answer that it cannot carry into null without a word. */
function isReply<Data>(reply: unknown): reply is Reply<Data> {
  if (typeof reply !== 'object' || reply === null) return false;
  const { ok, reason } = reply as { readonly ok?: unknown; readonly reason?: unknown };
  return (ok === true && 'data' in reply) || (ok === false && typeof reason === 'string');
}
