import { blockName } from '../tracker/a1';
import type { Change } from '../tracker/change';
import type { SheetKey } from '../tracker/snapshot';
import type { OpenSheets } from './find-sheets';
import { isTypedColumns } from './typed-columns';
import { writeCells, writeSame } from './write-cells';
import { writeCharts } from './write-charts';
import { writeChoice, writeChoices, writeColourRules } from './write-choices';
import { writeLook, writeLooks } from './write-looks';
import {
  clearFrom,
  groupColumns,
  insertSheet,
  makeRoom,
  protect,
  writeSizes,
} from './write-sheets';

/**
 * Dropdowns and formats, each group made to take effect by itself: Google refuses them in a table's columns,
 * at once or when the write takes effect. Answers with the names of the tabs in which it did.
 */
export function dress(open: OpenSheets, changes: readonly Change[]): readonly string[] {
  const refused = new Set<string>();
  for (const change of changes) {
    try {
      applyOne(open, change);
      SpreadsheetApp.flush();
    } catch (error) {
      if (!isTypedColumns(error)) throw error;
      const sheet = open.byKey.get(change.sheet);
      if (sheet) refused.add(sheet.getName());
    }
  }
  return [...refused];
}

/** Makes the changes in order. Each is a fixed number of service calls, whatever the number of rows. */
export function apply(open: OpenSheets, changes: readonly Change[]): void {
  for (const change of changes) applyOne(open, change);
}

function applyOne(open: OpenSheets, change: Change): void {
  if (change.kind === 'insert-sheet') {
    insertSheet(open, change);
    return;
  }
  const sheet = sheetOf(open, change.sheet);
  switch (change.kind) {
    case 'cells':
      writeCells(sheet, change.row, change.column, change.cells);
      break;
    case 'look':
      writeLook(sheet, change.blocks, change.look);
      break;
    case 'looks':
      writeLooks(sheet, change.row, change.column, change.looks);
      break;
    case 'merge':
      for (const block of change.blocks) sheet.getRange(blockName(block)).mergeAcross();
      break;
    case 'widths':
      writeSizes(change.column, change.widths, (at, count, size) => {
        sheet.setColumnWidths(at, count, size);
      });
      break;
    case 'heights':
      writeSizes(change.row, change.heights, (at, count, size) => {
        sheet.setRowHeights(at, count, size);
      });
      break;
    case 'hide-rows':
      sheet.hideRows(change.row, change.count);
      break;
    case 'group-columns':
      groupColumns(open, sheet, change);
      break;
    case 'freeze':
      sheet.setFrozenRows(change.rows);
      sheet.setFrozenColumns(change.columns);
      break;
    case 'choice':
      writeChoice(open, sheet, change.blocks, change.choice);
      break;
    case 'choices':
      writeChoices(open, sheet, change.row, change.column, change.choices);
      break;
    case 'colour-rules':
      writeColourRules(open, sheet, change.rules);
      break;
    case 'notes':
      sheet
        .getRange(change.row, change.column, change.notes.length, change.notes[0]?.length ?? 1)
        .setNotes(change.notes.map((line) => [...line]));
      break;
    case 'charts':
      writeCharts(sheet, change.charts);
      break;
    case 'tab':
      sheet.setTabColor(change.color);
      sheet.setHiddenGridlines(!change.gridlines);
      if (change.hidden) sheet.hideSheet();
      break;
    case 'protect':
      protect(open, sheet, change);
      break;
    case 'clear':
      clearFrom(sheet, change.from);
      break;
    case 'same':
      writeSame(sheet, change.blocks, change.value);
      break;
    case 'room':
      makeRoom(sheet, change.row);
      break;
    case 'whereabouts':
      writeCells(sheet, change.row, change.column, [[whereabouts(open)]]);
      break;
    case 'insert-rows':
      sheet.insertRowsAfter(change.below, change.count);
      break;
    case 'insert-columns':
      sheet.insertColumnsBefore(change.before, change.count);
      break;
    case 'select':
      open.spreadsheet.setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(change.row, change.column));
      break;
  }
}

/** Where each sheet of ours is, for runs to come: people rename tabs, and Google's ids stay. */
const whereabouts = ({ byKey }: OpenSheets): string =>
  JSON.stringify(Object.fromEntries([...byKey].map(([key, sheet]) => [key, sheet.getSheetId()])));

function sheetOf(open: OpenSheets, key: SheetKey): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = open.byKey.get(key);
  if (!sheet) throw new Error(`the sheet ${key} was neither read nor inserted in this run`);
  return sheet;
}
