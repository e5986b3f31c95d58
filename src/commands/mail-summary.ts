import { longDayText } from '../language/dates';
import { fill, type Text } from '../language/text';
import type { MailPreview, Request, SendResult } from '../protocol/messages';
import { isAddress } from '../text/address';
import type { Tracker } from '../tracker/read-tracker';
import { catchUp } from './catch-up';
import { deliver, isoWeek, mailState } from './mail-ledger';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refusalText, refuse } from './refusal';
import { mailBlockedBy, mailWriter, recipientsOf, wrongAddress } from './summary-recipients';
import { SUMMARY_SHEETS, showDelivery } from './update-summary';

const NOTES = {
  over: {
    en: '{quarter} ended on {day}: these are its final numbers.',
    th: '{quarter} สิ้นสุด {day} ตัวเลขนี้คือตัวเลขสุดท้าย',
  },
  ahead: {
    en: '{quarter} begins on {day}: there are no numbers to report yet.',
    th: '{quarter} เริ่ม {day} จึงยังไม่มีตัวเลขให้รายงาน',
  },
  replyTo: {
    en: '“{address}” under “Replies go to” in Settings is not an address, so replies go to whoever sends.',
    th: '“{address}” ในช่อง “อีเมลตอบกลับไปที่” ที่ชีตตั้งค่าไม่ใช่อีเมลที่ใช้ได้ คำตอบจะไปถึงผู้ส่งแทน',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Who would get the summary and what it says. Nothing is sent or written. */
export function previewMail(platform: Platform): MailPreview {
  const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  const { tracker } = catchUp(found, snapshot);
  const { language } = tracker.settings;
  const recipients = recipientsOf(tracker);
  const mail = mailWriter(platform, tracker)(recipients[0]?.language ?? language);
  const reason = mailBlockedBy(tracker, snapshot);
  const week = isoWeek(snapshot.today);
  return {
    recipients: recipients.map((recipient) => {
      const { state, reason: why } = mailState(tracker, 'summary', week, recipient.address);
      const wrong = wrongAddress(recipient, language);
      if (wrong !== null) return { ...recipient, state: 'wrong', reason: wrong };
      return { ...recipient, state: state === 'held' ? 'none' : state, reason: why };
    }),
    subject: mail.subject,
    html: mail.html,
    blocked: reason ? refusalText(reason, language) : null,
    notes: notesOf(tracker),
    remaining: platform.remainingMails(),
  };
}

/** What a person should know before they send. */
function notesOf({ plan, settings }: Tracker): readonly string[] {
  const { language, years, replyTo } = settings;
  const { quarter, asOf } = plan;
  const name = `Q${quarter.number}`;
  const say = (note: Text, day: string) =>
    fill(note, language, { quarter: name, day: longDayText(day, language, years) });
  return [
    ...(asOf > quarter.last ? [say(NOTES.over, quarter.last)] : []),
    ...(asOf < quarter.first && plan.agreed ? [say(NOTES.ahead, quarter.first)] : []),
    ...(replyTo && !isAddress(replyTo)
      ? [fill(NOTES.replyTo, language, { address: replyTo })]
      : []),
  ];
}

/**
 * Sends the summary to these of its recipients; who was attempted this week already gets it again only
 * where a person asked for that. What edits left unlogged is logged first, and the summary sheet says
 * afterwards who did not get it.
 */
export function sendSummary(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'send-summary' }>,
): SendResult {
  const result = platform.locked((): SendResult => {
    const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    const { tracker, changes } = catchUp(found, snapshot);
    const { language } = tracker.settings;
    const reason = mailBlockedBy(tracker, snapshot);
    if (reason) refuse(reason, language);
    const week = isoWeek(snapshot.today);
    const chosen = recipientsOf(tracker).filter(({ address }) => request.to.includes(address));
    const held = chosen.flatMap((recipient) => {
      const wrong = wrongAddress(recipient, language);
      return wrong === null ? [] : [{ address: recipient.address, reason: wrong }];
    });
    const due = chosen.filter((recipient) => {
      const { state } = mailState(tracker, 'summary', week, recipient.address);
      const attempted = state === 'sent' || state === 'tried';
      return wrongAddress(recipient, language) === null && (request.again || !attempted);
    });
    const left = platform.remainingMails();
    if (due.length > left) refuse('mail-quota', language, { left, wanted: due.length });
    const write = mailWriter(platform, tracker);
    platform.write(changes);
    const { today, now } = snapshot;
    const mails = due.map(({ address, language: speaks }) => ({ ...write(speaks), to: address }));
    const delivery = deliver(platform, tracker, { kind: 'summary', today, now }, mails, held);
    showDelivery(platform, tracker, snapshot, delivery);
    return delivery;
  });
  return result ?? refuse('busy', platform.userLanguage());
}
