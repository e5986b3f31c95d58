import { fill, type Text } from '../../language/text';
import { quarterName } from '../../okr/quarter';
import type { ClosingReport } from '../data/closing-report';
import { type ClosingPage, closingPage } from '../say/closing-page';
import { CLOSING_WORDS } from '../say/closing-say';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import { html } from './html';
import { safeUrl } from './link';
import type { MailOptions, SummaryMail } from './mail';
import { footerText, linkTo } from './mail';
import { mailPage, paragraph, quiet, section } from './parts';

const TITLE: Text = {
  en: '{team} · OKRs · {quarter} · results',
  th: '{team} · OKR · ผล {quarter}',
};
const SENDER: Text = { en: '{team} OKRs', th: 'OKR {team}' };
const MOST_TEAM = 60;

/** The final mail of a quarter: the first page of its archive. */
export function closingMail(
  report: ClosingReport,
  voice: Voice,
  options: MailOptions,
): SummaryMail {
  const { language } = voice;
  const page = closingPage(report, voice);
  const team = shorten(oneLine(report.team), MOST_TEAM);
  const values = {
    team,
    quarter: quarterName(report.quarter),
    reached: report.counts.reached,
    all: report.counts.keyResults,
    n: report.asks.length,
  };
  const subject = oneLine(
    fill(CLOSING_WORDS.subject, language, values) +
      (values.n > 0 ? fill(CLOSING_WORDS.asked, language, values) : ''),
  );
  const footer = footerText(options.sender, report, voice);
  const url = safeUrl(options.url);
  return {
    subject,
    preheader: page.headline,
    html: mailPage(
      {
        language,
        subject,
        preheader: page.headline,
        title: fill(TITLE, language, values),
        headline: page.headline,
        notes: report.example ? [say('example', voice)] : [],
        footer: html`${footer}${linkTo(url, voice)}`,
      },
      page.sections.map(({ title, lines }) =>
        section(
          title,
          html`${lines.map(({ text, below }) => paragraph(html`${text}${quiet(below)}`))}`,
        ),
      ),
    ),
    text: textOf(page, url ? `${footer} ${url}` : footer),
    senderName: oneLine(fill(SENDER, language, values)),
  };
}

const textOf = ({ headline, sections }: ClosingPage, footer: string): string =>
  [
    headline,
    ...sections.flatMap(({ title, lines }) => [
      '',
      title.toUpperCase(),
      ...lines.flatMap(({ text, below }) => [`- ${text}`, ...(below ? [`  ${below}`] : [])]),
    ]),
    '',
    '--',
    footer,
  ].join('\n');
