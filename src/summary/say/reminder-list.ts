import { weekdayName } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import type { Day } from '../../okr/day';
import type { ReminderRow } from '../data/reminder';
import { html } from '../mail/html';
import type { SummaryMail } from '../mail/mail';
import { mailPage, paragraph, section } from '../mail/parts';
import { whereText } from '../mail/reminder-mail';
import { REMINDER } from './reminder-wording';
import { oneLine, shorten } from './shorten';
import { personName, type Voice } from './voice';

/** Why the lead hears of a number: who was reminded twice, wants no reminders, or cannot be reached; as written. */
export interface OverdueReason {
  readonly why: 'silent' | 'off' | 'nobody' | 'no-address' | 'unknown' | 'unclear';
  /** '' for nobody. */
  readonly who: string;
}

/** A number that the lead hears of. */
export interface OverdueRow {
  readonly row: ReminderRow;
  readonly reasons: readonly OverdueReason[];
}

const SUBJECT: Text = {
  en: '{n} {n:number still waits|numbers still wait}',
  th: 'ยังรอตัวเลข {n} รายการ',
};
const HELLO: Text = {
  en: 'These will be out of date in {day}’s summary, and a reminder alone did not bring them:',
  th: 'ตัวเลขต่อไปนี้จะเก่าเกินไปสำหรับสรุป{day} และการเตือนอย่างเดียวยังไม่พอ',
};
const WHY: Readonly<Record<OverdueReason['why'], Text>> = {
  silent: { en: '{who} was reminded twice', th: 'เตือน {who} แล้วสองครั้ง' },
  off: { en: '{who} gets no reminders', th: '{who} ไม่รับอีเมลเตือน' },
  nobody: { en: 'nobody owns it', th: 'ยังไม่มีผู้รับผิดชอบ' },
  'no-address': { en: '{who} has no address in Settings', th: '{who} ยังไม่มีอีเมลในชีตตั้งค่า' },
  unknown: {
    en: '{who} has no address in Settings: no such name in its Team table',
    th: '{who} ยังไม่มีอีเมลในชีตตั้งค่า เพราะไม่พบชื่อนี้ในตารางทีม',
  },
  unclear: {
    en: '{who} could be more than one person of the Team table in Settings',
    th: '{who} อาจเป็นได้มากกว่าหนึ่งคนในตารางทีมของชีตตั้งค่า',
  },
};
const ONLY_YOU: Text = {
  en: 'Only you get this list. Perhaps the number comes from somewhere else, or a key result needs another owner.',
  th: 'รายการนี้ส่งถึงคุณคนเดียว ตัวเลขอาจต้องมาจากแหล่งอื่น หรือ Key Result นี้ควรมีผู้รับผิดชอบคนใหม่',
};
const FOOTER: Text = {
  en: 'Sent by Guidepost. Leadership gets no such list.',
  th: 'ส่งโดย Guidepost ผู้บริหารจะไม่ได้รับรายการนี้',
};

const MOST = { sentence: 200, team: 60, rows: 60 };

/** The one list to the lead of what reminders did not bring; null where there is nothing. Never for leadership. */
export function overdueListOf(
  rows: readonly OverdueRow[],
  voice: Voice,
  around: { readonly team: string; readonly next: Day },
): SummaryMail | null {
  if (rows.length === 0) return null;
  const { language } = voice;
  const subject = fill(SUBJECT, language, { n: rows.length });
  const hello = fill(HELLO, language, { day: weekdayName(around.next, language) });
  const team = shorten(oneLine(around.team), MOST.team);
  const lines = rows.slice(0, MOST.rows).map(({ row, reasons }) => {
    const why = reasons.map((one) => reasonText(one, voice)).join('; ');
    return {
      what: `${row.id} ${shorten(oneLine(row.text), MOST.sentence)}`,
      more: `${whereText(row, voice)} · ${why}`,
    };
  });
  const list = lines.map(
    ({ what, more }) =>
      html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 14px;"><tr><td><div style="font-weight:bold;">${what}</div><div style="padding-top:2px;">${more}</div></td></tr></table>`,
  );
  const page = {
    language,
    subject,
    preheader: lines.map(({ what }) => what).join(' · '),
    title: fill(REMINDER.title, language, { team }),
    headline: hello,
    notes: [],
    footer: html`${FOOTER[language]}`,
  };
  const text = lines.map(({ what, more }) => `- ${what}: ${more}`);
  return {
    subject,
    preheader: page.preheader,
    html: mailPage(page, [section('', html`${list}${paragraph(html`${ONLY_YOU[language]}`)}`)]),
    text: [hello, '', ...text, '', ONLY_YOU[language], '', '--', FOOTER[language]].join('\n'),
    senderName: oneLine(fill(REMINDER.sender, language, { team })),
  };
}

function reasonText({ why, who }: OverdueReason, voice: Voice): string {
  const isName = why === 'silent' || why === 'off' || why === 'no-address';
  const named = isName ? personName(oneLine(who), voice) : `“${oneLine(who)}”`;
  return fill(WHY[why], voice.language, { who: voice.language === 'en' ? oneLine(who) : named });
}
