import type { Language } from '../../language/text';
import { COLOURS, DARK, STATUS_COLOURS } from '../../look/colours';
import type { Status } from '../../okr/status';
import { signedStatus } from '../../words/plan-words';
import { sayCount } from '../data/counts';
import type { Voice } from '../say/voice';
import { constant, type Html, html, NOTHING } from './html';

/**
 * The looks that a mail program may keep from a style sheet: phone widths, and dark surroundings in
 * which our own fills keep their ink. Everything the page needs stands inline.
 */
const SHEET = `
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}.head{font-size:19px!important}}
@media (prefers-color-scheme:dark){.out{background:${DARK.ground}!important}.card{background:${DARK.card}!important;border-color:${DARK.line}!important;color:${DARK.ink}!important}.quiet{color:${DARK.muted}!important}.title{color:${DARK.title}!important;border-color:${DARK.line}!important}.line{border-color:${DARK.line}!important}.rest{background:${DARK.line}!important}.now{background:${DARK.bar}!important}}
`.trim();

export const fontOf = (language: Language): string =>
  language === 'th'
    ? 'Sarabun,Noto Sans Thai,Thonburi,Tahoma,Arial,sans-serif'
    : 'Arial,Helvetica,sans-serif';

export interface Frame {
  readonly language: Language;
  /** What the window is called. */
  readonly subject: string;
  /** The line that lists of mail show behind the subject. */
  readonly preheader: string;
  /** Small line above the headline. */
  readonly title: string;
  readonly headline: string;
  readonly notes: readonly string[];
  readonly footer: Html;
}

/** A mail's page: tables, inline styles, nothing fetched; 600 pixels wide that shrink to a phone's 320. */
export function mailPage(frame: Frame, content: readonly Html[]): string {
  const text = constant(
    `font-family:${fontOf(frame.language)};font-size:16px;line-height:1.5;color:${COLOURS.ink};`,
  );
  return html`<!DOCTYPE html>
<html lang="${frame.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${frame.subject}</title><style>${constant(SHEET)}</style></head>
<body class="out" style="margin:0;padding:0;background:${COLOURS.ground};">
<div style="display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;">${frame.preheader}</div>
<table role="presentation" class="out" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${COLOURS.ground};"><tr><td align="center" style="padding:16px 8px;">${constant('<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->')}
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" align="center" style="max-width:600px;background:${COLOURS.white};border:1px solid ${COLOURS.rule};${text}">
<tr><td class="pad" bgcolor="${COLOURS.navy}" style="padding:20px 24px 22px;background:${COLOURS.navy};color:${COLOURS.white};"><div style="font-size:14px;color:${COLOURS.onNavy};">${frame.title}</div><div class="head" style="font-size:22px;font-weight:bold;line-height:1.35;padding-top:6px;">${frame.headline}</div></td></tr>
${frame.notes.map(note)}
${content}
<tr><td class="pad quiet line" style="padding:16px 24px 20px;border-top:1px solid ${COLOURS.rule};font-size:13px;color:${COLOURS.muted};">${frame.footer}</td></tr>
</table>${constant('<!--[if mso]></td></tr></table><![endif]-->')}</td></tr></table></body></html>`
    .html;
}

/** A titled part of the page. */
export const section = (title: string, content: Html): Html =>
  html`<tr><td class="pad" style="padding:20px 24px 2px;">${title ? html`<h2 class="title line" style="margin:0 0 10px;padding:0 0 5px;font-size:15px;line-height:1.4;color:${COLOURS.navy};border-bottom:2px solid ${COLOURS.band};">${title}</h2>` : NOTHING}${content}</td></tr>`;

const note = (text: string): Html =>
  html`<tr><td class="pad" bgcolor="${COLOURS.notice}" style="padding:10px 24px;background:${COLOURS.notice};color:${COLOURS.warning};font-size:15px;">${text}</td></tr>`;

export const paragraph = (content: Html): Html => html`<p style="margin:0 0 8px;">${content}</p>`;

/** A line that is read second. */
export const quiet = (text: string): Html =>
  text === ''
    ? NOTHING
    : html`<div class="quiet" style="padding-top:3px;font-size:14px;color:${COLOURS.muted};">${text}</div>`;

export const moreLine = (count: number, voice: Voice): Html =>
  count > 0 ? quiet(sayCount('more', count, voice)) : NOTHING;

/** Sign and word on the status's fill. */
export function badge(status: Status, language: Language): Html {
  const { color, background } = STATUS_COLOURS[status];
  return html`<span style="display:inline-block;padding:1px 8px;background:${background};color:${color};font-size:13px;font-weight:bold;white-space:nowrap;">${signedStatus(status, language)}</span>`;
}

/** A bar of two cells for progress, and a thin one below it for what is expected today. */
export function bar(progress: number | null, expected: number | null): Html {
  if (progress === null) return NOTHING;
  const thin = expected === null ? NOTHING : barLine(expected, 'exp', COLOURS.expected, 3);
  return html`<div style="padding-top:6px;">${barLine(progress, 'now', COLOURS.navy, 9)}${thin}</div>`;
}

function barLine(share: number, name: string, color: string, height: number): Html {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const cell = (per: number, kind: string, fill: string): Html =>
    per === 0
      ? NOTHING
      : html`<td class="${kind}" width="${per}%" height="${height}" bgcolor="${fill}" style="width:${per}%;height:${height}px;background:${fill};font-size:0;line-height:0;">&nbsp;</td>`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${cell(width, name, color)}${cell(100 - width, 'rest', COLOURS.band)}</tr></table>`;
}
