import { dayText, weekdayName } from '../language/dates';
import { isSign } from '../language/numbers';
import { fill, type Text } from '../language/text';
import type { Day } from '../okr/day';
import { type Html, html, NOTHING } from './html';
import type { SummaryMail } from './mail';
import { safeUrl } from './mail-link';
import { mailPage, paragraph, section } from './mail-parts';
import type { ReminderRow } from './reminder';
import { oneLine, shorten } from './shorten';
import { valueText } from './standing';
import { INK } from './status-look';
import { type Counted, counted, personName, type Voice } from './voice';

/** What surrounds a reminder. */
export interface ReminderOptions {
  readonly team: string;
  /** The day of the summary that the numbers are for. */
  readonly next: Day;
  /** In whose name it goes. */
  readonly sender: string;
  /** Where a row's *Current* cell is (or the cell that is asked for); null leaves the link off. */
  readonly linkTo: (row: ReminderRow) => string | null;
}

const R = {
  hello: {
    en: 'Hi {who}, these will be out of date in {day}’s summary:',
    th: '{who} ตัวเลขต่อไปนี้จะเก่าเกินไปสำหรับสรุป{day}',
  },
  never: { en: 'no number yet', th: 'ยังไม่มีตัวเลข' },
  onDay: { en: '{value} on {day}', th: '{value} ({day})' },
  target: { en: 'target {target}', th: 'เป้า {target}' },
  number: { en: 'Type the new number', th: 'ใส่ตัวเลขใหม่' },
  milestone: { en: 'Done, or not yet?', th: 'เสร็จแล้ว หรือยังไม่เสร็จ' },
  confidence: { en: 'How sure are you, 1 to 10?', th: 'มั่นใจแค่ไหน 1–10' },
  same: {
    en: 'Same number? Put today’s date in Last update (Ctrl + ;).',
    th: 'ถ้าเท่าเดิม ใส่วันที่วันนี้ในช่อง อัปเดตล่าสุด (Ctrl + ;)',
  },
  again: {
    en: 'Without a new number, leadership will see “No update” for {ids}.',
    th: 'ถ้ายังไม่มีตัวเลขใหม่ ผู้บริหารจะเห็น “ขาดอัปเดต” ที่ {ids}',
  },
  footer: {
    en: 'Sent for {sender} by Guidepost, only to owners of numbers that would be out of date.',
    th: 'ส่งในนาม {sender} โดย Guidepost ถึงเจ้าของตัวเลขที่จะเก่าเกินไปเท่านั้น',
  },
  title: { en: '{team} · OKRs', th: '{team} · OKR' },
  sender: { en: '{team} OKRs', th: 'OKR {team}' },
} as const satisfies Readonly<Record<string, Text>>;

const SUBJECT: Counted = {
  one: {
    en: '1 number before {day}, about 1 minute',
    th: 'มี 1 ตัวเลขรออัปเดตก่อน{day} ใช้เวลาราว 1 นาที',
  },
  many: {
    en: '{n} numbers before {day}, about {n} minutes',
    th: 'มี {n} ตัวเลขรออัปเดตก่อน{day} ใช้เวลาราว {n} นาที',
  },
};

/** UTF-16 units of one sentence; rows that a mail lists. */
const MOST = { sentence: 200, team: 60, rows: 60 };

/** The one mail to an owner, with only their rows; null where nothing is due, and nothing is sent. */
export function reminderOf(
  name: string,
  rows: readonly ReminderRow[],
  voice: Voice,
  options: ReminderOptions,
): SummaryMail | null {
  if (rows.length === 0) return null;
  const { language } = voice;
  const say = (phrase: keyof typeof R, values: Readonly<Record<string, string>> = {}) =>
    fill(R[phrase], language, values);
  const day = weekdayName(options.next, language);
  const team = shorten(oneLine(options.team), MOST.team);
  const subject = oneLine(fill(counted(SUBJECT, rows.length), language, { n: rows.length, day }));
  const hello = say('hello', { who: personName(oneLine(name), voice), day });
  const shown = rows.slice(0, MOST.rows);
  const late = shown.filter(({ again }) => again).map(({ id }) => id);
  const again = late.length > 0 ? say('again', { ids: late.join(', ') }) : '';
  const footer = say('footer', { sender: oneLine(options.sender) });
  const lines = shown.map((row) => ({
    row,
    where: whereText(row, voice),
    url: safeUrl(options.linkTo(row)),
  }));
  const content = section(
    '',
    html`${lines.map(({ row, where, url }) => item(row, where, say(row.ask), url))}${paragraph(html`${say('same')}`)}${again ? paragraph(html`<b>${again}</b>`) : NOTHING}`,
  );
  return {
    subject,
    preheader: oneLine(
      shown.map(({ id, text }) => `${id} ${shorten(text, MOST.team)}`).join(' · '),
    ),
    html: mailPage(
      {
        language,
        subject,
        preheader: subject,
        title: say('title', { team }),
        headline: hello,
        notes: [],
        footer: html`${footer}`,
      },
      [content],
    ),
    text: [
      hello,
      '',
      ...lines.map(({ row, where, url }) =>
        oneLine(
          `- ${row.id} ${shorten(row.text, MOST.sentence)}: ${where} → ${say(row.ask)}${url ? ` ${url}` : ''}`,
        ),
      ),
      '',
      say('same'),
      ...(again ? [again] : []),
      '',
      '--',
      footer,
    ].join('\n'),
    senderName: oneLine(say('sender', { team })),
  };
}

/** 3.3 seconds on 2 Nov, target 2.5. */
function whereText(row: ReminderRow, voice: Voice): string {
  const { current, target, unit, updated } = row;
  const { language } = voice;
  if (current === null) return R.never[language];
  const value = valueText(current, unit, voice);
  const known = updated
    ? fill(R.onDay, language, { value, day: dayText(updated, language) })
    : value;
  if (target === null) return known;
  const goal = fill(R.target, language, {
    target: valueText(target, isSign(unit) ? unit : '', voice),
  });
  return language === 'th' ? `${known} ${goal}` : `${known}, ${goal}`;
}

function item(row: ReminderRow, where: string, ask: string, url: string | null): Html {
  const link = url
    ? html`<a class="title" href="${url}" style="color:${INK.navy};font-weight:bold;">${ask}</a>`
    : html`<b>${ask}</b>`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px;"><tr><td><div style="font-weight:bold;">${row.id} ${shorten(row.text, MOST.sentence)}</div><div style="padding-top:2px;">${where} → ${link}</div></td></tr></table>`;
}
