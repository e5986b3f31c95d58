import type { Language, Text } from '../../language/text';
import { addDays, type Day, dayNumber } from '../../okr/day';
import { addressKey } from '../../text/address';
import type { LedgerLine } from '../../tracker/read/data';

/** What goes out by mail: each at most once for an address and week. */
export type MailKind =
  | 'summary'
  | 'reminder'
  | 'reminder-list'
  | 'not-closed'
  | 'example'
  /** Of a quarter’s end; their turn is the quarter, `2026-Q4`. */
  | 'approval'
  | 'final-numbers'
  | 'closing';

/** ISO week of a day, 2026-W46: one mail for each address and kind in it. */
export function isoWeek(day: Day): string {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * One sending of a weekly mail: the ISO week whose mail it is, and the moment of spreadsheet time from which
 * any mail of its kind stands for it, whatever week that one is of; '' where only the week counts.
 */
export interface Turn {
  readonly week: string;
  readonly since: string;
}

/** What a person sends by hand is of this week; whatever went out since its Monday stands for it. */
export function turnByHand(today: Day): Turn {
  const weekday = (((dayNumber(today) + 3) % 7) + 7) % 7;
  return { week: isoWeek(today), since: addDays(today, -weekday) };
}

/** What is known of one address's mail in a turn. */
export interface MailState {
  /**
   * `tried`: an attempt that nobody saw succeed; `held`: never attempted, for a reason; `given-up`: a person
   * decided that it is not sent.
   */
  readonly state: 'none' | 'held' | 'tried' | 'sent' | 'given-up';
  readonly at: string;
  readonly reason: string;
}

const CUT_OFF: Text = {
  en: 'the run ended before Google confirmed it: it may have arrived or not',
  th: 'ระบบหยุดก่อนที่ Google จะยืนยัน อาจได้รับแล้วหรือยังไม่ได้รับ',
};

/** The ledger's lines, and the language of what is said about them. */
interface Ledger {
  readonly ledger: readonly LedgerLine[];
  readonly settings: { readonly language: Language };
}

/** The state of a mail by the ledger: sent once is sent, however often it was tried since. */
export function mailState(
  { ledger, settings }: Ledger,
  kind: MailKind,
  { week, since }: Turn,
  address: string,
): MailState {
  const key = addressKey(address);
  const lines = ledger.filter(
    (line) =>
      line.kind === kind &&
      (line.week === week || (since !== '' && line.at >= since)) &&
      addressKey(line.to) === key,
  );
  const last = (state: string): LedgerLine | undefined =>
    lines.filter((line) => line.state === state).pop();
  const told = (state: MailState['state'], line: LedgerLine, reason: string): MailState => ({
    state,
    at: line.at,
    reason,
  });
  const sent = last('sent');
  if (sent) return told('sent', sent, '');
  const latest = lines[lines.length - 1];
  if (latest?.state === 'given-up') return told('given-up', latest, latest.note);
  const tried = last('attempt');
  if (tried) return told('tried', tried, tried.note || CUT_OFF[settings.language]);
  const held = last('held');
  return held ? told('held', held, held.note) : { state: 'none', at: '', reason: '' };
}

/** True for a mail that was attempted: it is never repeated by itself. */
export const isAttempted = ({ state }: MailState): boolean => state === 'sent' || state === 'tried';

/** A mail of the ledger that is not known to have arrived, and that nobody gave up. */
export interface OpenMail {
  readonly kind: MailKind;
  readonly to: string;
  readonly week: string;
  readonly state: 'held' | 'tried';
  readonly reason: string;
}

const KINDS: readonly MailKind[] = ['summary', 'reminder', 'reminder-list', 'not-closed'];

/** The open mails of each kind's last week: those of earlier weeks gave way to newer ones. */
export function openMails(tracker: Ledger): readonly OpenMail[] {
  return KINDS.flatMap((kind) => {
    const lines = tracker.ledger.filter((line) => line.kind === kind);
    const week =
      lines
        .map((line) => line.week)
        .sort()
        .pop() ?? '';
    const theirs = new Map(
      lines.filter((line) => line.week === week).map(({ to }) => [addressKey(to) || to, to]),
    );
    return [...theirs.values()].flatMap((to): readonly OpenMail[] => {
      const { state, reason } = mailState(tracker, kind, { week, since: '' }, to);
      return state === 'held' || state === 'tried' ? [{ kind, to, week, state, reason }] : [];
    });
  });
}
