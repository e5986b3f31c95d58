import { COLOURS } from '../../look/colours';
import { sayCount } from '../data/counts';
import { promise } from '../data/standing';
import type { KeyResultLine, ObjectiveLine, Summary } from '../data/summary';
import { shorten } from '../say/shorten';
import { personName, type Voice } from '../say/voice';
import { say } from '../say/wording';
import { type Html, html, NOTHING } from './html';
import { moreLine, quiet } from './parts';
import type { MailContent } from './sections';

/** What the reader of a draft is asked: yes, or what to change. */
export function approvalPart({ voice, replyToName }: MailContent): Html {
  const who = replyToName
    ? ` ${say('goesTo', voice, { who: personName(replyToName, voice) })}`
    : '';
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 10px;"><tr><td bgcolor="${COLOURS.notice}" style="padding:11px 14px;background:${COLOURS.notice};border-left:4px solid ${COLOURS.warning};color:${COLOURS.ink};"><div style="font-weight:bold;">${say('approve', voice)}</div><div style="padding-top:3px;font-size:14px;color:${COLOURS.muted};">${say('approveReply', voice)}${who}</div></td></tr></table>`;
}

/** The objectives of a draft in the order of the sheet, each with what its key results promise. */
export function draftObjectives(summary: Summary): readonly {
  readonly objective: ObjectiveLine;
  readonly keyResults: readonly KeyResultLine[];
}[] {
  const order = new Map(summary.keyResults.map(({ parent }, index) => [parent, index]));
  return [...summary.objectives]
    .sort((one, other) => (order.get(one.id) ?? Infinity) - (order.get(other.id) ?? Infinity) || 0)
    .map((objective) => ({
      objective,
      keyResults: summary.keyResults.filter(({ parent }) => parent === objective.id),
    }));
}

/** The plan that waits for approval. Key results beyond the limit are counted, not dropped in silence. */
export function planPart({ summary, voice, limits }: MailContent): Html {
  const objectives = draftObjectives(summary);
  const shown = objectives.slice(0, limits.objectives);
  const each = Math.max(1, Math.ceil((limits.keyResults * 3) / Math.max(1, shown.length)));
  return html`${shown.map(({ objective, keyResults }) => {
    const rows = keyResults.slice(0, each).map((line) => keyResult(line, voice, limits.sentence));
    const left = keyResults.length - rows.length;
    const owner = objective.owner ? quiet(objective.owner) : NOTHING;
    return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 18px;"><tr><td><div style="font-weight:bold;line-height:1.4;">${objective.id} ${shorten(objective.text, limits.sentence)}</div>${owner}</td></tr>${rows}${left > 0 ? html`<tr><td>${quiet(sayCount('more', left, voice))}</td></tr>` : NOTHING}</table>`;
  })}${moreLine(objectives.length - shown.length, voice)}`;
}

function keyResult(line: KeyResultLine, voice: Voice, sentence: number): Html {
  const parts = [promise(line, voice), ...(line.owner ? [line.owner] : [])];
  return html`<tr><td class="line" style="padding:7px 0 7px 14px;border-top:1px solid ${COLOURS.band};font-size:15px;line-height:1.4;">${line.id} ${shorten(line.text, sentence)}${quiet(parts.join(' · '))}</td></tr>`;
}
