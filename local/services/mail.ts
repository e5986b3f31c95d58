/** MailApp: what would have gone out stands in the outbox; Google's limits hold. */

import { NotInLocalSheets } from '../errors';
import { type Guarding, guard, type Implementation } from '../guard';
import { exception } from './host';

export interface SentMail {
  readonly at: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string | null;
  readonly replyTo: string | null;
}

export interface MailState {
  readonly outbox: SentMail[];
  /** Recipients that are left today. */
  remaining: number;
  readonly now: () => Date;
  readonly onSend: (mail: SentMail) => void;
}

/** Recipients of one message; body in bytes of a consumer account (Apps Script quotas). */
const MAX_RECIPIENTS = 50;
const MAX_BODY = 200 * 1024;
const SUBJECT_LENGTH = 250;

export function makeMailApp(state: MailState, guarding: Guarding): object {
  const send = (...given: unknown[]): void => {
    const mail = mailOf(given, state.now());
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients > MAX_RECIPIENTS)
      throw exception('Limit Exceeded: Email Recipients Per Message.');
    if (Math.max(bytes(mail.body), bytes(mail.htmlBody ?? '')) > MAX_BODY)
      throw exception('Limit Exceeded: Email Body Size.');
    if (mail.subject.length > SUBJECT_LENGTH) throw exception('Argument too long: subject');
    if (recipients > state.remaining)
      throw exception('Service invoked too many times for one day: email.');
    state.remaining -= recipients;
    state.outbox.push(mail);
    state.onSend(mail);
  };
  const implementation: Implementation = {
    sendEmail: send,
    getRemainingDailyQuota: () => state.remaining,
  };
  return guard('Mail.MailApp', implementation, guarding);
}

interface Options {
  readonly cc?: string;
  readonly bcc?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly htmlBody?: string;
  readonly body?: string;
  readonly subject?: string;
  readonly to?: string;
  readonly attachments?: unknown;
  readonly inlineImages?: unknown;
}

function mailOf(given: readonly unknown[], now: Date): SentMail {
  const message: Options =
    typeof given[0] === 'object' && given[0] !== null
      ? (given[0] as Options)
      : {
          to: given[0] as string,
          subject: given[1] as string,
          body: given[2] as string,
          ...((given[3] as Options) ?? {}),
        };
  if (message.attachments || message.inlineImages)
    throw new NotInLocalSheets('MailApp.sendEmail with attachments');
  const to = addresses(message.to);
  if (to.length === 0) throw exception('Failed to send email: no recipient');
  return {
    at: now.toISOString(),
    to,
    cc: addresses(message.cc),
    bcc: addresses(message.bcc),
    subject: String(message.subject ?? ''),
    body: String(message.body ?? ''),
    htmlBody: message.htmlBody === undefined ? null : String(message.htmlBody),
    name: message.name === undefined ? null : String(message.name),
    replyTo: message.replyTo === undefined ? null : String(message.replyTo),
  };
}

function addresses(list: unknown): string[] {
  const found = String(list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const address of found) {
    if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address.replace(/^.*<(.+)>$/, '$1')))
      throw exception(`Invalid email: ${address}`);
  }
  return found;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
