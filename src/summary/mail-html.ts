import { dayText, weekdayText } from '../language/dates';
import { quarterName } from '../okr/quarter';
import type { Status } from '../okr/status';
import { type Html, html, NOTHING } from './html';
import type { KeyResultLine, ObjectiveLine, Summary } from './summary';
import {
  forecastText,
  headline,
  isSign,
  keyResultCounts,
  SIGNS,
  STATUS_INK,
  STATUS_WORDS,
  say,
  shareText,
  standing,
  type Voice,
  valueText,
} from './wording';

/** Rows that a mail shows of each list; Gmail clips a message at 102 KB. */
const MOST = { objectives: 12, keyResults: 20, changes: 12, waiting: 10, decisions: 8 };

export interface MailParts {
  readonly preheader: string;
  readonly footer: string;
}

/** The summary as a page that Gmail and Outlook keep: tables, inline styles, nothing fetched, 600 pixels that shrink. */
export function mailHtml(summary: Summary, voice: Voice, parts: MailParts): string {
  const font =
    voice.language === 'th'
      ? "Sarabun,'Noto Sans Thai',Tahoma,Arial,sans-serif"
      : 'Arial,Helvetica,sans-serif';
  const page = html`<!DOCTYPE html>
<html lang="${voice.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${parts.preheader}</title></head>
<body style="margin:0;padding:0;background:#F1F3F5;">
<div style="display:none;max-height:0;overflow:hidden;">${parts.preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#F1F3F5;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#FFFFFF;border:1px solid #DDE3EA;font-family:${{ html: font }};font-size:16px;line-height:1.5;color:#1B2733;">
<tr><td style="padding:20px 24px;background:#1F3A5F;color:#FFFFFF;"><div style="font-size:14px;">${`${summary.team} · OKR · ${quarterName(summary.quarter)} · ${weekdayText(summary.asOf, voice.language, voice.years)}`}</div><div style="font-size:21px;font-weight:bold;line-height:1.35;padding-top:6px;">${headline(summary, voice)}</div></td></tr>
${summary.example ? note(say('example', voice)) : NOTHING}
${summary.halfOld ? note(say('halfOld', voice, { days: summary.staleDays })) : NOTHING}
${section(say('decisions', voice), decisions(summary, voice))}
${section(say('objectives', voice), objectives(summary, voice))}
${section(say('changed', voice), changes(summary, voice))}
${section(say('keyResults', voice), keyResults(summary, voice))}
${summary.waiting.length > 0 ? section(say('waiting', voice), waiting(summary, voice)) : NOTHING}
${summary.notNow ? section('', html`<p style="margin:0;">${notNowText(summary, voice)}</p>`) : NOTHING}
${summary.notReady && summary.notReady.count > 0 ? section('', html`<p style="margin:0;">${say('quality', voice, { n: summary.notReady.count, all: summary.notReady.all })}</p>`) : NOTHING}
<tr><td style="padding:16px 24px 20px;border-top:1px solid #DDE3EA;font-size:13px;color:#5A6572;">${parts.footer}</td></tr>
</table></td></tr></table></body></html>`;
  return page.html;
}

/** What the team put on hold, never who asked. */
export function notNowText(summary: Summary, voice: Voice): string {
  const { notNow } = summary;
  if (!notNow) return '';
  const back = notNow.lookAgain
    ? say('back', voice, { day: dayText(notNow.lookAgain, voice.language) })
    : '.';
  return say('notNow', voice, { n: notNow.count, latest: notNow.latest, back });
}

const section = (title: string, content: Html): Html =>
  html`<tr><td style="padding:16px 24px 4px;">${title ? html`<h2 style="margin:0 0 8px;font-size:14px;letter-spacing:.4px;color:#1F3A5F;border-bottom:2px solid #E8EEF5;padding-bottom:4px;">${title}</h2>` : NOTHING}${content}</td></tr>`;

const note = (text: string): Html =>
  html`<tr><td style="padding:10px 24px;background:#FFF3D6;color:#7A4F00;font-size:14px;">${text}</td></tr>`;

const more = (count: number, voice: Voice): Html =>
  count > 0
    ? html`<p style="margin:4px 0;color:#5A6572;font-size:14px;">${say('more', voice, { n: count })}</p>`
    : NOTHING;

const badge = (status: Status, voice: Voice): Html =>
  html`<span style="color:${STATUS_INK[status].color};background:${STATUS_INK[status].fill};padding:2px 8px;font-size:13px;font-weight:bold;white-space:nowrap;">${SIGNS[status]} ${STATUS_WORDS[status][voice.language]}</span>`;

function decisions(summary: Summary, voice: Voice): Html {
  if (summary.decisions.length === 0)
    return html`<p style="margin:0 0 8px;">${say('noDecisions', voice)}</p>`;
  const items = summary.decisions
    .slice(0, MOST.decisions)
    .map(
      (decision) =>
        html`<p style="margin:0 0 10px;padding:10px 12px;background:#FFF3D6;"><b>${decision.text}</b><br><span style="font-size:14px;color:#5A6572;">${say('asks', voice, { who: decision.by ?? '–', id: decision.id, subject: decision.subject })}</span></p>`,
    );
  return html`${items}${more(summary.decisions.length - items.length, voice)}`;
}

function objectives(summary: Summary, voice: Voice): Html {
  const items = summary.objectives.slice(0, MOST.objectives).map((line) => objective(line, voice));
  return html`${items}${more(summary.objectives.length - items.length, voice)}`;
}

function objective(line: ObjectiveLine, voice: Voice): Html {
  const day = line.heldBackBy ? dayText(line.heldBackBy.due, voice.language) : '';
  const pace = line.heldBackBy ? forecastText(line.heldBackBy, voice, day) : '';
  const held = line.heldBackBy
    ? say('heldBack', voice, {
        what: `${line.heldBackBy.text}: ${standing(line.heldBackBy, voice)}`,
      })
    : '';
  const old = line.outOfDate > 0 ? say('outOfDate', voice, { n: line.outOfDate }) : '';
  const below = [held, pace, old].filter((text) => text !== '').join(' · ');
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 12px;"><tr><td style="padding:0 0 2px;"><b>${`${line.id} ${line.text}`}</b></td></tr><tr><td style="padding:0 0 4px;font-size:14px;">${badge(line.status, voice)} &nbsp;${shareText(line.progress, line.expected, voice)}${line.owner ? ` · ${line.owner}` : ''}</td></tr><tr><td>${bar(line.progress, line.expected)}</td></tr>${below ? html`<tr><td style="padding:4px 0 0;font-size:14px;color:#5A6572;">${below}</td></tr>` : NOTHING}</table>`;
}

/** A bar of two cells, and a thin one below it for what is expected. */
function bar(progress: number | null, expected: number | null): Html {
  if (progress === null) return NOTHING;
  const cell = (share: number, color: string, height: number): Html => {
    const width = Math.round(Math.min(1, share) * 100);
    const rest = 100 - width;
    const filled =
      width > 0
        ? html`<td width="${width}%" height="${height}" style="background:${color};font-size:0;line-height:0;">&nbsp;</td>`
        : NOTHING;
    const empty =
      rest > 0
        ? html`<td width="${rest}%" height="${height}" style="background:#E8EEF5;font-size:0;line-height:0;">&nbsp;</td>`
        : NOTHING;
    return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${filled}${empty}</tr></table>`;
  };
  return html`${cell(progress, '#1F3A5F', 8)}${expected === null ? NOTHING : cell(expected, '#8FA3BA', 3)}`;
}

function changes(summary: Summary, voice: Voice): Html {
  if (summary.changes.length === 0)
    return html`<p style="margin:0 0 8px;">${say('noChanges', voice)}</p>`;
  const items = summary.changes
    .slice(0, MOST.changes)
    .map(
      (moved) =>
        html`<p style="margin:0 0 6px;">${moved.text}: <b>${valueText(moved.from, isSign(moved.unit) ? moved.unit : '', voice)} → ${valueText(moved.to, moved.unit, voice)}</b></p>`,
    );
  return html`${items}${more(summary.changes.length - items.length, voice)}`;
}

/** All key results; above the cap only those that are not on track, saying how many were left out. */
export function shownKeyResults(summary: Summary, most: number): readonly KeyResultLine[] {
  if (summary.keyResults.length <= most) return summary.keyResults;
  return summary.keyResults
    .filter(({ status }) => status !== 'on-track' && status !== 'done')
    .slice(0, most);
}

function keyResults(summary: Summary, voice: Voice): Html {
  const shown = shownKeyResults(summary, MOST.keyResults);
  const rows = shown.map(
    (line) =>
      html`<tr><td style="padding:6px 8px 6px 0;border-top:1px solid #E8EEF5;font-size:14px;">${line.text}<br><span style="color:#5A6572;">${standing(line, voice)}${line.belowStart ? ` · ${say('belowStart', voice)}` : ''}</span></td><td align="right" valign="top" style="padding:6px 0;border-top:1px solid #E8EEF5;">${badge(line.status, voice)}</td></tr>`,
  );
  const left = summary.keyResults.length - shown.length;
  return html`<p style="margin:0 0 6px;font-size:14px;color:#5A6572;">${keyResultCounts(summary, voice)}</p><table role="presentation" width="100%" cellpadding="0" cellspacing="0">${rows}</table>${left > 0 ? html`<p style="margin:6px 0;color:#5A6572;font-size:14px;">${say('leftOut', voice, { n: left })}</p>` : NOTHING}`;
}

function waiting(summary: Summary, voice: Voice): Html {
  const items = summary.waiting
    .slice(0, MOST.waiting)
    .map(
      ({ text, last }) =>
        html`<p style="margin:0 0 4px;font-size:14px;">${last ? say('last', voice, { text, day: dayText(last, voice.language) }) : say('never', voice, { text })}</p>`,
    );
  return html`${items}${more(summary.waiting.length - items.length, voice)}`;
}
