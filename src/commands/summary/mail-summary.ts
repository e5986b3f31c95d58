import { longDayText } from '../../language/dates';
import { withUnit } from '../../language/numbers';
import { fill, type Text } from '../../language/text';
import { allKeyResults, type KeyResult, type Plan } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import { contextOf } from '../../okr/roll-up';
import { isStale, type Status, statusOf } from '../../okr/status';
import type { MailPreview, Request, SendResult } from '../../protocol/messages';
import { addressKey, isAddress } from '../../text/address';
import type { Tracker } from '../../tracker/read/read-tracker';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refusalText, refuse } from '../refusal';
import { isAttempted, mailState, turnByHand } from '../schedule/mail-state';
import { asOfNotes } from './as-of';
import { deliver, openLedger } from './mail-ledger';
import { handBlockedBy, mailWriter, recipientsByHand, wrongAddress } from './recipients';
import { SUMMARY_SHEETS, showDelivery } from './update-summary';

const NOTES = {
  over: {
    en: '{quarter} ended on {day}: these are its final numbers.',
    th: '{quarter} สิ้นสุด {day} ตัวเลขนี้คือตัวเลขสุดท้าย',
  },
  open: {
    en: '{quarter} ended on {day}. Numbers that are missing or older than its last days: {ids}.',
    th: '{quarter} สิ้นสุด {day} ตัวเลขที่ยังขาดหรือเก่าก่อนจบไตรมาส: {ids}',
  },
  ahead: {
    en: '{quarter} begins on {day}: there are no numbers to report yet.',
    th: '{quarter} เริ่ม {day} จึงยังไม่มีตัวเลขให้รายงาน',
  },
  doubt: {
    en: '{id}: its number is being checked, so the mail shows {value}. Answer in Check in or Review the plan.',
    th: '{id}: ตัวเลขกำลังรอตรวจ อีเมลจึงใช้ {value} ตอบได้ที่ อัปเดตตัวเลข หรือ ตรวจแผน OKR',
  },
  lastOf: { en: '{value} of {day}', th: '{value} เมื่อ {day}' },
  noneYet: { en: 'none', th: 'คำว่ายังไม่มีตัวเลข' },
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
  const recipients = recipientsByHand(platform, tracker);
  const mail = mailWriter(platform, tracker)(recipients[0]?.language ?? language);
  const reason = handBlockedBy(platform, tracker, snapshot);
  const turn = turnByHand(snapshot.today);
  return {
    recipients: recipients.map((recipient) => {
      const { state, reason: why } = mailState(
        tracker,
        kindOf(platform, tracker),
        turn,
        recipient.address,
      );
      const wrong = wrongAddress(recipient, language);
      if (wrong !== null) return { ...recipient, state: 'wrong', reason: wrong };
      const known = state === 'sent' || state === 'tried' ? state : 'none';
      return { ...recipient, state: known, reason: why };
    }),
    subject: mail.subject,
    html: mail.html,
    blocked: reason ? refusalText(reason, language) : null,
    notes: [...notesOf(tracker), ...asOfNotes(tracker)],
    ...(tracker.settings.typedAsOf === null ? {} : { asOfTyped: true }),
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
    ...(asOf > quarter.last ? [overNote(plan, (note) => say(note, quarter.last))] : []),
    ...(asOf < quarter.first && plan.agreed ? [say(NOTES.ahead, quarter.first)] : []),
    ...allKeyResults(plan)
      .filter(isDoubtful)
      .map((row) => doubtNote(row, plan, settings)),
    ...(replyTo && !isAddress(replyTo)
      ? [fill(NOTES.replyTo, language, { address: replyTo })]
      : []),
  ];
}

/** The lead hears of a number that waits for an answer before anybody else does. `row` as it was last told. */
function doubtNote(
  { id, current, unit, updated }: KeyResult,
  { numbers }: Plan,
  { language, years }: Tracker['settings'],
): string {
  const last =
    typeof current === 'number' && updated !== null
      ? fill(NOTES.lastOf, language, {
          value: withUnit(current, unit, language, true, [], numbers),
          day: longDayText(updated, language, years),
        })
      : NOTES.noneYet[language];
  return fill(NOTES.doubt, language, { id, value: last });
}

/** Final are the numbers of a quarter that were told in its last days or after; the others are named. */
function overNote(plan: Plan, say: (note: Text) => string): string {
  const atEnd = { ...contextOf(plan), asOf: plan.quarter.last };
  const open = allKeyResults(plan).filter(
    (row) =>
      WAITS.includes(statusOf(row, atEnd)) ||
      (isStale(row, atEnd) && !SETTLED.includes(statusOf(row, atEnd))),
  );
  if (open.length === 0) return say(NOTES.over);
  const ids = open.slice(0, MOST_IDS).map(({ id }) => id);
  const left = open.length - ids.length;
  return say(NOTES.open).replace('{ids}', `${ids.join(', ')}${left > 0 ? ` +${left}` : ''}`);
}

const SETTLED: readonly Status[] = ['done', 'dropped', 'not-begun'];
const WAITS: readonly Status[] = ['no-update', 'no-data', 'check-number'];
const MOST_IDS = 8;

/** A draft goes out to be approved, and stands in nobody's way to the week's summary. */
const kindOf = ({ on }: Platform, { plan }: Tracker) =>
  plan.example ? 'example' : on === 'draft' ? 'approval' : 'summary';

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
    const reason = handBlockedBy(platform, tracker, snapshot);
    if (reason) refuse(reason, language);
    const turn = turnByHand(snapshot.today);
    const asked = new Set(request.to.map(addressKey));
    const all = recipientsByHand(platform, tracker);
    const chosen = all.filter(({ address }) => asked.has(addressKey(address)));
    // An example reaches nobody but the person who asks, whatever the page asked for.
    if (tracker.plan.example && asked.size > chosen.length) refuse('example-mail', language);
    const held = chosen.flatMap((recipient) => {
      const wrong = wrongAddress(recipient, language);
      return wrong === null ? [] : [{ address: recipient.address, reason: wrong }];
    });
    const due = chosen.filter((recipient) => {
      const attempted = isAttempted(
        mailState(tracker, kindOf(platform, tracker), turn, recipient.address),
      );
      return wrongAddress(recipient, language) === null && (request.again || !attempted);
    });
    const left = platform.remainingMails();
    if (due.length > left) refuse('mail-quota', language, { left, wanted: due.length });
    const write = mailWriter(platform, tracker);
    platform.write(changes);
    const mails = due.map(({ address, language: speaks }) => ({ ...write(speaks), to: address }));
    const mailing = { kind: kindOf(platform, tracker), turn, now: snapshot.now } as const;
    const ledger = openLedger(platform, tracker);
    const delivery = deliver(platform, tracker, ledger, mailing, mails, held);
    showDelivery(platform, tracker, turn.week, delivery);
    const { sent, notSent } = delivery;
    return { sent, notSent };
  });
  return result ?? refuse('busy', platform.userLanguage());
}
