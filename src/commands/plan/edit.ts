import { POINT } from '../../language/number-marks';
import { fill } from '../../language/text';
import { dueGoals } from '../../okr/goal';
import { allKeyResults } from '../../okr/plan';
import { sameMetric } from '../../rules/same-metric';
import type { OkrKey } from '../../tracker/contract/columns';
import type { Change } from '../../tracker/grid/change';
import { columnCells } from '../../tracker/grid/column-cells';
import type { SheetKey, Snapshot } from '../../tracker/grid/snapshot';
import { cellAt, type Table } from '../../tracker/grid/table';
import { readTracker, type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { currentPlaces } from '../../tracker/repair/places';
import { TYPED_OVER } from '../../tracker/repair/repair';
import { doubtChanges, type JudgedRow } from '../../tracker/upkeep/doubts';
import { appendGoals, keepsGoals, keepsWholeGoals } from '../../tracker/upkeep/goal-log';
import { guessedCells } from '../../tracker/upkeep/guessed-cells';
import { pastedDoubtChanges } from '../../tracker/upkeep/pasted-doubt';
import { pastedRowChanges } from '../../tracker/upkeep/pasted-rows';
import { percentRows, withValue } from '../../tracker/upkeep/percent-unit';
import { readyChanges } from '../../tracker/upkeep/ready';
import { editedRowDress, rowUpkeep } from '../../tracker/upkeep/row-upkeep';
import { counterStamps } from '../../tracker/upkeep/stamps';
import { meant } from '../check-in/catch-up';
import { judgeEdit, tellDoubt } from '../check-in/edit-doubts';
import { logEditedNumbers, logNumbers, rowsOf } from '../check-in/edit-numbers';
import { withDoubts } from '../check-in/held-numbers';
import type { Platform } from '../platform';
import { underWay } from '../quarter/under-way';
import { broughtUp } from '../set-up/up-to-date';
import { type EditPlace, rowEdited } from './edit-place';
import { type Pasted, pastedInto } from './pasted';

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

/** The plan, in a tracker that is brought up to this version where it is one of ours that was edited. */
function readPlan(
  platform: Platform,
  sentence = false,
): {
  readonly snapshot: Snapshot;
  readonly tracker: Tracker | null;
} {
  const snapshot = platform.read(['okrs', 'settings', 'data'], ['okrs']);
  const marks = () => (sentence ? (snapshot.numbers ?? POINT) : POINT);
  const found = readTracker(snapshot, marks);
  // While a closing waits to be finished, its rows are nobody's to complete: the command after it finds what was typed.
  const tracker = found && underWay(found) === null ? found : null;
  return tracker && broughtUp(platform, tracker)
    ? readPlan(platform, sentence)
    : { snapshot, tracker };
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
      completeRows(platform, { ...edit, content: [] }, true);
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

/** What can be meant two ways is asked once for the whole paste: of most of its doubtful rows. */
function askWhatIsMeant(platform: Platform, { doubtful }: Pasted): void {
  const [first] = doubtful;
  if (!first) return;
  const { tracker } = readPlan(platform);
  const { is, or } = first;
  const rows = new Set(
    doubtful.filter((one) => one.is === is && one.or === or).map(({ row }) => row),
  );
  const ids = tracker?.outline.filter(({ row }) => rows.has(row)).map(({ id }) => id) ?? [];
  if (tracker && ids.length > 0) platform.write(pastedDoubtChanges(tracker, { ids, is, or }));
}

/** IDs, formulas and dropdowns of rows whose level was changed for a person; their IDs by now. Holds the lock. */
export function completeAgain(platform: Platform, rows: ReadonlySet<number>): readonly string[] {
  const { snapshot, tracker } = readPlan(platform);
  const table = tracker?.tables.okrs;
  if (!tracker || !table) return [];
  platform.write([
    ...guessedCells(tracker, rows, snapshot.today),
    ...rowChanges(platform, tracker, table, new Set(tracker.outline.map(({ row }) => row))),
    ...clearedReviews(tracker, table, rows),
    ...readyChanges(tracker, snapshot.today, rows),
  ]);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const between = tracker.outline.filter(({ row }) => row >= first && row <= last);
  platform.write(editedRowDress(table, between, tracker.wordLanguage));
  return tracker.outline.filter(({ row }) => rows.has(row)).map(({ id }) => id);
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

function rowChanges(
  platform: Platform,
  tracker: Tracker,
  table: Table,
  rows: ReadonlySet<number>,
): Change[] {
  const { language } = tracker.settings;
  const { data } = tracker.tables;
  const places = data ? currentPlaces(table, data) : null;
  const outline = tracker.outline.filter(({ row }) => rows.has(row));
  if (!places || outline.length === 0) return [];
  const upkeep = rowUpkeep(table, outline, places, tracker.wordLanguage);
  if (upkeep.typedOver.length > 0) {
    platform.toast(fill(TYPED_OVER, language, { cells: upkeep.typedOver.join(', ') }));
  }
  return [...upkeep.changes, ...counterStamps(tracker)];
}

/** The verdicts of these rows: they were of what stood there before. */
function clearedReviews(tracker: Tracker, table: Table, rows: ReadonlySet<number>): Change[] {
  const filled = tracker.outline.filter(
    ({ row }) => rows.has(row) && cellAt(table, row, 'review') !== '',
  );
  const cells = filled.map(({ row }) => ({ row, value: null }));
  return columnCells('okrs', table.columns.get('review'), cells);
}
