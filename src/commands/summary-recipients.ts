import { fill, type Language, type Text } from '../language/text';
import type { Day } from '../okr/day';
import { mailOf, type SummaryMail } from '../summary/mail';
import { isAddress } from '../text/address';
import type { Recipient } from '../tracker/read-settings';
import type { Tracker } from '../tracker/read-tracker';
import type { Snapshot } from '../tracker/snapshot';
import { isoWeek, mailState } from './mail-ledger';
import type { Platform } from './platform';
import type { RefusalKind } from './refusal';
import { summaryOf } from './summary-of';

const WRONG: Text = {
  en: '“{address}” is not an address. Correct it in Settings.',
  th: '“{address}” ไม่ใช่อีเมลที่ใช้ได้ แก้ในชีตตั้งค่า',
};
const NO_ADDRESS: Text = {
  en: 'No address yet. Add it in Settings.',
  th: 'ยังไม่มีอีเมล เพิ่มในชีตตั้งค่า',
};

/** One for each address, however it is written and however often it is listed. */
export function recipientsOf({ settings }: Tracker): readonly Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const recipient of settings.recipients) {
    const key = recipient.address.toLowerCase() || recipient.name;
    if (!byAddress.has(key)) byAddress.set(key, recipient);
  }
  return [...byAddress.values()];
}

/** Why this recipient cannot get mail; null where they can. */
export function wrongAddress({ address }: Recipient, language: Language): string | null {
  if (isAddress(address)) return null;
  return address === '' ? NO_ADDRESS[language] : fill(WRONG, language, { address });
}

/** Why this tracker mails nothing at all; null where it may. */
export function mailBlockedBy(tracker: Tracker, snapshot: Snapshot): RefusalKind | null {
  const { data, plan, settings } = tracker;
  if (plan.example) return 'example-mail';
  if (data.spreadsheet_id !== '' && data.spreadsheet_id !== snapshot.spreadsheetId)
    return 'copied-file';
  if (settings.recipients.length === 0) return 'no-recipients';
  return plan.rows.length === 0 ? 'empty-plan' : null;
}

/** Who leads: the person of the Team table whom replies reach, or only their address; null where Settings name nobody. */
export function leadOf({
  settings,
}: Tracker): { readonly name: string; readonly address: string } | null {
  const address = settings.replyTo ?? '';
  if (!isAddress(address)) return null;
  const person = settings.people.find((one) => one.address.toLowerCase() === address.toLowerCase());
  return { name: person?.name ?? '', address };
}

/** Puts the summary into a mail, once for each language: in the lead's name, whom replies reach. */
export function mailWriter(
  platform: Platform,
  tracker: Tracker,
): (language: Language) => SummaryMail {
  const summary = summaryOf(tracker);
  const lead = leadOf(tracker)?.name || null;
  const options = {
    sender: lead ?? tracker.settings.team,
    url: platform.spreadsheetUrl(),
    replyToName: lead,
  };
  const written = new Map<Language, SummaryMail>();
  return (language) => {
    const voice = { language, years: tracker.settings.years, short: true };
    const mail = written.get(language) ?? mailOf(summary, voice, options);
    written.set(language, mail);
    return mail;
  };
}

/** Who was to get this week's summary and is not known to have it, with the reason. */
export function undelivered(tracker: Tracker, today: Day): readonly { who: string; why: string }[] {
  const week = isoWeek(today);
  return recipientsOf(tracker).flatMap(({ name, address }) => {
    const { state, reason } = mailState(tracker, 'summary', week, address);
    const missing = state === 'held' || state === 'tried';
    return missing ? [{ who: name || address, why: reason }] : [];
  });
}
