import { blockName } from '../tracker/grid/a1';
import type { Block, Change, ChartSpec } from '../tracker/grid/change';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The charts of this sheet's own page are these and no others. A chart that draws from another sheet
 * was put here by a person, and stays.
 */
export function writeCharts(
  sheet: Sheet,
  { charts, known = false }: Extract<Change, { readonly kind: 'charts' }>,
): void {
  const present = sheet.getCharts();
  if (known && present.length >= charts.length) return;
  const id = present.length > 0 ? sheet.getSheetId() : 0;
  for (const chart of present) {
    const drawsFromHere = chart.getRanges().every((range) => range.getGridId() === id);
    if (drawsFromHere) sheet.removeChart(chart);
  }
  const blocks = charts.flatMap(blocksOf).map(blockName);
  if (blocks.length === 0) return;
  const ranges = sheet.getRangeList(blocks).getRanges();
  for (const spec of charts)
    sheet.insertChart(chartOf(sheet, spec, ranges.splice(0, blocksOf(spec).length)));
}

function chartOf(
  sheet: Sheet,
  spec: ChartSpec,
  ranges: readonly GoogleAppsScript.Spreadsheet.Range[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const type = {
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    line: Charts.ChartType.LINE,
  };
  const builder = sheet.newChart().setChartType(type[spec.kind]);
  for (const range of ranges) builder.addRange(range);
  return builder
    .setNumHeaders(1)
    .setPosition(spec.row, spec.column, 0, spec.below)
    .setOption('title', spec.title)
    .setOption('width', spec.width)
    .setOption('height', spec.height)
    .setOption('colors', [...spec.colors])
    .build();
}

/** Labels and values, as one block where they stand side by side. */
function blocksOf({ labels, values }: ChartSpec): readonly Block[] {
  const beside = labels.row === values.row && labels.column + labels.columns === values.column;
  return beside && labels.rows === values.rows
    ? [{ ...labels, columns: labels.columns + values.columns }]
    : [labels, values];
}
