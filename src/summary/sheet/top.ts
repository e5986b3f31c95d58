import { weekdayText } from '../../language/dates';
import { COLOURS } from '../../look/colours';
import { sayCount, statusCounts } from '../data/counts';
import type { Decision, Summary } from '../data/summary';
import { notesOf } from '../mail/mail-html';
import { headline, titleLine } from '../say/headline';
import { askedText, closedText, decisionsTitle } from '../say/sentences';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import type { PageLimits } from './limits';
import { rowHeight, textWidth } from './measure';
import { heading, inset, LINE_WIDTH, line, SENTENCE, sentence } from './parts';
import { type PageRow, row } from './rows';

/** Points of the line a leader remembers. */
const HEAD = 16;

/** The page's head: whose plan on which day, the line a leader remembers, what is asked of the leader. */
export const topRows = (summary: Summary, voice: Voice, limits: PageLimits): PageRow[] => [
  ...masthead(summary, voice),
  ...decisionRows(summary, voice, limits.decisions),
];

/** How many were left out of a list, as a line; none where all are there. */
export const more = (left: number, voice: Voice): PageRow[] =>
  left > 0 ? [line(sayCount('more', left, voice), voice, { color: COLOURS.muted })] : [];

function masthead(summary: Summary, voice: Voice): PageRow[] {
  const day = weekdayText(summary.asOf, voice.language, voice.years);
  const counts = statusCounts(summary.keyResultCounts, voice).join('  ·  ');
  const one = rowHeight(1, voice.language);
  const notes = notesOf(summary, voice).map((note) =>
    line(note, voice, { fill: COLOURS.notice, color: COLOURS.warning, bold: true }),
  );
  const title = `${titleLine(summary, voice)} · ${day}`;
  const band = { height: one, fill: COLOURS.navy, color: COLOURS.white };
  const said = inset(headline(summary, voice));
  // One line runs on over the cells beside it.
  const merge = textWidth(said, HEAD) > LINE_WIDTH;
  const head = { height: 44, bold: true, color: COLOURS.navy, size: HEAD, merge };
  const health =
    summary.agreed && summary.keyResults.length > 0
      ? [line(`${say('keyResults', voice)}:  ${counts}`, voice, { color: COLOURS.muted })]
      : [];
  return [row(band, null, inset(title)), row(head, null, said), ...health, ...notes];
}

function decisionRows(summary: Summary, voice: Voice, most: number): PageRow[] {
  const asked = summary.decisions.slice(0, most).map((one) => decision(one, voice));
  const cut = more(summary.decisions.length - asked.length, voice);
  const title = decisionsTitle(summary, voice);
  const closed = summary.decided.slice(0, most).map((one) => {
    const { what, asked: question } = closedText(one, voice, SENTENCE);
    return line(`${what}\n   ${question}`, voice);
  });
  if (!summary.agreed) {
    const approve = line(say('approve', voice), voice, { bold: true });
    const also = asked.length > 0 ? [...heading(title, voice), ...asked, ...cut] : [];
    return [...heading(say('approveTitle', voice), voice), approve, ...also, ...closed];
  }
  if (asked.length === 0) return [...heading(say('noDecisions', voice), voice), ...closed];
  const head = heading(`${title} (${summary.decisions.length})`, voice);
  return [...head, ...asked, ...cut, ...closed];
}

const decision = (of: Decision, voice: Voice): PageRow =>
  line(`▸ ${sentence(of.text)}\n   ${askedText(of, voice, sentence(of.subject))}`, voice, {
    fill: COLOURS.notice,
  });
