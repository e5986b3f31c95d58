import { blockName } from '../tracker/a1';
import type { ChartSpec } from '../tracker/change';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Our charts on this sheet are these and no others. A chart is one of ours when it draws from the
 * columns that one of these draws from; charts that people added draw from elsewhere and stay.
 */
export function writeCharts(sheet: Sheet, charts: readonly ChartSpec[]): void {
  for (const chart of sheet.getCharts()) if (isOurs(chart, charts)) sheet.removeChart(chart);
  for (const spec of charts) sheet.insertChart(chartOf(sheet, spec));
}

function isOurs(chart: Chart, charts: readonly ChartSpec[]): boolean {
  const ranges = chart.getRanges();
  return (
    ranges.length === 0 ||
    ranges.some((range) =>
      charts.some(
        ({ values }) =>
          range.getColumn() === values.column && range.getNumColumns() === values.columns,
      ),
    )
  );
}

function chartOf(sheet: Sheet, spec: ChartSpec): Chart {
  const type = {
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    line: Charts.ChartType.LINE,
  };
  return sheet
    .newChart()
    .setChartType(type[spec.kind])
    .addRange(sheet.getRange(blockName(spec.labels)))
    .addRange(sheet.getRange(blockName(spec.values)))
    .setNumHeaders(1)
    .setPosition(spec.row, spec.column, 0, 0)
    .setOption('title', spec.title)
    .setOption('width', spec.width)
    .setOption('height', spec.height)
    .setOption('colors', [...spec.colors])
    .build();
}
