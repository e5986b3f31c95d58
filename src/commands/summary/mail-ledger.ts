import { fill, type Text } from '../../language/text';
import { isAddress } from '../../text/address';
import { FIRST_ROW } from '../../tracker/contract/sheets';
import { roomFor } from '../../tracker/grid/table';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { OutgoingMail, Platform } from '../platform';
import { refuse } from '../refusal';
import type { MailKind, Turn } from '../schedule/mail-state';

/** A mail that is due, and whom its ledger line names. */
export type DueMail = Pick<OutgoingMail, 'to' | 'subject' | 'html' | 'text' | 'senderName'>;

/** Somebody who does not get it this time, and why. */
export interface Held {
  readonly address: string;
  readonly reason: string;
}

/** Who got it and who did not; of these, whom nobody can tell to have it or not. */
export interface Delivery {
  readonly sent: readonly string[];
  readonly notSent: readonly Held[];
  readonly failed: readonly string[];
}

/** What one mailing is: its kind, its turn, and the moment that its lines bear. */
export interface Mailing {
  readonly kind: MailKind;
  readonly turn: Turn;
  readonly now: string;
}

/** The ledger as one run writes it: below its last line, and over a line of its own. */
export interface Ledger {
  /** Makes room for so many lines and answers the row of the first. Refuses where there is no ledger. */
  open(lines: number): number;
  write(row: number, cells: readonly (readonly string[])[]): void;
}

/** Where this run's lines go. */
export function openLedger(platform: Platform, tracker: Tracker): Ledger {
  const { data } = tracker.tables;
  const column = data?.columns.get('mail_kind');
  // Nobody could tell what went out: set-up brings it back.
  const none = () => refuse('no-ledger', tracker.settings.language);
  if (!data || column === undefined) return { open: none, write: none };
  let next = Math.max(FIRST_ROW - 1, ...tracker.ledger.map(({ row }) => row)) + 1;
  // A tracker from before notes has no column for them until it is repaired.
  const width = data.columns.get('mail_note') === column + 5 ? 6 : 5;
  return {
    open(lines) {
      const first = next;
      next += lines;
      platform.write(roomFor(data, next - 1));
      return first;
    },
    write(row, cells) {
      const lines = cells.map((line) => line.slice(0, width));
      platform.write([{ kind: 'cells', sheet: 'data', row, column, cells: lines }]);
    },
  };
}

/** Lines of one state for these addresses, each with its reason. */
export function noteMails(
  ledger: Ledger,
  of: Mailing,
  state: 'held' | 'given-up',
  mails: readonly Held[],
): void {
  if (mails.length === 0) return;
  const row = ledger.open(mails.length);
  ledger.write(
    row,
    mails.map(({ address, reason }) => line(of, address, state, reason)),
  );
}

/**
 * Sends these mails by the ledger: for each an attempt is written and takes effect, then the mail goes,
 * then it is marked as sent; where Google refuses, the line keeps Google's reason. Who is held back
 * gets a line that says so. Callers hold the lock and have left out whoever was attempted already.
 */
export function deliver(
  platform: Platform,
  tracker: Tracker,
  ledger: Ledger,
  of: Mailing,
  mails: readonly DueMail[],
  held: readonly Held[] = [],
): Delivery {
  const { language, replyTo } = tracker.settings;
  noteMails(ledger, of, 'held', held);
  const first = mails.length > 0 ? ledger.open(mails.length) : 0;
  const sent: string[] = [];
  const failed: Held[] = [];
  mails.forEach((mail, index) => {
    const mark = (state: string, note = '') =>
      ledger.write(first + index, [line(of, mail.to, state, note)]);
    mark('attempt');
    try {
      platform.sendMail({ ...mail, replyTo: isAddress(replyTo ?? '') ? replyTo : null });
    } catch (error) {
      const message = String(error).replace(/^(Error|Exception): /, '');
      const reason = fill(GOOGLE_SAID, language, { message });
      mark('attempt', reason);
      failed.push({ address: mail.to, reason });
      return;
    }
    mark('sent');
    sent.push(mail.to);
  });
  return {
    sent,
    notSent: [...held, ...failed],
    failed: failed.map(({ address }) => address),
  };
}

const GOOGLE_SAID: Text = { en: 'Google said: {message}', th: 'Google แจ้งว่า {message}' };

const line = (
  { kind, turn, now }: Mailing,
  address: string,
  state: string,
  note: string,
): readonly string[] => [kind, turn.week, address, state, now, note];
