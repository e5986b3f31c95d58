import { weekdayText } from '../../language/dates';
import { STATUS_SIGNS, STATUSES, signedStatus } from '../../words/plan-words';
import { leftOutText, qualityLine, sayCount, statusCounts } from '../data/counts';
import { caveats, moveText, promise, shareText, standing } from '../data/standing';
import type { Summary } from '../data/summary';
import { headline, titleLine } from '../say/headline';
import {
  askedText,
  closedText,
  decisionsTitle,
  notNowText,
  targetChangeLines,
  waitingText,
} from '../say/sentences';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import { listed, MOST_LISTED } from './limits';
import { notesOf } from './mail-html';
import { draftObjectives } from './plan';
import { objectiveNotes } from './sections';

/** The most lines of one list, and units of one sentence. */
const MOST = { lines: 40, sentence: 300 };

/** The same mail as plain text: one line for each thing, no line longer than a person's sentence makes it. */
export function mailText(
  summary: Summary,
  voice: Voice,
  around: { readonly footer: string; readonly reply: string },
): string {
  const blocks: string[][] = [
    [
      `${titleLine(summary, voice)} · ${weekdayText(summary.asOf, voice.language, voice.years)}`,
      headline(summary, voice),
    ],
    [...notesOf(summary, voice)],
    ...(summary.agreed
      ? report(summary, voice, around.reply)
      : draft(summary, voice, around.reply)),
    lines(
      say('waiting', voice),
      summary.agreed ? summary.waiting.map((one) => waitingText(one, voice)) : [],
      voice,
    ),
    [notNowText(summary, voice)],
    [qualityLine(summary.quality, voice)],
    ['--', around.footer],
  ];
  return blocks
    .map((block) => block.filter((line) => line !== '').map(oneLine))
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function lines(title: string, items: readonly string[], voice: Voice): string[] {
  if (items.length === 0) return [];
  const left = items.length - MOST.lines;
  const shown = items.slice(0, MOST.lines).map((item) => `- ${shorten(item, MOST.sentence * 2)}`);
  return [title, ...shown, left > 0 ? sayCount('more', left, voice) : ''];
}

function report(summary: Summary, voice: Voice, reply: string): string[][] {
  const shown = listed(summary, MOST_LISTED);
  const { decisions } = summary;
  return [
    decisions.length === 0
      ? [say('noDecisions', voice)]
      : [...decisionLines(summary, voice), summary.phase === 'over' ? '' : reply],
    summary.decided.map((one) => {
      const { what, asked } = closedText(one, voice, MOST.sentence);
      return `${what}: ${asked}`;
    }),
    lines(
      say('objectives', voice),
      summary.objectives.map((line) => {
        const share = shareText(line.progress, line.expected, voice);
        const head = `${signedStatus(line.status, voice.language)}: ${line.id} ${line.text} · ${share}`;
        return [head, ...objectiveNotes(line, voice, MOST.sentence)].join(' · ');
      }),
      voice,
    ),
    [
      ...(summary.changes.length === 0
        ? [say('noChanges', voice)]
        : lines(
            say('changed', voice),
            summary.changes.map((moved) => `${moved.text}: ${moveText(moved, voice)}`),
            voice,
          )),
      ...targetChangeLines(summary, voice, MOST.lines),
    ],
    [
      ...lines(
        `${say('keyResults', voice)}: ${statusCounts(summary.keyResultCounts, voice).join(' · ')}`,
        shown.map((line) => {
          const where = [standing(line, voice), ...caveats(line, voice)].join(' · ');
          const word = STATUSES[line.status][voice.language];
          return `${STATUS_SIGNS[line.status]} ${line.id} ${line.text}: ${where} · ${word}`;
        }),
        voice,
      ),
      leftOutText(summary, shown.length, voice),
    ],
  ];
}

function draft(summary: Summary, voice: Voice, reply: string): string[][] {
  return [
    [say('approve', voice), say('approveReply', voice), reply],
    decisionLines(summary, voice),
    ...draftObjectives(summary)
      .slice(0, MOST.lines)
      .map(({ objective, keyResults }) =>
        lines(
          `${objective.id} ${objective.text}`,
          keyResults.map((line) => {
            const owner = line.owner ? ` · ${line.owner}` : '';
            return `${line.id} ${line.text}: ${promise(line, voice)}${owner}`;
          }),
          voice,
        ),
      ),
  ];
}

const decisionLines = (summary: Summary, voice: Voice): string[] =>
  lines(
    decisionsTitle(summary, voice),
    summary.decisions.map((one) => `${one.text} (${askedText(one, voice, one.subject)})`),
    voice,
  );
