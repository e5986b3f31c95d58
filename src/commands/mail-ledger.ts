import { fill, type Text } from '../language/text';
import { addDays, type Day, dayNumber } from '../okr/day';
import { isAddress } from '../text/address';
import type { Change } from '../tracker/change';
import type { LedgerLine } from '../tracker/read-data';
import type { Tracker } from '../tracker/read-tracker';
import { FIRST_ROW } from '../tracker/sheets';
import { roomFor } from '../tracker/table';
import type { OutgoingMail, Platform } from './platform';
import { refuse } from './refusal';

/** What goes out by mail: each at most once for a recipient and week. */
export type MailKind = 'summary' | 'reminder' | 'reminder-list';

/** A mail that is due, and whom its ledger line names. */
export type DueMail = Pick<OutgoingMail, 'to' | 'subject' | 'html' | 'text' | 'senderName'>;

/** Somebody who does not get it this time, and why. */
export interface Held {
  readonly address: string;
  readonly reason: string;
}

/** Who got it and who did not. */
export interface Delivery {
  readonly sent: readonly string[];
  readonly notSent: readonly Held[];
}

/** ISO week of a day, 2026-W46: one mail for each recipient and kind in it. */
export function isoWeek(day: Day): string {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** What is known of one recipient's mail in a week. */
export interface MailState {
  /** `tried`: an attempt that nobody saw succeed; `held`: never attempted, for a reason. */
  readonly state: 'none' | 'held' | 'tried' | 'sent';
  readonly at: string;
  readonly reason: string;
}

const CUT_OFF: Text = {
  en: 'the run ended before Google confirmed it: it may have arrived or not',
  th: 'ระบบหยุดก่อนที่ Google จะยืนยัน อาจได้รับแล้วหรือยังไม่ได้รับ',
};

/** The state of a mail by the ledger: sent once is sent, however often it was tried since. */
export function mailState(
  { ledger, settings }: Pick<Tracker, 'ledger' | 'settings'>,
  kind: MailKind,
  week: string,
  address: string,
): MailState {
  const lines = ledger.filter(
    (line) =>
      line.kind === kind && line.week === week && line.to.toLowerCase() === address.toLowerCase(),
  );
  const last = (state: string): LedgerLine | undefined =>
    lines.filter((line) => line.state === state).pop();
  const sent = last('sent');
  if (sent) return { state: 'sent', at: sent.at, reason: '' };
  const tried = last('attempt');
  if (tried) {
    return { state: 'tried', at: tried.at, reason: tried.note || CUT_OFF[settings.language] };
  }
  const held = last('held');
  return held
    ? { state: 'held', at: held.at, reason: held.note }
    : { state: 'none', at: '', reason: '' };
}

/**
 * Sends these mails by the ledger: for each an attempt is written and takes effect, then the mail goes,
 * then it is marked as sent; where Google refuses, the line keeps Google's reason. Who is held back
 * gets a line that says so. Callers hold the lock and have left out whoever was attempted already.
 */
export function deliver(
  platform: Platform,
  tracker: Tracker,
  of: {
    readonly kind: MailKind;
    readonly today: Day;
    readonly now: string;
    /** Lines that this run has written below the ledger already. */
    readonly after?: number;
  },
  mails: readonly DueMail[],
  held: readonly Held[] = [],
): Delivery {
  const { language, replyTo } = tracker.settings;
  const week = isoWeek(of.today);
  if (mails.length + held.length === 0) return { sent: [], notSent: [] };
  const write = openLedger(platform, tracker, mails.length + held.length, of.after ?? 0);
  const cells = (address: string, state: string, note = ''): readonly string[] => [
    of.kind,
    week,
    address,
    state,
    of.now,
    note,
  ];
  if (held.length > 0) {
    write(
      mails.length,
      held.map(({ address, reason }) => cells(address, 'held', reason)),
    );
  }
  const sent: string[] = [];
  const notSent: Held[] = [...held];
  mails.forEach((mail, index) => {
    write(index, [cells(mail.to, 'attempt')]);
    try {
      platform.sendMail({ ...mail, replyTo: isAddress(replyTo ?? '') ? replyTo : null });
    } catch (error) {
      const message = String(error).replace(/^(Error|Exception): /, '');
      const reason = fill(GOOGLE_SAID, language, { message });
      write(index, [cells(mail.to, 'attempt', reason)]);
      notSent.push({ address: mail.to, reason });
      return;
    }
    write(index, [cells(mail.to, 'sent')]);
    sent.push(mail.to);
  });
  return { sent, notSent };
}

const GOOGLE_SAID: Text = { en: 'Google said: {message}', th: 'Google แจ้งว่า {message}' };

/** Makes room below the ledger's last line; then lines are written, and written over, from an index on. */
function openLedger(
  platform: Platform,
  tracker: Tracker,
  lines: number,
  after: number,
): (index: number, cells: readonly (readonly string[])[]) => void {
  const { data } = tracker.tables;
  const column = data?.columns.get('mail_kind');
  // Without a ledger nobody could tell what went out: set-up brings it back.
  if (!data || column === undefined) return refuse('no-ledger', tracker.settings.language);
  const first = Math.max(FIRST_ROW - 1, ...tracker.ledger.map(({ row }) => row)) + 1 + after;
  // A tracker from before notes has no column for them until it is repaired.
  const width = data.columns.get('mail_note') === column + 5 ? 6 : 5;
  platform.write(roomFor(data, first + lines - 1));
  return (index, cells) => {
    const change: Change = {
      kind: 'cells',
      sheet: 'data',
      row: first + index,
      column,
      cells: cells.map((line) => line.slice(0, width)),
    };
    platform.write([change]);
  };
}
