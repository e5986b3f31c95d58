import { COLOURS } from '../../look/colours';
import { leftOutText, qualityLine } from '../data/counts';
import { moveText } from '../data/standing';
import type { Summary } from '../data/summary';
import { listed, MOST_LISTED } from '../mail/limits';
import { notNowText, targetChangeLines, waitingText } from '../say/sentences';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import { chartPart } from './charts';
import { PAGE_HEIGHT, PAGE_LIMITS, type PageLimits } from './limits';
import { type Missed, missedRows } from './missed';
import { heading, line, sentence, WIDTHS } from './parts';
import type { PageRow, SheetPage } from './rows';
import { draftRows, keyResultRow, objectiveRows } from './tables';
import { more, topRows } from './top';

/**
 * The leadership summary as one page of cells for row 2 on (row 1 holds the sheet's hidden keys): a
 * snapshot, every cell a text or a number, and who did not get it by mail. Lists end where the page does and say what they leave out.
 */
export function sheetPage(
  summary: Summary,
  voice: Voice,
  missed: readonly Missed[] = [],
): SheetPage {
  const draw = summary.agreed ? weekPage : draftPage;
  let page: SheetPage = { widths: WIDTHS, rows: [], charts: [] };
  for (const limits of PAGE_LIMITS) {
    page = draw(summary, voice, limits, missedRows(missed, voice));
    if (heightOf(page.rows) <= PAGE_HEIGHT) break;
  }
  return page;
}

function draftPage(
  summary: Summary,
  voice: Voice,
  limits: PageLimits,
  missed: readonly PageRow[],
): SheetPage {
  const columns = (['start', 'target', 'unit', 'due', 'owner'] as const).map((one) =>
    say(one, voice),
  );
  return {
    widths: WIDTHS,
    rows: [
      ...topRows(summary, voice, limits),
      ...heading(say('planTitle', voice), voice, columns),
      ...draftRows(summary, voice, { objectives: limits.objectives, keyResults: limits.draft }),
      ...foot(summary, voice, limits),
      ...missed,
    ],
    charts: [],
  };
}

function weekPage(
  summary: Summary,
  voice: Voice,
  limits: PageLimits,
  missed: readonly PageRow[],
): SheetPage {
  const shown = summary.objectives.slice(0, limits.objectives);
  const upper = [
    ...topRows(summary, voice, limits),
    ...heading(say('objectives', voice), voice, [
      say('progress', voice),
      say('expectedHead', voice),
      '',
      say('status', voice),
      say('owner', voice),
    ]),
    ...shown.flatMap((one) => objectiveRows(one, voice)),
    ...more(summary.objectives.length - shown.length, voice),
  ];
  const charts = chartPart(summary, voice, shown, upper.length);
  const changed = changeRows(summary, voice, limits);
  const lower = [...foot(summary, voice, limits), ...missed];
  const room = PAGE_HEIGHT - heightOf([...upper, ...charts.rows, ...changed, ...lower]);
  const keyResults = keyResultRows(summary, voice, room, limits.leastKeyResults);
  return {
    widths: WIDTHS,
    rows: [...upper, ...charts.rows, ...changed, ...keyResults, ...lower],
    charts: charts.charts,
  };
}

const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

function changeRows(summary: Summary, voice: Voice, limits: PageLimits): PageRow[] {
  const shown = summary.changes.slice(0, limits.changes);
  const rows = shown.map((moved) =>
    line(`${sentence(moved.text)}: ${moveText(moved, voice)}`, voice),
  );
  const none = shown.length === 0 ? [line(say('noChanges', voice), voice)] : [];
  const goalposts = targetChangeLines(summary, voice, limits.targetChanges).map((text) =>
    line(text, voice, { color: COLOURS.muted }),
  );
  const cut = more(summary.changes.length - shown.length, voice);
  return [...heading(say('changed', voice), voice), ...rows, ...none, ...cut, ...goalposts];
}

/** As many key results as the page has room for: all, or the worst of those not on track. */
function keyResultRows(summary: Summary, voice: Voice, room: number, least: number): PageRow[] {
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
  for (let most = MOST_LISTED; most > least && heightOf(shown) > left; most -= 1) {
    shown = listed(summary, most - 1).map((one) => keyResultRow(one, voice));
  }
  const out = leftOutText(summary, shown.length, voice);
  const cut = out === '' ? [] : [line(out, voice, { color: COLOURS.muted })];
  return [...head, ...shown, ...cut];
}

function foot(summary: Summary, voice: Voice, limits: PageLimits): PageRow[] {
  const waiting = summary.agreed ? summary.waiting : [];
  const shown = waiting
    .slice(0, limits.waiting)
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
