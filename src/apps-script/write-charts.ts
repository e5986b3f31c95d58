import { blockName } from '../tracker/a1';
import type { ChartSpec } from '../tracker/change';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The charts of this sheet's own page are these and no others. A chart that draws from another sheet
 * was put here by a person, and stays.
 */
export function writeCharts(sheet: Sheet, charts: readonly ChartSpec[]): void {
  const id = sheet.getSheetId();
  for (const chart of sheet.getCharts()) {
    const drawsFromHere = chart.getRanges().every((range) => range.getSheet().getSheetId() === id);
    if (drawsFromHere) sheet.removeChart(chart);
  }
  for (const spec of charts) sheet.insertChart(chartOf(sheet, spec));
}

function chartOf(sheet: Sheet, spec: ChartSpec): GoogleAppsScript.Spreadsheet.EmbeddedChart {
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
