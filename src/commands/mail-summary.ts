import type { Language } from '../language/text';
import { addDays, type Day, dayNumber } from '../okr/day';
import type { MailPreview, Request, SendResult } from '../protocol/messages';
import { mailOf, type SummaryMail } from '../summary/mail';
import type { LedgerLine } from '../tracker/read-data';
import type { Recipient } from '../tracker/read-settings';
import type { Tracker } from '../tracker/read-tracker';
import { FIRST_ROW } from '../tracker/sheets';
import type { Snapshot } from '../tracker/snapshot';
import { roomFor } from '../tracker/table';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { type RefusalKind, refusalText, refuse } from './refusal';
import { SUMMARY_SHEETS, summaryOf } from './update-summary';

const KIND = 'summary';

/** ISO week of a day, 2026-W46: one mail for each recipient and kind in it. */
export function isoWeek(day: Day): string {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Who would get the summary and what it says. Nothing is sent. */
export function previewMail(platform: Platform): MailPreview {
  const { tracker, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  const { language } = tracker.settings;
  const recipients = recipientsOf(tracker);
  const mail = mailWriter(platform, tracker)(recipients[0]?.language ?? language);
  const reason = blockedBy(tracker, snapshot);
  return {
    recipients: recipients.map((recipient) => ({
      ...recipient,
      sent: linesOf(tracker, isoWeek(snapshot.today), recipient.address).some(
        ({ state }) => state === 'sent',
      ),
    })),
    subject: mail.subject,
    html: mail.html,
    blocked: reason ? refusalText(reason, language) : null,
    remaining: platform.remainingMails(),
  };
}

/**
 * Sends the summary to these of its recipients. For each: an attempt is written and takes effect, then
 * the mail goes, then it is marked as sent. An attempt that was never marked is not repeated unless a
 * person asks for it: nobody gets a mail twice by a fault.
 */
export function sendSummary(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'send-summary' }>,
): SendResult {
  const result = platform.locked((): SendResult => {
    const { tracker, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    const { language, replyTo } = tracker.settings;
    const reason = blockedBy(tracker, snapshot);
    if (reason) refuse(reason, language);
    const week = isoWeek(snapshot.today);
    const due = recipientsOf(tracker).filter(
      ({ address }) =>
        request.to.includes(address) &&
        (request.again || linesOf(tracker, week, address).length === 0),
    );
    const left = platform.remainingMails();
    if (due.length > left) refuse('mail-quota', language, { left, wanted: due.length });
    const write = mailWriter(platform, tracker);
    const ledger = openLedger(platform, tracker, due.length);
    const sent: string[] = [];
    const notSent: { address: string; reason: string }[] = [];
    due.forEach(({ address, language: speaks }, index) => {
      const { subject, html, text, senderName } = write(speaks);
      ledger(index, [KIND, week, address, 'attempt', snapshot.now]);
      try {
        platform.sendMail({ to: address, subject, html, text, senderName, replyTo });
      } catch (error) {
        notSent.push({ address, reason: error instanceof Error ? error.message : String(error) });
        return;
      }
      ledger(index, [KIND, week, address, 'sent', snapshot.now]);
      sent.push(address);
    });
    return { sent, notSent };
  });
  return result ?? refuse('busy', platform.userLanguage());
}

/** One for each address, however it is written and however often it is listed. */
function recipientsOf({ settings }: Tracker): readonly Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const recipient of settings.recipients) {
    const address = recipient.address.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, recipient);
  }
  return [...byAddress.values()];
}

/** Puts the summary into a mail, once for each language. */
function mailWriter(platform: Platform, tracker: Tracker): (language: Language) => SummaryMail {
  const summary = summaryOf(tracker);
  const options = { sender: tracker.settings.team, url: platform.spreadsheetUrl() };
  const written = new Map<Language, SummaryMail>();
  return (language) => {
    const voice = { language, years: tracker.settings.years, short: true };
    const mail = written.get(language) ?? mailOf(summary, voice, options);
    written.set(language, mail);
    return mail;
  };
}

function blockedBy(tracker: Tracker, snapshot: Snapshot): RefusalKind | null {
  const { data, plan, settings } = tracker;
  if (plan.example) return 'example-mail';
  if (data.spreadsheet_id !== '' && data.spreadsheet_id !== snapshot.spreadsheetId)
    return 'copied-file';
  if (settings.recipients.length === 0) return 'no-recipients';
  return plan.rows.length === 0 ? 'empty-plan' : null;
}

/** What the ledger says of an address in a week. */
const linesOf = (tracker: Tracker, week: string, address: string): readonly LedgerLine[] =>
  tracker.ledger.filter(
    (line) =>
      line.kind === KIND && line.week === week && line.to.toLowerCase() === address.toLowerCase(),
  );

/** Makes room for so many lines below the ledger's last; then each is written, and written over, by its index. */
function openLedger(
  platform: Platform,
  tracker: Tracker,
  lines: number,
): (index: number, cells: readonly string[]) => void {
  const { data } = tracker.tables;
  const column = data?.columns.get('mail_kind');
  // Without a ledger nobody could tell what went out: set-up brings it back.
  if (!data || column === undefined) return refuse('no-ledger', tracker.settings.language);
  const first = Math.max(FIRST_ROW - 1, ...tracker.ledger.map(({ row }) => row)) + 1;
  platform.write(roomFor(data, first + lines - 1));
  return (index, cells) => {
    platform.write([{ kind: 'cells', sheet: 'data', row: first + index, column, cells: [cells] }]);
  };
}
