import { Moved, refuse } from '../commands/refusal';
import type { Change } from '../tracker/grid/change';
import type { SheetKey } from '../tracker/grid/snapshot';
import { type Dress, differs, isDress, isTypedColumns } from './dress';
import { type OpenSheets, type Sheet, whereabouts } from './find-sheets';
import { keepCopy, removeSheet } from './keep-copy';
import { lineGuard } from './line-guard';
import { noteChange, type RowGuard, rowGuard } from './row-guard';
import { userLanguage } from './user';
import { writeCells } from './write-cells';
import { writeCharts } from './write-charts';
import { writeChoice, writeChoices, writeColourRules } from './write-choices';
import { writeLook, writeLooks } from './write-looks';
import { isLines, isRows, runsOf, writesOf } from './write-runs';
import {
  clearFrom,
  groupColumns,
  insertSheet,
  makeRoom,
  mergeRows,
  protect,
  removeBlank,
  unprotect,
  writeSizes,
} from './write-sheets';

/**
 * Makes the changes in order. Each is a fixed number of service calls, whatever the number of rows. Dropdowns
 * and formats of a sheet that was there are written where they differ, and where a Google table refuses
 * them the rest goes on. Rows are read again right before they are written and once more at the end: where
 * they are no longer those that were read, `Moved` is thrown and the command decides anew.
 */
export function apply(open: OpenSheets, changes: readonly Change[]): void {
  const [rows, lines] = [rowGuard(open), lineGuard(open)];
  try {
    let held = false;
    const flush = (): void => {
      if (held) SpreadsheetApp.flush();
      held = false;
    };
    for (const { sheet } of changes) open.kept.delete(sheet);
    const whole: boolean[] = [];
    for (const run of runsOf(changes)) {
      const [change] = run;
      if (isDress(change) && !isNew(open, change.sheet)) {
        whole.push(dress(open, change, { flush, rows }));
        continue;
      }
      if (isLines(change) && open.read.has(change.sheet)) {
        if (!lines.append(change)) throw new Moved(userLanguage());
      } else if (isRows(change)) {
        const writes = writesOf(open, sheetOf(open, change.sheet), run.filter(isRows));
        // Nothing is asked between this look and the writes: they are carried out together.
        rows.check(run);
        for (const write of writes) write();
      } else {
        applyOne(open, change);
        noteChange(open, change);
      }
      held = true;
    }
    if (!rows.holds() && !lines.holds()) flush();
    whole.push(lines.readBack(), rows.readBack());
    if (whole.includes(false)) throw new Moved(userLanguage());
  } catch (error) {
    // A row that came here in the same moment brought its dropdown, which refuses what was for another.
    if (isRefusedByRule(error) && !rows.readBack()) throw new Moved(userLanguage());
    if (!isTypedColumns(error)) throw error;
    // Told when the writes take effect, which may be long after the one that is refused.
    const keys = [...new Set(changes.map(({ sheet }) => sheet))];
    const names = keys.flatMap((key) => open.byKey.get(key)?.getName() ?? []);
    refuse('table', userLanguage(), { sheet: names.join('”, “') });
  }
}

const isRefusedByRule = (error: unknown): boolean => /data validation rule/.test(String(error));

const isNew = ({ byKey, inserted }: OpenSheets, key: SheetKey): boolean => {
  const sheet = byKey.get(key);
  return sheet !== undefined && inserted.has(sheet);
};

/**
 * Makes it take effect by itself: what was written before must not fail in its name. False where rows were
 * moved in the same moment.
 */
function dress(
  open: OpenSheets,
  change: Dress,
  { flush, rows }: { readonly flush: () => void; readonly rows: RowGuard },
): boolean {
  const sheet = sheetOf(open, change.sheet);
  if (!differs(open, change)) return true;
  // A read carries out what is held back as a flush does.
  if (!rows.check([change])) flush();
  try {
    applyOne(open, change);
    if (rows.holds()) return rows.readBack();
    SpreadsheetApp.flush();
  } catch (error) {
    if (!isTypedColumns(error)) throw error;
    open.tables.add(sheet.getName());
  }
  return true;
}

function applyOne(open: OpenSheets, change: Change): void {
  if (change.kind === 'insert-sheet') {
    insertSheet(open, change);
    return;
  }
  if (change.kind === 'remove-sheet') {
    removeSheet(open, change.sheet);
    return;
  }
  const sheet = sheetOf(open, change.sheet);
  switch (change.kind) {
    case 'cells':
      writeCells(sheet, change);
      break;
    case 'rename':
      sheet.setName(change.name);
      break;
    case 'remove-blank':
      removeBlank(open, change.tab);
      break;
    case 'look':
      writeLook(open, sheet, change);
      break;
    case 'looks':
      writeLooks(open, sheet, change);
      break;
    case 'merge':
      mergeRows(open, sheet, change);
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
      if (change.columns > 0 || !isNew(open, change.sheet)) sheet.setFrozenColumns(change.columns);
      break;
    case 'choice':
      writeChoice(open, sheet, change.blocks, change.choice);
      break;
    case 'choices':
      writeChoices(open, change);
      break;
    case 'colour-rules':
      writeColourRules(open, sheet, change);
      break;
    case 'notes':
      sheet
        .getRange(change.row, change.column, change.notes.length, change.notes[0]?.length ?? 1)
        .setNotes(change.notes.map((line) => [...line]));
      break;
    case 'charts':
      writeCharts(sheet, change);
      break;
    case 'tab':
      if (change.color !== null || !isNew(open, change.sheet)) sheet.setTabColor(change.color);
      sheet.setHiddenGridlines(!change.gridlines);
      if (change.hidden) sheet.hideSheet();
      break;
    case 'protect':
      protect(open, sheet, change);
      break;
    case 'unprotect':
      unprotect(sheet, change.description);
      break;
    case 'clear':
      clearFrom(sheet, change);
      break;
    case 'room':
      makeRoom(sheet, change.row);
      break;
    case 'whereabouts':
      writeCells(sheet, { ...change, cells: [[whereabouts(open)]] });
      break;
    case 'insert-columns':
      open.ranges.clear();
      // Behind the column in front: before one that is not there yet Google inserts nothing.
      sheet.insertColumnsAfter(change.before - 1, change.count);
      break;
    case 'keep-copy':
      keepCopy(open, sheet, change);
      break;
    case 'hide-sheet':
      if (change.hidden) sheet.hideSheet();
      else sheet.showSheet();
      break;
    case 'delete-rows':
      open.ranges.clear();
      sheet.deleteRows(change.row, change.count);
      break;
    case 'select':
      if (change.at) sheet.getRange(change.at.row, change.at.column).activate();
      else sheet.activate();
      break;
  }
}

function sheetOf(open: OpenSheets, key: SheetKey): Sheet {
  const sheet = open.byKey.get(key);
  if (!sheet) throw new Error(`the sheet ${key} was neither read nor inserted in this run`);
  return sheet;
}
