import { dayText } from '../../language/dates';
import { COLOURS } from '../../look/colours';
import { STATUS_SIGNS } from '../../words/plan-words';
import type { ObjectiveLine, Summary } from '../data/summary';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';
import { rowHeight } from './measure';
import { COLUMN, LINE_WIDTH, shareCell } from './parts';
import { type PageChart, type PageRow, row, type SheetCell } from './rows';

/** Pixels of the two charts, side by side over the page's width; one alone has all of it. */
const SIZE = { bar: 442, line: 542, alone: LINE_WIDTH };
/** About how many pixels they have from the row above to the row below. */
const AREA = 236;
/** White space above a chart, and as much below, in pixels. */
export const AROUND_CHART = 6;
const COLORS = [COLOURS.navy, COLOURS.expected];
/** A line needs two points. */
const LEAST_POINTS = 2;

/**
 * The rows that the charts stand on, and the charts: progress against expected of the objectives
 * shown, and the whole plan by week. The charts cover the cells that they draw from, which have the paper's
 * colour beside: a chart may load late, be moved, or stand in wider columns. `first` is the page's row, from 0,
 * on which they begin.
 */
export function chartPart(
  summary: Summary,
  voice: Voice,
  objectives: readonly ObjectiveLine[],
  first: number,
): { readonly rows: readonly PageRow[]; readonly charts: readonly PageChart[] } {
  if (objectives.every(({ progress }) => progress === null)) return { rows: [], charts: [] };
  const trend = summary.trend.length >= LEAST_POINTS ? summary.trend : [];
  // Rows as high as all others where they are enough: a height of their own is a service call.
  const usual = rowHeight(1, voice.language);
  const least = Math.floor(AREA / usual);
  const count = Math.max(least, objectives.length + 1, trend.length + 1);
  const height = count === least ? usual : Math.ceil(AREA / count);
  const series = [say('progress', voice), say('expectedHead', voice)] as const;
  const rows = Array.from({ length: count }, (_, index): PageRow => {
    const objective = objectives[index - 1];
    const point = trend[index - 1];
    const heads = index === 0 ? series : null;
    return row(
      { height, color: COLOURS.white, size: 8 },
      null,
      objective ? `${STATUS_SIGNS[objective.status]} ${objective.id}` : null,
      ...(heads ?? shares(objective)),
      point ? dayText(point.day, voice.language) : null,
      ...(heads && trend.length > 0 ? heads : shares(point)),
    );
  });
  const bar: PageChart = {
    kind: 'bar',
    title: say('progressChart', voice),
    row: first,
    rows: objectives.length + 1,
    labelColumn: COLUMN.sign,
    valueColumn: COLUMN.text,
    series: series.length,
    at: { row: first + 1, column: COLUMN.sign },
    width: trend.length === 0 ? SIZE.alone : SIZE.bar,
    height: height * count - 2 * AROUND_CHART,
    colors: COLORS,
  };
  const line: PageChart = {
    ...bar,
    kind: 'line',
    title: say('trendChart', voice),
    rows: trend.length + 1,
    labelColumn: COLUMN.third - 1,
    valueColumn: COLUMN.third,
    at: { row: first + 1, column: COLUMN.first },
    width: SIZE.line,
  };
  return { rows, charts: trend.length === 0 ? [bar] : [bar, line] };
}

const shares = (
  of: Pick<ObjectiveLine, 'progress' | 'expected'> | undefined,
): readonly (SheetCell | null)[] => [
  shareCell(of?.progress ?? null),
  shareCell(of?.expected ?? null),
];
