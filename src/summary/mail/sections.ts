import { COLOURS } from '../../look/colours';
import { leftOutText, sayCount, statusCounts } from '../data/counts';
import { caveats, moveParts, paceText, shareText, standing } from '../data/standing';
import type { Decision, KeyResultLine, Moved, ObjectiveLine, Summary } from '../data/summary';
import { isYoung } from '../say/headline';
import { askedText, closedText, targetChangeLines, waitingText } from '../say/sentences';
import { shorten } from '../say/shorten';
import { personName, type Voice } from '../say/voice';
import { say } from '../say/wording';
import { type Html, html, NOTHING } from './html';
import { listed, type MailLimits, MOST_LISTED } from './limits';
import { badge, bar, moreLine, paragraph, quiet } from './parts';

/** What a part of the mail is made from. */
export interface MailContent {
  readonly summary: Summary;
  readonly voice: Voice;
  readonly limits: MailLimits;
  /** Who answers to this mail reach; null where that is not known. */
  readonly replyToName: string | null;
}

/** What the leader is asked, or that nothing is; below it what was decided since the last mail. */
export function decisionsPart({ summary, voice, limits, replyToName }: MailContent): Html {
  const { decisions } = summary;
  const closed = summary.decided.slice(0, limits.decisions).map((one) => {
    const { what, asked } = closedText(one, voice, limits.sentence);
    return html`<p style="margin:0 0 8px;"><b>${what}</b><br><span class="quiet" style="font-size:14px;color:${COLOURS.muted};">${asked}</span></p>`;
  });
  if (decisions.length === 0)
    return html`${paragraph(html`${say('noDecisions', voice)}`)}${closed}`;
  const shown = decisions.slice(0, limits.decisions);
  const how = replyToName
    ? say('replyTo', voice, { who: personName(replyToName, voice) })
    : say('reply', voice);
  const reply = summary.agreed && summary.phase !== 'over' ? how : '';
  return html`${shown.map((one) => decision(one, voice, limits))}${moreLine(decisions.length - shown.length, voice)}<p class="quiet" style="margin:0 0 8px;font-size:14px;color:${COLOURS.muted};">${reply}</p>${closed}`;
}

function decision(of: Decision, voice: Voice, { sentence }: MailLimits): Html {
  const asks = askedText(of, voice, shorten(of.subject, sentence));
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 10px;"><tr><td bgcolor="${COLOURS.notice}" style="padding:11px 14px;background:${COLOURS.notice};border-left:4px solid ${COLOURS.warning};color:${COLOURS.ink};"><div style="font-weight:bold;">${shorten(of.text, sentence * 2)}</div><div style="padding-top:3px;font-size:14px;color:${COLOURS.muted};">${asks}</div></td></tr></table>`;
}

/** Each objective, the worst first, with what holds it back. */
export function objectivesPart({ summary, voice, limits }: MailContent): Html {
  const shown = summary.objectives.slice(0, limits.objectives);
  if (shown.length === 0) return paragraph(html`${say('emptyPlan', voice)}`);
  const left = summary.objectives.length - shown.length;
  return html`${shown.map((line) => objective(line, summary, voice, limits))}${moreLine(left, voice)}`;
}

function objective(line: ObjectiveLine, summary: Summary, voice: Voice, limits: MailLimits): Html {
  const owner = line.owner ? ` · ${line.owner}` : '';
  const share = shareText(line.progress, line.expected, voice);
  const below = objectiveNotes(line, voice, limits.sentence).map(quiet);
  const health = isYoung(summary) ? NOTHING : bar(line.progress, line.expected);
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px;"><tr><td><div style="font-weight:bold;line-height:1.4;">${line.id} ${shorten(line.text, limits.sentence)}</div><div style="padding-top:4px;font-size:14px;">${badge(line.status, voice.language)} &nbsp;${share}${owner}</div>${health}${below}</td></tr></table>`;
}

/** Held back by what, where that ends at this pace, how many numbers are old: one line each. */
export function objectiveNotes(line: ObjectiveLine, voice: Voice, most: number): readonly string[] {
  const worst = line.heldBackBy;
  const held = worst
    ? [
        say('heldBack', voice, {
          what: [
            `${worst.id} ${shorten(worst.text, most)}: ${standing(worst, voice)}`,
            ...caveats(worst, voice),
          ].join(', '),
        }),
        paceText(worst, voice),
      ]
        .filter((text) => text !== '')
        .join('; ')
    : '';
  const old = line.outOfDate > 0 ? sayCount('outOfDate', line.outOfDate, voice) : '';
  const check = line.toCheck > 0 ? sayCount('toCheck', line.toCheck, voice) : '';
  return [held, old, check].filter((text) => text !== '');
}

/** Each key result that moved, from what to what; then whether goalposts did. */
export function changesPart({ summary, voice, limits }: MailContent): Html {
  const shown = summary.changes.slice(0, limits.changes);
  const lines = shown.map(
    (moved) =>
      html`<p style="margin:0 0 7px;font-size:15px;">${shorten(moved.text, limits.sentence)}: ${move(moved, voice)}</p>`,
  );
  const none = shown.length === 0 ? paragraph(html`${say('noChanges', voice)}`) : NOTHING;
  const goalposts = targetChangeLines(summary, voice, limits.changes).map(
    (text) =>
      html`<p class="quiet" style="margin:0 0 7px;font-size:14px;color:${COLOURS.muted};">${text}</p>`,
  );
  return html`${none}${lines}${moreLine(summary.changes.length - shown.length, voice)}${goalposts}`;
}

function move(moved: Moved, voice: Voice): Html {
  const { pair, goal } = moveParts(moved, voice);
  return html`<b style="white-space:nowrap;">${pair}</b> <span class="quiet" style="color:${COLOURS.muted};white-space:nowrap;">${goal}</span>`;
}

/** Metric, where it stands, status. */
export function keyResultsPart({ summary, voice, limits }: MailContent): Html {
  const most = Math.min(limits.keyResults, MOST_LISTED);
  const shown = listed(summary, most);
  const rows = shown.map((line) => keyResult(line, voice, limits));
  const counts = statusCounts(summary.keyResultCounts, voice).join(' · ');
  return html`<p class="quiet" style="margin:0 0 8px;font-size:14px;color:${COLOURS.muted};">${counts}</p><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>${quiet(leftOutText(summary, shown.length, voice))}`;
}

function keyResult(line: KeyResultLine, voice: Voice, { sentence }: MailLimits): Html {
  const where = [standing(line, voice), ...caveats(line, voice)].join(' · ');
  return html`<tr><td class="line" valign="top" style="padding:8px 10px 8px 0;border-top:1px solid ${COLOURS.band};font-size:15px;line-height:1.4;">${line.id} ${shorten(line.text, sentence)}${quiet(where)}</td><td class="line" align="right" valign="top" width="1" style="padding:8px 0;border-top:1px solid ${COLOURS.band};">${badge(line.status, voice.language)}</td></tr>`;
}

/** Key results that wait for a number, never people. */
export function waitingPart({ summary, voice, limits }: MailContent): Html {
  const shown = summary.waiting.slice(0, limits.waiting);
  const lines = shown.map(
    (one) =>
      html`<p style="margin:0 0 5px;font-size:15px;">${waitingText({ ...one, text: shorten(one.text, limits.sentence) }, voice)}</p>`,
  );
  return html`${lines}${moreLine(summary.waiting.length - shown.length, voice)}`;
}
