import { dayText } from '../language/dates';
import { COLUMN, shareCell } from './sheet-parts';
import { type PageChart, type PageRow, row } from './sheet-rows';
import { INK } from './status-look';
import type { Summary } from './summary';
import type { Voice } from './voice';
import { say } from './words';

/** Pixels of the two charts; together the page's width. */
const SIZE = { height: 218, bar: 482, line: 500 };
const LEAST_ROWS = 11;
const COLORS = [INK.navy, INK.expected];
/** A line needs two points. */
const LEAST_POINTS = 2;

/**
 * The rows that the charts stand on, and the charts: the objectives' progress against expected, drawn
 * from their table, and the trend by week, drawn from cells that the charts cover.
 */
export function chartPart(
  summary: Summary,
  voice: Voice,
  objectives: { readonly row: number; readonly count: number },
  first: number,
): { readonly rows: readonly PageRow[]; readonly charts: readonly PageChart[] } {
  const trend = summary.trend.length >= LEAST_POINTS ? summary.trend : [];
  const measured = summary.objectives
    .slice(0, objectives.count)
    .some((one) => one.progress !== null);
  if (!measured) return { rows: [], charts: [] };
  const look = { color: INK.muted, size: 8 };
  const data = trend.map(({ day, progress, expected }) => [
    { value: dayText(day, voice.language) },
    shareCell(progress),
    shareCell(expected),
  ]);
  const head = [
    { value: '' },
    { value: say('progress', voice), align: 'right' as const },
    { value: say('expectedHead', voice), align: 'right' as const },
  ];
  const count = Math.max(LEAST_ROWS, data.length + 1);
  const height = Math.ceil(SIZE.height / count);
  const lines = trend.length === 0 ? [] : [head, ...data];
  const rows = Array.from({ length: count }, (_, index) =>
    row({ height, ...look }, null, null, ...(lines[index] ?? [])),
  );
  const bar: PageChart = {
    kind: 'bar',
    title: say('progressChart', voice),
    row: objectives.row - 1,
    rows: objectives.count + 1,
    labelColumn: COLUMN.sign,
    valueColumn: COLUMN.first,
    series: 2,
    at: { row: first + 1, column: COLUMN.sign },
    width: SIZE.bar,
    height: height * count - 4,
    colors: COLORS,
  };
  const line: PageChart = {
    ...bar,
    kind: 'line',
    title: say('trendChart', voice),
    row: first,
    rows: data.length + 1,
    labelColumn: COLUMN.text,
    at: { row: first + 1, column: COLUMN.first },
    width: SIZE.line,
  };
  return { rows, charts: trend.length === 0 ? [bar] : [bar, line] };
}
