import { dueGoals } from '../../okr/goal';
import { allKeyResults } from '../../okr/plan';
import { sameMetric } from '../../rules/same-metric';
import type { OkrKey } from '../../tracker/contract/columns';
import type { Change } from '../../tracker/grid/change';
import type { SheetKey, Snapshot } from '../../tracker/grid/snapshot';
import type { Table } from '../../tracker/grid/table';
import { type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { doubtChanges, type JudgedRow } from '../../tracker/upkeep/doubts';
import { appendGoals, keepsGoals, keepsWholeGoals } from '../../tracker/upkeep/goal-log';
import { guessedCells } from '../../tracker/upkeep/guessed-cells';
import { type PastedRow, pastedRowChanges } from '../../tracker/upkeep/pasted-rows';
import { percentRows, withValue } from '../../tracker/upkeep/percent-unit';
import { readyChanges } from '../../tracker/upkeep/ready';
import { editedRowDress } from '../../tracker/upkeep/row-upkeep';
import { meant } from '../check-in/catch-up';
import { judgeEdit, tellDoubt } from '../check-in/edit-doubts';
import { logEditedNumbers, logNumbers, rowsOf } from '../check-in/edit-numbers';
import { withDoubts } from '../check-in/held-numbers';
import type { Platform } from '../platform';
import { type EditPlace, rowEdited } from './edit-place';
import { askWhatIsMeant, pastedInto } from './pasted';
import { clearedReviews, readPlan, rowChanges } from './row-changes';

/** What a person edited: rows and columns from 1, in the sheet with this tab name. */
export interface Edit extends EditPlace {
  readonly sheet: SheetKey;
  readonly tab: string;
  /** Keys of the columns that the edit covers; columns of a person's own have none. */
  readonly touched: readonly string[];
}

/** Cells that are a person's alone: nothing follows an edit of them. */
const QUIET: readonly string[] = ['note', 'decision', 'review'] satisfies OkrKey[];

/** Those of the edited columns of which something follows. */
export const matterIn = (touched: readonly string[]): readonly string[] =>
  touched.filter((key) => !QUIET.includes(key));

/** An edit of these alone may be a check-in, and leaves the row as it is. */
const NUMBERS: readonly OkrKey[] = ['current', 'confidence', 'updated'];

/** An edit of one of these may move a goalpost. */
const GOAL_KEYS: readonly OkrKey[] = ['plan', 'level', 'start', 'target', 'due', 'measure'];

/**
 * After a person's edit: a new number is logged as a check-in; the rows they touched get level, parent,
 * ID, formulas, dropdowns and, where blank, the measure and signal that the sentence says; the old verdict
 * goes; a moved goalpost is logged. Elsewhere only Settings matter: what is promised is noted when the
 * plan is agreed.
 *
 * Two people typing at once must not be given the same ID, so what writes holds the lock. Without it
 * nothing is lost: the next command completes the rows.
 */
export function afterEdit(platform: Platform, edit: Edit): void {
  const matters = matterIn(edit.touched);
  if (edit.sheet === 'settings') platform.locked(() => noteGoals(platform, edit));
  else if (matters.length > 0)
    platform.locked(() => completeRows(platform, { ...edit, touched: matters }));
}

/** The day of the agreement was typed, or anything beside it: what is promised is noted at once. */
function noteGoals(platform: Platform, { tab }: Edit): void {
  const { snapshot, tracker } = readPlan(platform);
  if (tracker?.tables.settings?.sheet.name !== tab) return;
  platform.write(goals(tracker, snapshot));
}

function completeRows(platform: Platform, told: Edit, pastedAlready = false): void {
  const numbersOnly = told.touched.every((key) => NUMBERS.includes(key as OkrKey));
  if (numbersOnly && logEditedNumbers(platform, told)) return;
  // Only a sentence asks how the file writes numbers: an edit of anything else saves the call.
  const { snapshot, tracker } = readPlan(platform, told.touched.includes('plan'));
  const table = tracker?.tables.okrs;
  const row = table && rowEdited(table, told);
  if (!tracker || !table || table.sheet.name !== told.tab || !row) return;
  const edit = { ...told, row };
  if (told.touched.includes('plan') && !pastedAlready) {
    const pasted = pastedInto(tracker, table, edit, snapshot.today);
    const changes = pastedRowChanges(tracker, table, pasted.rows);
    if (changes.length > 0) {
      // What was pasted says its levels itself; with them the rows are completed as any others.
      platform.write(changes);
      completeRows(platform, { ...edit, content: contentNow(edit, table, pasted.rows) }, true);
      askWhatIsMeant(platform, pasted);
      return;
    }
  }
  const touched = (key: OkrKey): boolean => edit.touched.includes(key);
  const rows = rowsOf(edit);
  const keyResults = allKeyResults(tracker.plan).filter(({ row }) => rows.has(row));
  const numbers = NUMBERS.some(touched);
  const judged = judgeEdit(edit, table, keyResults, { today: snapshot.today, log: null });
  const shares = percentRows(table, keyResults);
  platform.write([
    // Before the IDs: a row without one is a row whose edit was missed, and set-up makes good for it.
    ...(touched('plan') || touched('level') ? guessedCells(tracker, rows, snapshot.today) : []),
    ...rowChanges(platform, tracker, table, rows),
    ...clearedReviews(tracker, table, rows),
    ...readyChanges(
      tracker,
      snapshot.today,
      touched('plan') || touched('level') ? rows : new Set(),
    ),
    ...shares.flatMap((row) => unitChange(table, row)),
    ...doubtChanges(table, judged),
    ...(GOAL_KEYS.some(touched) ? goals(withDoubts(tracker, judged), snapshot) : []),
  ]);
  if (!numbers) tellDoubt(platform, table, judged);
  if (numbers) {
    const log = tablesOf(platform.read(['check-ins'], [], ['check-ins']))['check-ins'];
    if (log) logNumbers(platform, edit, { okrs: table, keyResults, now: snapshot.now }, log);
  }
  const outline = tracker.outline.filter(({ row }) => rows.has(row));
  // Last, and where it differs only: what must not be lost stands by now.
  const dressed = withValue(table, shares, 'unit', '%');
  const leave = new Set(judged.filter(isOneHundredOff).map(({ keyResult }) => keyResult.row));
  platform.write(
    editedRowDress(dressed, outline, tracker.wordLanguage, { leave, unit: touched('unit') }),
  );
}

const goals = ({ tables, plan, goals: log }: Tracker, { now }: Snapshot): Change[] =>
  keepsGoals(tables.data)
    ? appendGoals(
        tables.data,
        dueGoals(plan, log, now, {
          sameMetric,
          whole: keepsWholeGoals(tables.data),
        }).filter(meant(plan)),
      )
    : [];

function unitChange(table: Table, row: number): Change[] {
  const column = table.columns.get('unit');
  return column === undefined
    ? []
    : [{ kind: 'cells', sheet: 'okrs', row, column, cells: [['%']] }];
}

/** Asked about a factor of 100: until that is answered its cells show as they were typed. */
const isOneHundredOff = ({ doubts }: JudgedRow): boolean =>
  doubts.some(({ kind }) => kind === 'share');

/** What stands in the edited cells once the prefixes are off: by it the rows are found again, should somebody move them. */
const contentNow = (
  { row: first, column, content }: Edit,
  { columns }: Table,
  rows: readonly PastedRow[],
): Edit['content'] =>
  content.map((line, down) =>
    line.map((cell, right) =>
      column + right === columns.get('plan')
        ? (rows.find(({ row }) => row === first + down)?.text ?? cell)
        : cell,
    ),
  );
