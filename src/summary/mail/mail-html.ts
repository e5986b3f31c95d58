import { longDayText, weekdayText } from '../../language/dates';
import { numberText } from '../../language/numbers';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import { qualityLine } from '../data/counts';
import type { Summary } from '../data/summary';
import { headline, quarterText, titleLine } from '../say/headline';
import { decisionsTitle, notNowText } from '../say/sentences';
import { oneLine } from '../say/shorten';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import { bytesOf, type Html, html } from './html';
import { MAIL_LIMITS, MOST_BYTES } from './limits';
import { mailPage, paragraph, section } from './parts';
import { approvalPart, planPart } from './plan';
import {
  changesPart,
  decisionsPart,
  keyResultsPart,
  type MailContent,
  objectivesPart,
  waitingPart,
} from './sections';

/** What stands around the summary in its mail. */
export interface MailSurroundings {
  readonly subject: string;
  readonly preheader: string;
  readonly footer: Html;
  readonly replyToName: string | null;
}

/**
 * The summary as HTML that Gmail and Outlook keep, below the size at which Gmail clips: where the
 * plan is larger or its sentences longer, the lists end sooner and say how much they leave out.
 */
export function mailHtml(summary: Summary, voice: Voice, around: MailSurroundings): string {
  const frame = {
    language: voice.language,
    subject: around.subject,
    preheader: around.preheader,
    title: `${titleLine(summary, voice)} · ${weekdayText(summary.asOf, voice.language, voice.years)}`,
    headline: headline(summary, voice),
    notes: notesOf(summary, voice),
    footer: around.footer,
  };
  const draw = (limits: (typeof MAIL_LIMITS)[number]): string =>
    mailPage(frame, sections({ summary, voice, limits, replyToName: around.replyToName }));
  const pages = MAIL_LIMITS.map((limits) => () => draw(limits));
  let page = '';
  for (const next of pages) {
    page = next();
    if (bytesOf(page) < MOST_BYTES) break;
  }
  return page;
}

/** What a reader should know before the first figure. */
export const notesOf = (summary: Summary, voice: Voice): readonly string[] => [
  ...(summary.example ? [say('example', voice)] : []),
  ...(summary.phase === 'over' && summary.agreed ? [notClosedText(summary, voice)] : []),
  ...lateNotes(summary, voice),
  ...(summary.halfOld ? [say('halfOld', voice, { days: summary.staleDays })] : []),
];

function sections(content: MailContent): readonly Html[] {
  const { summary, voice } = content;
  const held = notNowText(summary, voice);
  const quality = qualityLine(summary.quality, voice);
  const { decisions } = summary;
  const after = [
    ...(held ? [section(say('notNowTitle', voice), paragraph(html`${held}`))] : []),
    ...(quality ? [section(say('qualityTitle', voice), paragraph(html`${quality}`))] : []),
  ];
  if (!summary.agreed) {
    return [
      section(say('approveTitle', voice), approvalPart(content)),
      ...(decisions.length > 0 ? [section(say('decisions', voice), decisionsPart(content))] : []),
      section(say('planTitle', voice), planPart(content)),
      ...after,
    ];
  }
  const waiting = summary.waiting.length > 0 ? [waitingPart(content)] : [];
  const title = decisionsTitle(summary, voice);
  const asked = decisions.length > 1 ? `${title} (${decisions.length})` : title;
  return [
    section(decisions.length > 0 ? asked : '', decisionsPart(content)),
    section(say('objectives', voice), objectivesPart(content)),
    section(say('changed', voice), changesPart(content)),
    section(say('keyResults', voice), keyResultsPart(content)),
    ...waiting.map((part) => section(say('waiting', voice), part)),
    ...after,
  ];
}

/** Each of the few numbers that came after the closing. */
const lateNotes = ({ late }: Summary, voice: Voice): readonly string[] =>
  late.slice(0, MOST_LATE).map(({ quarter, id, text, to }) => {
    const value =
      typeof to === 'number'
        ? numberText(to, 2, voice.numbers)
        : KEY_RESULT_STATES[to][voice.language];
    return say('late', voice, { quarter, text: `${id} ${oneLine(text)}: ${value}` });
  });
const MOST_LATE = 8;

const notClosedText = (summary: Summary, voice: Voice): string =>
  say('notClosed', voice, {
    quarter: quarterText(summary, voice),
    day: longDayText(summary.quarter.last, voice.language, voice.years),
  });
