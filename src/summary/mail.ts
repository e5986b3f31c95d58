import { dayText } from '../language/dates';
import { fill, type Text } from '../language/text';
import { quarterName } from '../okr/quarter';
import { mailHtml, notNowText, shownKeyResults } from './mail-html';
import type { Summary } from './summary';
import {
  headline,
  isSign,
  SIGNS,
  STATUS_WORDS,
  say,
  shareText,
  standing,
  type Voice,
  valueText,
} from './wording';

/** The summary as a mail in one language. No line break stands in subject or sender. */
export interface SummaryMail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
}

export interface MailOptions {
  /** In whose name it goes, for the footer. */
  readonly sender: string;
  /** Where the tracker is; null leaves the line off. */
  readonly url: string | null;
}

const SUBJECT: Text = {
  en: '{team} OKRs week {week}/{weeks}: {n} of {all} on track{decisions}',
  th: 'OKR {team} สัปดาห์ {week}/{weeks}: ตามแผน {n} จาก {all}{decisions}',
};
const SUBJECT_DRAFT: Text = {
  en: '{team} OKRs {quarter}: plan for approval',
  th: 'OKR {team} {quarter}: แผนเพื่อขอความเห็นชอบ',
};
const DECISIONS: Text = { en: ', {n} decision(s)', th: ' รอตัดสินใจ {n} เรื่อง' };
const FOOTER: Text = {
  en: 'Sent for {sender} by Guidepost. To stop, reply to this mail.',
  th: 'ส่งในนาม {sender} โดย Guidepost หากไม่ต้องการรับ ตอบกลับอีเมลนี้',
};
const OPEN: Text = {
  en: ' Open the tracker (needs access): {url}',
  th: ' เปิดไฟล์ OKR (ต้องมีสิทธิ์เข้าถึง): {url}',
};
const SENDER: Text = { en: '{team} OKRs', th: 'OKR {team}' };

const LONGEST_SUBJECT = 150;

/** Puts a summary into a mail. */
export function mailOf(summary: Summary, voice: Voice, options: MailOptions): SummaryMail {
  const footer =
    fill(FOOTER, voice.language, { sender: options.sender }) +
    (options.url ? fill(OPEN, voice.language, { url: options.url }) : '');
  const preheader = preheaderOf(summary, voice);
  return {
    subject: subjectOf(summary, voice),
    preheader,
    html: mailHtml(summary, voice, { preheader, footer }),
    text: mailText(summary, voice, footer),
    senderName: oneLine(fill(SENDER, voice.language, { team: summary.team })),
  };
}

function subjectOf(summary: Summary, voice: Voice): string {
  const { language } = voice;
  const counts = summary.objectiveCounts;
  const n = summary.decisions.length;
  const decisions =
    n === 0 ? '' : fill(DECISIONS, language, { n }).replace('(s)', n === 1 ? '' : 's');
  const subject = summary.agreed
    ? fill(SUBJECT, language, {
        team: summary.team,
        week: summary.week,
        weeks: summary.weeks,
        n: counts['on-track'] + counts.done,
        all: summary.objectives.length,
        decisions,
      })
    : fill(SUBJECT_DRAFT, language, { team: summary.team, quarter: quarterName(summary.quarter) });
  return oneLine(subject).slice(0, LONGEST_SUBJECT);
}

function preheaderOf(summary: Summary, voice: Voice): string {
  const [decision] = summary.decisions;
  const behind = summary.objectives.find((line) => line.heldBackBy)?.heldBackBy;
  const parts = [
    behind ? `${behind.text}: ${standing(behind, voice)}` : '',
    decision ? decision.text : say('noDecisions', voice),
  ];
  return oneLine(parts.filter((part) => part !== '').join('. '));
}

/** A header field is one line: whatever breaks it becomes a space. */
const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

const MOST_LINES = 40;

function mailText(summary: Summary, voice: Voice, footer: string): string {
  const lines: string[] = [
    `${summary.team} · OKR · ${quarterName(summary.quarter)}`,
    headline(summary, voice),
    '',
    ...(summary.example ? [say('example', voice), ''] : []),
    ...(summary.halfOld ? [say('halfOld', voice, { days: summary.staleDays }), ''] : []),
  ];
  const list = (title: string, items: readonly string[]): void => {
    lines.push(
      title.toUpperCase(),
      ...items.slice(0, MOST_LINES).map((item) => `- ${oneLine(item)}`),
    );
    if (items.length > MOST_LINES) lines.push(say('more', voice, { n: items.length - MOST_LINES }));
    lines.push('');
  };
  list(
    say('decisions', voice),
    summary.decisions.length === 0
      ? [say('noDecisions', voice)]
      : summary.decisions.map(
          ({ text, by, id, subject }) =>
            `${text} (${say('asks', voice, { who: by ?? '–', id, subject })})`,
        ),
  );
  list(
    say('objectives', voice),
    summary.objectives.map((line) => {
      const held = line.heldBackBy
        ? `; ${say('heldBack', voice, { what: `${line.heldBackBy.text}: ${standing(line.heldBackBy, voice)}` })}`
        : '';
      return `${SIGNS[line.status]} ${STATUS_WORDS[line.status][voice.language]}: ${line.text}, ${shareText(line.progress, line.expected, voice)}${held}`;
    }),
  );
  list(
    say('changed', voice),
    summary.changes.length === 0
      ? [say('noChanges', voice)]
      : summary.changes.map(
          (moved) =>
            `${moved.text}: ${valueText(moved.from, isSign(moved.unit) ? moved.unit : '', voice)} → ${valueText(moved.to, moved.unit, voice)}`,
        ),
  );
  list(
    say('keyResults', voice),
    shownKeyResults(summary, MOST_LINES).map(
      (line) => `${SIGNS[line.status]} ${line.text}: ${standing(line, voice)}`,
    ),
  );
  if (summary.waiting.length > 0) {
    list(
      say('waiting', voice),
      summary.waiting.map(({ text, last }) =>
        last
          ? say('last', voice, { text, day: dayText(last, voice.language) })
          : say('never', voice, { text }),
      ),
    );
  }
  if (summary.notNow) lines.push(notNowText(summary, voice), '');
  lines.push('--', footer);
  return lines.join('\n');
}
