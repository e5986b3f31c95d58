import { dayText, weekdayName } from '../../language/dates';
import { isSign } from '../../language/numbers';
import { fill } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Day } from '../../okr/day';
import type { ReminderRow } from '../data/reminder';
import { valueText } from '../data/standing';
import { REMINDER, REMINDER_HELLO, REMINDER_SUBJECT } from '../say/reminder-wording';
import { oneLine, shorten } from '../say/shorten';
import { personName, type Voice } from '../say/voice';
import { type Html, html, NOTHING } from './html';
import { safeUrl } from './link';
import type { SummaryMail } from './mail';
import { mailPage, paragraph, section } from './parts';

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
  const say = (phrase: keyof typeof REMINDER, values: Readonly<Record<string, string>> = {}) =>
    fill(REMINDER[phrase], language, values);
  const day = weekdayName(options.next, language);
  const team = shorten(oneLine(options.team), MOST.team);
  const subject = oneLine(fill(REMINDER_SUBJECT, language, { n: rows.length, day }));
  const hello = fill(REMINDER_HELLO, language, {
    n: rows.length,
    who: personName(oneLine(name), voice),
    day,
  });
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
export function whereText(row: ReminderRow, voice: Voice): string {
  const { current, target, unit, updated } = row;
  const { language } = voice;
  if (current === null) return REMINDER.never[language];
  const value = valueText(current, unit, voice);
  const known = updated
    ? fill(REMINDER.onDay, language, { value, day: dayText(updated, language) })
    : value;
  if (target === null) return known;
  const goal = fill(REMINDER.target, language, {
    target: valueText(target, isSign(unit) ? unit : '', voice),
  });
  return language === 'th' ? `${known} ${goal}` : `${known}, ${goal}`;
}

function item(row: ReminderRow, where: string, ask: string, url: string | null): Html {
  const link = url
    ? html`<a class="title" href="${url}" style="color:${COLOURS.navy};font-weight:bold;">${ask}</a>`
    : html`<b>${ask}</b>`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px;"><tr><td><div style="font-weight:bold;">${row.id} ${shorten(row.text, MOST.sentence)}</div><div style="padding-top:2px;">${where} → ${link}</div></td></tr></table>`;
}
