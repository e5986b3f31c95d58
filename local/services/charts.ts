/** Charts: bar, column and line over the engine's own. */
import { helpers } from '../engine';
import { guard, type Implementation } from '../guard';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range-place';

interface ChartState {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly object[];
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, unknown>>;
}

const states = new WeakMap<object, ChartState>();

export function makeChartBuilder(host: Host, from?: ChartState): object {
  let state: ChartState = from ?? {
    id: host.book.newId('chart'),
    type: 'COLUMN',
    ranges: [],
    headers: 0,
    row: 1,
    column: 1,
    options: {},
  };
  let builder: object = {};
  const change = (part: Partial<ChartState>): object => {
    state = { ...state, ...part };
    return builder;
  };
  builder = guard(
    'Spreadsheet.EmbeddedChartBuilder',
    {
      setChartType: (type: unknown) => change({ type: String(type) }),
      asBarChart: () => change({ type: 'BAR' }),
      asColumnChart: () => change({ type: 'COLUMN' }),
      asLineChart: () => change({ type: 'LINE' }),
      addRange: (range: object) => change({ ranges: [...state.ranges, range] }),
      clearRanges: () => change({ ranges: [] }),
      setNumHeaders: (headers: number) => change({ headers }),
      setPosition: (row: number, column: number) => change({ row, column }),
      setOption: (name: string, value: unknown) =>
        change({ options: { ...state.options, [name]: value } }),
      build: () => makeChart(host, state),
    } as Implementation,
    host.guarding,
  );
  return builder;
}

function makeChart(host: Host, state: ChartState): object {
  const chart = guard(
    'Spreadsheet.EmbeddedChart',
    {
      getChartId: () => state.id,
      getRanges: () => [...state.ranges],
      getOptions: () => ({ get: (name: string) => state.options[name] ?? null }),
      modify: () => makeChartBuilder(host, state),
    } as Implementation,
    host.guarding,
  );
  states.set(chart, state);
  return chart;
}

export function insertChart(host: Host, sheetId: string, chart: object): void {
  const state = states.get(chart);
  if (!state)
    throw exception("The parameters don't match the method signature: an EmbeddedChart is wanted.");
  const { book } = host;
  book.dispatch('CREATE_CHART', {
    sheetId,
    chartId: state.id,
    figureId: `figure-${state.id}`,
    col: state.column - 1,
    row: state.row - 1,
    offset: { x: 0, y: 0 },
    size: {
      width: Number(state.options['width'] ?? 480),
      height: Number(state.options['height'] ?? 280),
    },
    definition: definitionOf(state),
  });
}

/** The charts of a sheet; each knows the ranges that it draws from. */
export function chartsOf(host: Host, sheetId: string, rangeOf: (a1: string) => object): object[] {
  host.book.flush();
  const getters = host.book.model.getters as unknown as {
    getChartIds(sheetId: string): readonly string[];
    getChartDefinition(id: string): {
      readonly dataSource?: { readonly dataSets?: readonly { readonly dataRange: string }[] };
    };
  };
  return getters.getChartIds(sheetId).map((id) => {
    const sets = getters.getChartDefinition(id).dataSource?.dataSets ?? [];
    const ranges = joined(sets.map(({ dataRange }) => dataRange)).map(rangeOf);
    return makeChart(host, { id, type: '', ranges, headers: 0, row: 1, column: 1, options: {} });
  });
}

/** Series that stand side by side came from one range. */
function joined(ranges: readonly string[]): string[] {
  const zones = ranges.map((range) => ({
    ...helpers.toZone(range.slice(range.lastIndexOf('!') + 1)),
  }));
  const whole: typeof zones = [];
  for (const zone of zones) {
    const last = whole[whole.length - 1];
    if (
      last &&
      last.right + 1 === zone.left &&
      last.top === zone.top &&
      last.bottom === zone.bottom
    )
      last.right = zone.right;
    else whole.push(zone);
  }
  return whole.map(a1Of);
}

export function removeChart(host: Host, sheetId: string, chart: object): void {
  const state = states.get(chart);
  if (!state) return;
  const { getFigureIdFromChartId } = host.book.model.getters as unknown as {
    getFigureIdFromChartId(chartId: string): string;
  };
  host.book.dispatch('DELETE_FIGURE', { sheetId, figureId: getFigureIdFromChartId(state.id) });
}

/** The first column of the first range are the labels, each further column a series; the first row names them. */
function definitionOf(state: ChartState): object {
  const zones = state.ranges.flatMap((range) => placeOfRange(range)?.zone ?? []);
  const [labels] = zones;
  if (!labels) throw exception('A chart needs a range.');
  const columns = zones.flatMap((zone) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({
      ...zone,
      left: zone.left + index,
      right: zone.left + index,
    })),
  );
  const colors = state.options['colors'];
  const series = columns.slice(1).map((zone, index) => ({
    dataSetId: `s${index}`,
    dataRange: a1Of(zone),
    color: Array.isArray(colors) ? (colors[index] as string) : undefined,
  }));
  const kind = state.type === 'LINE' ? 'line' : 'bar';
  return {
    type: kind,
    title: { text: String(state.options['title'] ?? '') },
    legendPosition: 'top',
    stacked: false,
    ...(kind === 'line'
      ? { labelsAsText: true, cumulative: false }
      : { horizontal: state.type === 'BAR' }),
    dataSetStyles: Object.fromEntries(
      series.map(({ dataSetId, color }) => [dataSetId, color ? { backgroundColor: color } : {}]),
    ),
    dataSource: {
      type: 'range',
      dataSets: series.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })),
      labelRange: a1Of({ ...labels, right: labels.left }),
      dataSetsHaveTitle: state.headers > 0,
    },
  };
}
