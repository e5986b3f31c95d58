import { weekdayText } from '../language/dates';
import { qualityLine, sayCount, statusCounts } from './counts';
import { headline, titleLine } from './headline';
import { notesOf } from './mail-html';
import { listed, MOST_LISTED } from './mail-limits';
import { notNowText, targetChangeLines, waitingText } from './sentences';
import { chartPart } from './sheet-charts';
import { rowHeight } from './sheet-measure';
import { gap, heading, inset, line, sentence, WIDTHS } from './sheet-parts';
import { type PageRow, row, type SheetPage } from './sheet-rows';
import { draftRows, keyResultRow, objectiveRows } from './sheet-tables';
import { moveText } from './standing';
import { INK } from './status-look';
import type { Decision, Summary } from './summary';
import { personName, type Voice } from './voice';
import { say } from './words';

/** Rows of each list at most. */
const MOST = { decisions: 4, objectives: 8, changes: 5, waiting: 4, targetChanges: 3 };
/** Key results of a draft, over all its objectives. */
const MOST_DRAFT = 30;
/** Key results that are listed however full the page is. */
const LEAST_KEY_RESULTS = 5;
/**
 * Pixels of a page as wide as ours. A4 in portrait (190 by 277 mm within margins) holds 1,464 of them
 * at full width, Letter (7.5 by 10 inches) 1,339: fit to one page, the fullest page prints at 96% and 88%.
 */
const PAGE_HEIGHT = 1520;

/**
 * The leadership summary as one page of cells for row 2 on (row 1 holds the sheet's hidden keys): a
 * snapshot, every cell a text or a number. Lists end where the page does and say what they leave out.
 */
export function sheetPage(summary: Summary, voice: Voice): SheetPage {
  const top = [...masthead(summary, voice), ...decisionRows(summary, voice)];
  if (!summary.agreed) {
    const plan = draftRows(summary, voice, {
      objectives: MOST.objectives,
      keyResults: MOST_DRAFT,
    });
    const head = heading(say('planTitle', voice), voice, draftColumns(voice));
    return {
      widths: WIDTHS,
      rows: [...top, ...head, ...plan, ...foot(summary, voice)],
      charts: [],
    };
  }
  const shown = summary.objectives.slice(0, MOST.objectives);
  const objectiveHead = heading(say('objectives', voice), voice, [
    say('progress', voice),
    say('expectedHead', voice),
    '',
    say('status', voice),
    say('owner', voice),
  ]);
  const objectives = shown.flatMap((one) => objectiveRows(one, voice));
  const cut = [...more(summary.objectives.length - shown.length, voice), gap()];
  const charts = chartPart(
    summary,
    voice,
    shown,
    top.length + objectiveHead.length + objectives.length + cut.length,
  );
  const upper = [...top, ...objectiveHead, ...objectives, ...cut, ...charts.rows];
  const changed = changeRows(summary, voice);
  const lower = foot(summary, voice);
  const room = PAGE_HEIGHT - heightOf([...upper, ...changed, ...lower]);
  return {
    widths: WIDTHS,
    rows: [...upper, ...changed, ...keyResultRows(summary, voice, room), ...lower],
    charts: charts.charts,
  };
}

const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

function masthead(summary: Summary, voice: Voice): PageRow[] {
  const day = weekdayText(summary.asOf, voice.language, voice.years);
  const counts = statusCounts(summary.keyResultCounts, voice).join('  ·  ');
  const one = rowHeight(1, voice.language);
  const notes = notesOf(summary, voice).map((note) =>
    line(note, voice, { fill: INK.cream, color: INK.warning, bold: true }),
  );
  const title = `${titleLine(summary, voice)} · ${day}`;
  const band = { height: one + 6, fill: INK.navy, color: INK.white, merge: true };
  const head = { height: 44, bold: true, color: INK.navy, size: 16, merge: true };
  const health =
    summary.agreed && summary.keyResults.length > 0
      ? [line(`${say('keyResults', voice)}:  ${counts}`, voice, { color: INK.muted })]
      : [];
  return [
    row(band, null, inset(title)),
    row(head, null, inset(headline(summary, voice))),
    ...health,
    ...notes,
  ];
}

function decisionRows(summary: Summary, voice: Voice): PageRow[] {
  const asked = summary.decisions.slice(0, MOST.decisions).map((one) => decision(one, voice));
  const cut = more(summary.decisions.length - asked.length, voice);
  const title = say('decisions', voice);
  if (!summary.agreed) {
    const approve = line(say('approve', voice), voice, { bold: true });
    const also = asked.length > 0 ? [...heading(title, voice), ...asked, ...cut] : [];
    return [...heading(say('approveTitle', voice), voice), approve, ...also];
  }
  if (asked.length === 0) return [...heading(say('noDecisions', voice), voice)];
  return [...heading(`${title} (${summary.decisions.length})`, voice), ...asked, ...cut];
}

function decision(of: Decision, voice: Voice): PageRow {
  const values = { id: of.id, subject: sentence(of.subject) };
  const asks = of.by
    ? say('asks', voice, { ...values, who: personName(of.by, voice) })
    : say('asksFor', voice, values);
  return line(`▸ ${sentence(of.text)}\n   ${asks}`, voice, { fill: INK.cream });
}

const more = (left: number, voice: Voice): PageRow[] =>
  left > 0 ? [line(sayCount('more', left, voice), voice, { color: INK.muted })] : [];

function changeRows(summary: Summary, voice: Voice): PageRow[] {
  const shown = summary.changes.slice(0, MOST.changes);
  const rows = shown.map((moved) =>
    line(`${sentence(moved.text)}: ${moveText(moved, voice)}`, voice),
  );
  const none = shown.length === 0 ? [line(say('noChanges', voice), voice)] : [];
  const goalposts = targetChangeLines(summary, voice, MOST.targetChanges).map((text) =>
    line(text, voice, { color: INK.muted }),
  );
  const cut = more(summary.changes.length - shown.length, voice);
  return [...heading(say('changed', voice), voice), ...rows, ...none, ...cut, ...goalposts];
}

/** As many key results as the page has room for: all, or the worst of those not on track. */
function keyResultRows(summary: Summary, voice: Voice, room: number): PageRow[] {
  if (summary.keyResults.length === 0) return [];
  const head = heading(say('keyResults', voice), voice, [
    say('now', voice),
    say('target', voice),
    say('paceHead', voice),
    say('status', voice),
    say('owner', voice),
  ]);
  const left = room - heightOf(head);
  let shown = listed(summary, MOST_LISTED).map((one) => keyResultRow(one, voice));
  for (let most = MOST_LISTED; most > LEAST_KEY_RESULTS && heightOf(shown) > left; most -= 1) {
    shown = listed(summary, most - 1).map((one) => keyResultRow(one, voice));
  }
  const out = summary.keyResults.length - shown.length;
  const cut = out > 0 ? [line(sayCount('leftOut', out, voice), voice, { color: INK.muted })] : [];
  return [...head, ...shown, ...cut];
}

function foot(summary: Summary, voice: Voice): PageRow[] {
  const waiting = summary.agreed ? summary.waiting : [];
  const shown = waiting
    .slice(0, MOST.waiting)
    .map((one) => line(waitingText({ ...one, text: sentence(one.text) }, voice), voice));
  const held = notNowText(summary, voice);
  const quality = qualityLine(summary.quality, voice);
  return [
    ...(shown.length > 0
      ? [
          ...heading(say('waiting', voice), voice),
          ...shown,
          ...more(waiting.length - shown.length, voice),
        ]
      : []),
    ...(held ? [...heading(say('notNowTitle', voice), voice), line(held, voice)] : []),
    ...(quality ? [...heading(say('qualityTitle', voice), voice), line(quality, voice)] : []),
  ];
}

const draftColumns = (voice: Voice): readonly string[] => [
  say('start', voice),
  say('target', voice),
  say('unit', voice),
  say('due', voice),
  say('owner', voice),
];
