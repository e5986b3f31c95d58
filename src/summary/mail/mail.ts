import { fill, type Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Summary } from '../data/summary';
import { oneLine } from '../say/shorten';
import { personName, type Voice } from '../say/voice';
import { say } from '../say/wording';
import { type Html, html, NOTHING } from './html';
import { safeUrl } from './link';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';
import { preheaderOf, subjectOf, teamTitle } from './subject';

/** The summary as a mail in one language. No line break stands in subject, preheader or sender. */
export interface SummaryMail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
}

export interface MailOptions {
  /** In whose name it goes, for the footer: a person's or the team's. */
  readonly sender: string;
  /** Where the tracker is; null leaves the link off. Only https addresses become links. */
  readonly url: string | null;
  /** Whom an answer reaches, by name; absent or null: not said. */
  readonly replyToName?: string | null;
}

const FOOTER: Text = {
  en: 'Sent for {sender} by Guidepost. To stop, reply to this mail.',
  th: 'ส่งในนาม{sender} โดย Guidepost หากไม่ต้องการรับ ตอบกลับอีเมลนี้',
};
const OPEN: Text = { en: 'Open the tracker', th: 'เปิดไฟล์ OKR' };
const NEEDS: Text = { en: '(needs access)', th: '(ต้องมีสิทธิ์เข้าถึง)' };

/** Puts a summary into a mail: the weekly page, or while the plan is a draft the plan for approval. */
export function mailOf(summary: Summary, voice: Voice, options: MailOptions): SummaryMail {
  const { language } = voice;
  const replyToName = options.replyToName ?? null;
  const sent = footerText(options.sender, summary, voice);
  const subject = subjectOf(summary, voice);
  const preheader = preheaderOf(summary, voice);
  const url = safeUrl(options.url);
  return {
    subject,
    preheader,
    html: mailHtml(summary, voice, {
      subject,
      preheader,
      footer: html`${sent}${linkTo(url, voice)}`,
      replyToName,
    }),
    text: mailText(summary, voice, {
      footer: url ? `${sent} ${OPEN[language]} ${NEEDS[language]}: ${url}` : sent,
      reply: replyText(replyToName, summary, voice),
    }),
    senderName: teamTitle(summary, voice),
  };
}

/** Where an answer goes; a draft has said already how to answer. */
function replyText(name: string | null, { agreed }: Summary, voice: Voice): string {
  if (name === null) return agreed ? say('reply', voice) : '';
  return say(agreed ? 'replyTo' : 'goesTo', voice, { who: personName(oneLine(name), voice) });
}

/** A person has คุณ in Thai, a team its own name. */
export function footerText(
  sender: string,
  { team }: { readonly team: string },
  voice: Voice,
): string {
  const name = oneLine(sender || team);
  const spaced = /^[\u0e00-\u0e7f]/.test(name) || voice.language === 'en' ? name : ` ${name}`;
  const named = name === oneLine(team) ? spaced : personName(name, voice);
  return fill(FOOTER, voice.language, { sender: named });
}

/** A link to the tracker, where there is one. */
export const linkTo = (url: string | null, { language }: Voice): Html =>
  url === null
    ? NOTHING
    : html`<br><a class="title" href="${url}" style="color:${COLOURS.navy};">${OPEN[language]}</a> ${NEEDS[language]}`;
