import type { Source, SourceValue } from '../bring/source';
import { POINT } from '../language/number-marks';
import { readNumberCell } from '../text/cells';
import { textsOfCells } from './cell-text';
import { type OpenSheets, tabNamed } from './find-sheets';
import { cellOf } from './read-sheet';

/**
 * The cells of any tab as people see them: a number that shows with its unit or as per cent comes as that text.
 * Five calls, however many cells. `large` above `most` cells; `gone` where there is no such tab; a tab that is no
 * grid has no cells.
 */
export function readTab(open: OpenSheets, name: string, most: number): Source | 'gone' | 'large' {
  const tab = tabNamed(open, name);
  if (!tab) return 'gone';
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = tab.sheet.getDataRange();
  } catch (error) {
    if (tab.sheet.getType() !== SpreadsheetApp.SheetType.GRID) return { values: [] };
    throw error;
  }
  if (range.getNumRows() * range.getNumColumns() > most) return 'large';
  const shown = range.getDisplayValues();
  const marks = open.numbers();
  const values = textsOfCells(range.getValues()).map((line, down) =>
    line.map((cell, right): SourceValue => {
      const value = cellOf(cell, open.clock.dayOf);
      const text = shown[down]?.[right] ?? '';
      if (typeof value !== 'number') return value;
      const read = readNumberCell(text, marks) ?? readNumberCell(text, POINT);
      const isSame =
        read !== null && Math.abs((read.percent ? read.value / 100 : read.value) - value) < 1e-9;
      if (isSame && /[^\d.,\s-]/.test(text)) return text;
      return /%\s*$/.test(text) ? `${Math.round(value * 1e8) / 1e6}%` : value;
    }),
  );
  return { values };
}
