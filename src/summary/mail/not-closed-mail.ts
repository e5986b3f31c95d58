import { longDayText } from '../../language/dates';
import { inEitherMenu } from '../../language/menu';
import { fill, type Text } from '../../language/text';
import { type Quarter, quarterName } from '../../okr/quarter';
import { REMINDER } from '../say/reminder-wording';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { html } from './html';
import type { SummaryMail } from './mail';
import { mailPage } from './parts';

const SUBJECT: Text = {
  en: '{team} OKRs: {quarter} is over and not closed',
  th: 'OKR {team}: {quarter} จบแล้วและยังไม่ได้ปิด',
};
const LINE: Text = {
  en: '{quarter} ended on {day} and is not closed. Leadership gets nothing more of it until then: Guidepost › {menu} closes it and sends its results.',
  th: '{quarter} สิ้นสุด {day} และยังไม่ได้ปิด จะไม่มีอีเมลส่งถึงผู้บริหารเองอีก ปิดและส่งผลได้ที่ Guidepost › {menu}',
};
const FOOTER: Text = {
  en: 'Sent by Guidepost once a week, only to you.',
  th: 'ส่งโดย Guidepost สัปดาห์ละครั้ง ถึงคุณคนเดียว',
};
const MOST_TEAM = 60;

/** The one line a week to the lead of a quarter that is over and not closed. */
export function notClosedMail(
  { team, quarter }: { readonly team: string; readonly quarter: Quarter },
  voice: Voice,
): SummaryMail {
  const { language, years } = voice;
  const values = {
    team: shorten(oneLine(team), MOST_TEAM),
    quarter: quarterName(quarter),
    day: longDayText(quarter.last, language, years),
    menu: inEitherMenu('closeQuarter', language),
  };
  const subject = oneLine(fill(SUBJECT, language, values));
  const headline = fill(LINE, language, values);
  const footer = FOOTER[language];
  const title = fill(REMINDER.title, language, values);
  const page = { language, subject, preheader: headline, title, headline, notes: [] };
  return {
    subject,
    preheader: headline,
    html: mailPage({ ...page, footer: html`${footer}` }, []),
    text: [headline, '', '--', footer].join('\n'),
    senderName: oneLine(fill(REMINDER.sender, language, values)),
  };
}
