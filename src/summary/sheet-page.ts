import { dayText, weekdayText } from '../language/dates';
import { numberText, percentText, withUnit } from '../language/numbers';
import { quarterName } from '../okr/quarter';
import { notNowText, shownKeyResults } from './mail-html';
import { type PageRow, row, type SheetCell, type SheetPage } from './sheet-rows';
import type { KeyResultLine, ObjectiveLine, Summary } from './summary';
import {
  forecastRange,
  headline,
  isSign,
  keyResultCounts,
  SIGNS,
  STATUS_INK,
  STATUS_WORDS,
  say,
  standing,
  type Voice,
  valueText,
} from './wording';

/** Margin, sign, text, two numbers, bar, status, owner: pixels. Together they fit a landscape A4 or Letter page. */
const WIDTHS = [14, 52, 384, 88, 88, 150, 128, 92];
const NAVY = '#1F3A5F';
const MUTED = '#5A6572';
const BAND = '#E8EEF5';
/** Rows that fit one page beside the charts. */
const MOST = { decisions: 4, objectives: 8, changes: 6, keyResults: 20, waiting: 5 };
/** Rows that the charts cover. */
const CHART_ROWS = 11;

/** The leadership summary as one page of cells from row 2 on: a snapshot, every cell a text or a number. */
export function sheetPage(summary: Summary, voice: Voice): SheetPage {
  const rows: PageRow[] = [];
  const heading = (text: string, ...columns: string[]): void => {
    rows.push(row({ height: 8 }));
    rows.push(
      row(
        { height: 26, fill: BAND, bold: true, color: NAVY },
        null,
        text,
        null,
        ...columns.map((name, index) => ({
          value: name,
          align: index < 2 ? ('right' as const) : ('left' as const),
        })),
      ),
    );
  };
  const line = (
    text: string,
    options: { bold?: boolean; color?: string; fill?: string; height?: number } = {},
  ): void => {
    rows.push(row({ height: 24, merge: true, ...options }, null, text));
  };
  rows.push(
    row(
      { height: 26, color: MUTED, merge: true },
      null,
      `${summary.team} · OKR · ${quarterName(summary.quarter)} · ${weekdayText(summary.asOf, voice.language, voice.years)}`,
    ),
    row(
      { height: 38, bold: true, color: NAVY, size: 16, merge: true },
      null,
      headline(summary, voice),
    ),
    row(
      { height: 24, merge: true },
      null,
      `${say('keyResults', voice)}: ${keyResultCounts(summary, voice)}`,
    ),
  );
  const notes = [
    ...(summary.example ? [say('example', voice)] : []),
    ...(summary.halfOld ? [say('halfOld', voice, { days: summary.staleDays })] : []),
  ];
  for (const note of notes) line(note, { fill: '#FFF3D6', color: '#7A4F00' });

  heading(say('decisions', voice));
  if (summary.decisions.length === 0) line(say('noDecisions', voice));
  for (const decision of summary.decisions.slice(0, MOST.decisions)) {
    line(
      `▸ ${decision.text}\n   ${say('asks', voice, { who: decision.by ?? '–', id: decision.id, subject: decision.subject })}`,
      { height: 42 },
    );
  }
  cut(summary.decisions.length - MOST.decisions, line, voice);

  heading(
    say('objectives', voice),
    say('progress', voice),
    say('expectedHead', voice),
    '',
    say('status', voice),
    say('owner', voice),
  );
  const firstObjective = rows.length;
  const objectives = summary.objectives.slice(0, MOST.objectives);
  rows.push(...objectives.map((one) => objectiveRow(one, voice)));
  cut(summary.objectives.length - objectives.length, line, voice);
  const chartRow = rows.length + 1;
  for (let count = 0; count < CHART_ROWS; count += 1) rows.push(row({ height: 20 }));

  heading(say('changed', voice));
  if (summary.changes.length === 0) line(say('noChanges', voice));
  for (const moved of summary.changes.slice(0, MOST.changes)) {
    line(
      `${moved.text}: ${valueText(moved.from, isSign(moved.unit) ? moved.unit : '', voice)} → ${valueText(moved.to, moved.unit, voice)}`,
    );
  }
  cut(summary.changes.length - MOST.changes, line, voice);

  heading(
    say('keyResults', voice),
    say('now', voice),
    say('target', voice),
    say('forecastHead', voice),
    say('status', voice),
    say('owner', voice),
  );
  const shown = shownKeyResults(summary, MOST.keyResults);
  rows.push(...shown.map((one) => keyResultRow(one, voice)));
  if (shown.length < summary.keyResults.length)
    line(say('leftOut', voice, { n: summary.keyResults.length - shown.length }), { color: MUTED });

  if (summary.waiting.length > 0) {
    heading(say('waiting', voice));
    for (const { text, last } of summary.waiting.slice(0, MOST.waiting)) {
      line(
        last
          ? say('last', voice, { text, day: dayText(last, voice.language) })
          : say('never', voice, { text }),
      );
    }
    cut(summary.waiting.length - MOST.waiting, line, voice);
  }
  if (summary.notNow) {
    rows.push(row({ height: 8 }));
    line(notNowText(summary, voice));
  }
  if (summary.notReady && summary.notReady.count > 0) {
    line(say('quality', voice, { n: summary.notReady.count, all: summary.notReady.all }), {
      color: MUTED,
    });
  }
  heading(say('trendChart', voice), say('progress', voice), say('expectedHead', voice));
  const firstTrend = rows.length;
  rows.push(
    ...summary.trend.map(({ day, progress, expected }) =>
      row(
        { height: 20, color: MUTED },
        null,
        null,
        dayText(day, voice.language),
        share(progress),
        share(expected),
      ),
    ),
  );
  return {
    widths: WIDTHS,
    rows,
    charts: [
      {
        kind: 'bar',
        title: say('progressChart', voice),
        // The heading row above the objectives names the series.
        row: firstObjective - 1,
        rows: objectives.length + 1,
        labelColumn: 2,
        valueColumn: 4,
        series: 2,
        at: { row: chartRow, column: 2 },
        width: 500,
        height: CHART_ROWS * 20,
        colors: [NAVY, '#8FA3BA'],
      },
      {
        kind: 'line',
        title: say('trendChart', voice),
        row: firstTrend - 1,
        rows: summary.trend.length + 1,
        labelColumn: 3,
        valueColumn: 4,
        series: 2,
        at: { row: chartRow, column: 5 },
        width: 440,
        height: CHART_ROWS * 20,
        colors: [NAVY, '#8FA3BA'],
      },
    ],
  };
}

function cut(
  left: number,
  line: (text: string, options: { color: string }) => void,
  voice: Voice,
): void {
  if (left > 0) line(say('more', voice, { n: left }), { color: MUTED });
}

const share = (of: number | null): SheetCell | null =>
  of === null ? null : { value: Math.round(of * 100) / 100, format: '0%', align: 'right' };

const BLOCKS = 10;

/** The same text bar as in the plan. */
function bar(progress: number | null): string | null {
  if (progress === null) return null;
  const filled = Math.round(Math.min(1, progress) * BLOCKS);
  return '█'.repeat(filled) + '░'.repeat(BLOCKS - filled);
}

function objectiveRow(one: ObjectiveLine, voice: Voice): PageRow {
  const held = one.heldBackBy
    ? `\n${say('heldBack', voice, { what: `${one.heldBackBy.text}: ${standing(one.heldBackBy, voice)}` })}`
    : '';
  const old = one.outOfDate > 0 ? `\n${say('outOfDate', voice, { n: one.outOfDate })}` : '';
  const lines = 1 + (held ? 2 : 0) + (old ? 1 : 0);
  return row(
    { height: 12 + lines * 18, wrap: true },
    null,
    { value: `${SIGNS[one.status]} ${one.id}`, bold: true, color: STATUS_INK[one.status].color },
    { value: `${one.text}${held}${old}` },
    share(one.progress),
    share(one.expected),
    { value: bar(one.progress), color: NAVY },
    statusCell(one.status, voice),
    one.owner,
  );
}

function keyResultRow(one: KeyResultLine, voice: Voice): PageRow {
  const now =
    typeof one.current === 'number'
      ? withUnit(one.current, one.unit === '%' ? '%' : '', voice.language)
      : valueText(one.current, '', voice);
  const pace = forecastRange(one, { ...voice, short: true });
  return row(
    { height: 24 },
    null,
    { value: `${SIGNS[one.status]} ${one.id}`, color: STATUS_INK[one.status].color },
    `${one.text}${one.belowStart ? ` (${say('belowStart', voice)})` : ''}`,
    { value: now, align: 'right' },
    {
      value:
        one.target === null
          ? ''
          : one.unit === '%'
            ? percentText(one.target)
            : numberText(one.target),
      align: 'right',
    },
    { value: pace, color: MUTED },
    statusCell(one.status, voice),
    one.owner,
  );
}

const statusCell = (status: ObjectiveLine['status'], voice: Voice): SheetCell => ({
  value: `${SIGNS[status]} ${STATUS_WORDS[status][voice.language]}`,
  color: STATUS_INK[status].color,
  fill: STATUS_INK[status].fill,
});
