/** Charts: bar, column and line over the engine's own. */
import { helpers } from '../engine';
import { enumMember } from '../enums';
import { NotInLocalSheets } from '../errors';
import { guard, type Implementation } from '../guard';
import { exception, type Host } from './host';
import { numericId } from './numeric-id';
import { a1Of, placeOfRange } from './range-place';

interface ChartState {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly object[];
  /** Of how many ranges it was made. */
  readonly rangeCount?: number;
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** It stands in a sheet. */
  readonly isInserted: boolean;
  /** Another program made it: only its ranges are told. */
  readonly isForeign: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

const states = new WeakMap<object, ChartState>();

const NOTHING_KNOWN: Omit<ChartState, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  row: 1,
  column: 1,
  x: 0,
  y: 0,
  isInserted: false,
  isForeign: false,
  options: {},
};

export function makeChartBuilder(
  host: Host,
  from?: ChartState,
  name = 'Spreadsheet.EmbeddedChartBuilder',
): object {
  let state: ChartState = from ?? { ...NOTHING_KNOWN, id: host.book.newId('chart') };
  let builder: object = {};
  const as = (kind: string) => (): object =>
    makeChartBuilder(
      host,
      { ...state, type: kind.toUpperCase() },
      `Spreadsheet.Embedded${kind}ChartBuilder`,
    );
  const change = (part: Partial<ChartState>): object => {
    state = { ...state, ...part };
    return builder;
  };
  builder = guard(
    name,
    {
      setChartType: (type: unknown) => {
        if (!TYPES.includes(String(type)))
          throw new NotInLocalSheets(`A chart of the type ${type}`);
        return change({ type: String(type) });
      },
      getChartType: () => enumMember('Charts.ChartType', state.type),
      getRanges: () => host.realm.copy([...state.ranges]),
      asBarChart: as('Bar'),
      asColumnChart: as('Column'),
      asLineChart: as('Line'),
      addRange: (range: object) => change({ ranges: [...state.ranges, range] }),
      clearRanges: () => change({ ranges: [] }),
      setNumHeaders: (headers: number) => change({ headers }),
      setPosition: (row: number, column: number, x: number, y: number) =>
        change({ row, column, x, y }),
      setOption: (name: string, value: unknown) =>
        change({ options: { ...state.options, [name]: value } }),
      build: () => makeChart(host, state),
    } as Implementation,
    host.guarding,
  );
  return builder;
}

const TYPES = ['BAR', 'COLUMN', 'LINE'];

function makeChart(host: Host, state: ChartState): object {
  const told = <Value>(member: string, value: () => Value): Value => {
    if (state.isForeign)
      throw new NotInLocalSheets(`EmbeddedChart.${member} of a chart made elsewhere`);
    return value();
  };
  const chart = guard(
    'Spreadsheet.EmbeddedChart',
    {
      getChartId: () => (state.isInserted ? numericId(state.id) : null),
      getRanges: () => host.realm.copy([...state.ranges]),
      getNumHeaders: () => told('getNumHeaders', () => state.headers),
      getOptions: () =>
        told('getOptions', () =>
          guard(
            'Charts.ChartOptions',
            {
              get: (name: string) => state.options[name] ?? null,
              getOrDefault: (name: string) => state.options[name] ?? null,
            } as Implementation,
            host.guarding,
          ),
        ),
      modify: () => told('modify', () => makeChartBuilder(host, state)),
    } as Implementation,
    host.guarding,
  );
  states.set(chart, state);
  return chart;
}

export function insertChart(host: Host, sheetId: string, chart: object): void {
  const state = states.get(chart) as ChartState;
  if (state.isInserted)
    throw new NotInLocalSheets('Sheet.insertChart with a chart that stands already');
  const { book } = host;
  book.dispatch('CREATE_CHART', {
    sheetId,
    chartId: state.id,
    figureId: `figure-${state.id}`,
    col: state.column - 1,
    row: state.row - 1,
    offset: { x: state.x, y: state.y },
    size: {
      width: Number(state.options['width'] ?? 480),
      height: Number(state.options['height'] ?? 280),
    },
    definition: definitionOf(state),
  });
  const { ranges, ...rest } = state;
  const kept = { ...rest, rangeCount: ranges.length };
  book.queue([
    'HOST_SET_EXTRA',
    { sheetId, id: extraOf(state.id), kind: 'chart', value: JSON.stringify(kept), zone: CORNER },
  ]);
}

/** What the engine's own chart does not hold stands beside it. */
const extraOf = (chartId: string): string => `of-${chartId}`;
const CORNER = { top: 0, left: 0, bottom: 0, right: 0 };

/** The charts of a sheet; each knows the ranges that it draws from. */
export function chartsOf(host: Host, sheetId: string, rangeOf: (a1: string) => object): object[] {
  host.book.flush();
  const getters = host.book.model.getters as unknown as {
    getChartIds(sheetId: string): readonly string[];
    getChartDefinition(id: string): {
      readonly dataSource?: {
        readonly dataSets?: readonly { readonly dataRange: string }[];
        readonly labelRange?: string;
      };
    };
  };
  return getters.getChartIds(sheetId).map((id) => {
    const kept = host.book.extras(sheetId).find((extra) => extra.id === extraOf(id))?.value;
    const state = kept
      ? (JSON.parse(kept) as ChartState)
      : { ...NOTHING_KNOWN, id, isForeign: true };
    const { dataSets = [], labelRange } = getters.getChartDefinition(id).dataSource ?? {};
    const labels = labelRange ? [labelRange] : [];
    const values = dataSets.map(({ dataRange }) => dataRange);
    // Labels and values in one range are one range again.
    const whole = joined([...labels, ...values]);
    const parts =
      whole.length === state.rangeCount ? whole : [...joined(labels), ...joined(values)];
    return makeChart(host, { ...state, ranges: parts.map(rangeOf), isInserted: true });
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
  if (!state?.isInserted) throw new NotInLocalSheets('Sheet.removeChart with a chart of no sheet');
  const { getFigureIdFromChartId } = host.book.model.getters as unknown as {
    getFigureIdFromChartId(chartId: string): string;
  };
  host.book.dispatch('DELETE_FIGURE', { sheetId, figureId: getFigureIdFromChartId(state.id) });
  host.book.queue(['HOST_REMOVE_EXTRA', { sheetId, id: extraOf(state.id) }]);
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
