import { fill, type Language, type Text } from '../../language/text';
import { mailOf, type SummaryMail } from '../../summary/mail/mail';
import type { Missed } from '../../summary/sheet/missed';
import { addressKey, isAddress, quotedAddress, strangeSign } from '../../text/address';
import { peopleMeant } from '../../text/people';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { oneForEachAddress } from '../../tracker/read/people';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Recipient } from '../../tracker/read/settings';
import type { Platform } from '../platform';
import type { RefusalKind } from '../refusal';
import { openMails } from '../schedule/mail-state';
import { summaryOf } from './summary-of';

const WRONG: Text = {
  en: '“{address}” is not an address. Correct it in Settings.',
  th: '“{address}” ไม่ใช่อีเมลที่ใช้ได้ แก้ในชีตตั้งค่า',
};
const NO_ADDRESS: Text = {
  en: 'No address yet. Add it in Settings.',
  th: 'ยังไม่มีอีเมล เพิ่มในชีตตั้งค่า',
};

const WRONG_SIGN: Text = {
  en: '“{address}” holds {sign}, which no address has. Type it anew in Settings.',
  th: '“{address}” มี {sign} ซึ่งใช้ในอีเมลไม่ได้ พิมพ์ใหม่ในชีตตั้งค่า',
};

/** One for each address, however it is written and however often it is listed. */
export const recipientsOf = ({ settings }: Tracker): readonly Recipient[] =>
  oneForEachAddress(settings.recipients);

/** Why this recipient cannot get mail; null where they can. */
export function wrongAddress({ address }: Recipient, language: Language): string | null {
  if (isAddress(address)) return null;
  if (address === '') return NO_ADDRESS[language];
  const [quoted, sign] = [quotedAddress(address), strangeSign(address)];
  return sign === null
    ? fill(WRONG, language, { address: quoted })
    : fill(WRONG_SIGN, language, { address: quoted, sign });
}

/** Who may get it by a click: of the example only the person who asks. */
export const recipientsByHand = (platform: Platform, tracker: Tracker): readonly Recipient[] =>
  tracker.plan.example
    ? [{ name: '', address: platform.clock.sender(), language: tracker.settings.language }]
    : recipientsOf(tracker);

/** Why a person's click mails nothing; null where it may: an example goes to that person alone. */
export function handBlockedBy(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
): RefusalKind | null {
  const reason = mailBlockedBy(tracker, snapshot);
  return reason === 'example-mail' && isAddress(platform.clock.sender()) ? null : reason;
}

/** Why this tracker mails nothing by itself; null where it may. */
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
  const [person] = peopleMeant(settings.people, address).people;
  return { name: person?.name ?? '', address };
}

/** Puts the summary into a mail, once for each language: in the lead's name, whom replies reach. */
export function mailWriter(
  platform: Platform,
  tracker: Tracker,
): (language: Language) => SummaryMail {
  const lead = leadOf(tracker)?.name || null;
  const options = {
    sender: lead ?? tracker.settings.team,
    url: platform.spreadsheetUrl(),
    replyToName: lead,
  };
  const written = new Map<Language, SummaryMail>();
  return (language) => {
    const { numbers } = tracker.plan;
    const voice = { language, years: tracker.settings.years, short: true, numbers };
    const mail = written.get(language) ?? mailOf(summaryOf(tracker, language), voice, options);
    written.set(language, mail);
    return mail;
  };
}

/** Who was to get the last summary and is not known to have it, with the reason. */
export function undelivered(
  tracker: Tracker,
): readonly (Missed & { readonly address: string; readonly week: string })[] {
  const names = new Map(
    recipientsOf(tracker).map(({ name, address }) => [addressKey(address), name]),
  );
  return openMails(tracker)
    .filter(({ kind }) => kind === 'summary')
    .map(({ to, week, reason }) => ({
      address: to,
      who: names.get(addressKey(to)) || to,
      why: reason,
      week,
    }));
}

/** Owners, addresses and answers of the team's and the recipients' tables that lead nowhere: whole sentences that name their cells. */
export const namedBefore = ({ people }: Tracker): readonly string[] =>
  people.map(({ message }) => message);
