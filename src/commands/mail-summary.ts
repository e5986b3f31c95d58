import { addDays, type Day, dayNumber } from '../okr/day';
import type { MailPreview, Request, SendResult } from '../protocol/messages';
import { mailOf } from '../summary/mail';
import type { Change } from '../tracker/change';
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
  const { recipients, language } = tracker.settings;
  const first = recipients[0] ?? { name: '', address: '', language };
  const mail = mailFor(platform, tracker, first);
  const remaining = platform.remainingMails();
  const reason = blockedBy(tracker, snapshot);
  return {
    recipients: recipients.map((recipient) => ({
      ...recipient,
      sent: wasSent(tracker, recipient.address),
    })),
    subject: mail.subject,
    html: mail.html,
    blocked: reason ? refusalText(reason, language) : null,
    remaining,
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
    const { language, recipients } = tracker.settings;
    const reason = blockedBy(tracker, snapshot);
    if (reason) refuse(reason, language);
    const wanted = recipients.filter(({ address }) => request.to.includes(address));
    const due = request.again
      ? wanted
      : wanted.filter(({ address }) => !wasAttempted(tracker, address));
    const left = platform.remainingMails();
    if (due.length > left) refuse('mail-quota', language, { left, wanted: due.length });
    const sent: string[] = [];
    const notSent: { address: string; reason: string }[] = [];
    due.forEach((recipient, index) => {
      const mail = mailFor(platform, tracker, recipient);
      const row = nextRow(tracker) + index;
      const line = [KIND, isoWeek(snapshot.today), recipient.address];
      platform.write(ledger(tracker, row, [...line, 'attempt', snapshot.now]));
      try {
        platform.sendMail({
          to: recipient.address,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          senderName: mail.senderName,
          replyTo: tracker.settings.replyTo,
        });
      } catch (error) {
        notSent.push({
          address: recipient.address,
          reason: error instanceof Error ? error.message : String(error),
        });
        return;
      }
      platform.write(ledger(tracker, row, [...line, 'sent', snapshot.now]));
      sent.push(recipient.address);
    });
    return { sent, notSent };
  });
  return result ?? refuse('busy', platform.userLanguage());
}

function mailFor(platform: Platform, tracker: Tracker, recipient: Recipient) {
  const { settings } = tracker;
  const voice = { language: recipient.language, years: settings.years, short: true };
  const sender = settings.team;
  return mailOf(summaryOf(tracker), voice, { sender, url: platform.spreadsheetUrl() });
}

function blockedBy(tracker: Tracker, snapshot: Snapshot): RefusalKind | null {
  const { data, plan, settings } = tracker;
  if (plan.example) return 'example-mail';
  if (data.spreadsheet_id !== '' && data.spreadsheet_id !== snapshot.spreadsheetId)
    return 'copied-file';
  if (settings.recipients.length === 0) return 'no-recipients';
  return plan.rows.length === 0 ? 'empty-plan' : null;
}

const ofThisWeek = (tracker: Tracker, address: string): readonly LedgerLine[] =>
  tracker.ledger.filter(
    ({ kind, week, to }) => kind === KIND && week === isoWeek(tracker.plan.asOf) && to === address,
  );

const wasSent = (tracker: Tracker, address: string): boolean =>
  ofThisWeek(tracker, address).some(({ state }) => state === 'sent');

const wasAttempted = (tracker: Tracker, address: string): boolean =>
  ofThisWeek(tracker, address).length > 0;

const nextRow = (tracker: Tracker): number =>
  Math.max(FIRST_ROW - 1, ...tracker.ledger.map(({ row }) => row)) + 1;

function ledger(tracker: Tracker, row: number, cells: readonly string[]): Change[] {
  const { data } = tracker.tables;
  const column = data?.columns.get('mail_kind');
  if (!data || column === undefined) return [];
  return [...roomFor(data, row), { kind: 'cells', sheet: 'data', row, column, cells: [cells] }];
}
