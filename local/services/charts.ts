/** Charts: bar, column and line over the engine's own. */
import { guard, type Implementation } from '../guard';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range';

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

export function chartsOf(host: Host, sheetId: string): object[] {
  host.book.flush();
  return host.book.model.getters
    .getChartIds(sheetId)
    .map((id) =>
      makeChart(host, { id, type: '', ranges: [], headers: 0, row: 1, column: 1, options: {} }),
    );
}

export function removeChart(host: Host, sheetId: string, chart: object): void {
  const state = states.get(chart);
  if (!state) return;
  host.book.dispatch('DELETE_CHART', { sheetId, chartId: state.id });
}

/** The first column of the data are the labels, each further one a series; the first row names them. */
function definitionOf(state: ChartState): object {
  const place = placeOfRange(state.ranges[0]);
  if (!place) throw exception('A chart needs a range.');
  const { zone } = place;
  const series = [];
  for (let col = zone.left + 1; col <= zone.right; col += 1) {
    const colors = state.options['colors'];
    series.push({
      dataSetId: `s${col}`,
      dataRange: a1Of({ ...zone, left: col, right: col }),
      color: Array.isArray(colors) ? colors[col - zone.left - 1] : undefined,
    });
  }
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
      labelRange: a1Of({ ...zone, right: zone.left }),
      dataSetsHaveTitle: state.headers > 0,
    },
  };
}
