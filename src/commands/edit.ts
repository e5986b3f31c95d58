import { fill } from '../language/text';
import { dueGoals } from '../okr/goal';
import { allKeyResults } from '../okr/plan';
import type { Change } from '../tracker/change';
import { appendCheckIns, dueCheckIns, stampUpdated } from '../tracker/check-in-log';
import type { OkrKey } from '../tracker/columns';
import { appendGoals, keepsGoals } from '../tracker/goal-log';
import { guessedCells } from '../tracker/guessed-cells';
import { readCheckIns } from '../tracker/read-logs';
import { readTracker, type Tracker, tablesOf } from '../tracker/read-tracker';
import { TYPED_OVER } from '../tracker/repair';
import { currentPlaces } from '../tracker/repair-places';
import { editedRowDress, rowUpkeep } from '../tracker/row-upkeep';
import { FIRST_ROW } from '../tracker/sheets';
import type { Snapshot } from '../tracker/snapshot';
import { counterStamps } from '../tracker/stamps';
import { cellAt, type Table } from '../tracker/table';
import type { Platform } from './platform';

/** What a person edited: rows and columns from 1, in the sheet with this tab name. */
export interface Edit {
  readonly tab: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** An edit of one of these leaves the row's verdict as it is. */
const NO_MATTER: readonly OkrKey[] = [
  'review',
  'note',
  'decision',
  'updated',
  'confidence',
  'current',
];

/** An edit of one of these may move a goalpost. */
const GOAL_KEYS: readonly OkrKey[] = ['plan', 'level', 'start', 'target', 'due', 'measure'];

/**
 * After a person's edit: the rows they touched get level, parent, ID, formulas, dropdowns and, where
 * blank, the measure and signal that the sentence says; the old verdict goes; a new number is logged
 * as a check-in, a moved goalpost as such. Elsewhere only Settings matter: what is promised is noted
 * when the plan is agreed.
 */
export function afterEdit(platform: Platform, edit: Edit): void {
  const snapshot = platform.read(['okrs', 'settings', 'data'], ['okrs']);
  const tracker = readTracker(snapshot);
  const table = tracker?.tables.okrs;
  if (!tracker || !table) return;
  if (tracker.tables.settings?.sheet.name === edit.tab) {
    // The day of the agreement was typed, or anything beside it: what is promised is noted at once.
    const promised = goals(tracker, snapshot);
    if (promised.length > 0) platform.write(promised);
    return;
  }
  if (table.sheet.name !== edit.tab) return;
  const touched = (key: OkrKey): boolean => {
    const column = table.columns.get(key) ?? 0;
    return column >= edit.column && column < edit.column + edit.columns;
  };
  const rows = new Set<number>();
  for (let row = Math.max(FIRST_ROW, edit.row); row < edit.row + edit.rows; row += 1) rows.add(row);
  const changes = [
    // Before the IDs: a row without one is a row whose edit was missed, and set-up makes good for it.
    ...(touched('plan') || touched('level') ? guessedCells(tracker, rows, snapshot.today) : []),
    ...rowChanges(platform, tracker, table, rows),
    ...clearedReviews(tracker, table, rows, edit),
  ];
  const checksIn = touched('current') || touched('confidence') || touched('updated');
  if (checksIn)
    changes.push(...checkIns(platform, tracker, table, rows, snapshot, touched('updated')));
  if (GOAL_KEYS.some(touched)) changes.push(...goals(tracker, snapshot));
  if (changes.length > 0) platform.write(changes);
}

const goals = ({ tables, plan, goals: log }: Tracker, { now }: Snapshot): Change[] =>
  keepsGoals(tables.data) ? appendGoals(tables.data, dueGoals(plan, log, now)) : [];

function rowChanges(
  platform: Platform,
  tracker: Tracker,
  table: Table,
  rows: ReadonlySet<number>,
): Change[] {
  const { language } = tracker.settings;
  const { settings, data } = tracker.tables;
  const places = settings && data ? currentPlaces(table, settings, data) : null;
  const outline = tracker.outline.filter(({ row }) => rows.has(row));
  if (!places || outline.length === 0) return [];
  const upkeep = rowUpkeep(table, outline, places, tracker.wordLanguage);
  if (upkeep.typedOver.length > 0) {
    platform.toast(fill(TYPED_OVER, language, { cells: upkeep.typedOver.join(', ') }));
  }
  return [
    ...upkeep.changes,
    ...editedRowDress(table, outline, tracker.wordLanguage),
    ...counterStamps(tracker),
  ];
}

function clearedReviews(
  tracker: Tracker,
  table: Table,
  rows: ReadonlySet<number>,
  edit: Edit,
): Change[] {
  const column = table.columns.get('review');
  const matters = [...table.columns].some(
    ([key, at]) =>
      at >= edit.column && at < edit.column + edit.columns && !NO_MATTER.includes(key as OkrKey),
  );
  if (column === undefined || !matters) return [];
  const filled = tracker.outline.filter(
    ({ row }) => rows.has(row) && cellAt(table, row, 'review') !== '',
  );
  const [first, last] = [filled[0]?.row, filled[filled.length - 1]?.row];
  if (first === undefined || last === undefined) return [];
  const cells = Array.from({ length: last - first + 1 }, () => [null]);
  return [{ kind: 'cells', sheet: 'okrs', row: first, column, cells }];
}

function checkIns(
  platform: Platform,
  tracker: Tracker,
  table: Table,
  rows: ReadonlySet<number>,
  snapshot: Snapshot,
  dated: boolean,
): Change[] {
  const logTable = tablesOf(platform.read(['check-ins']))['check-ins'];
  if (!logTable) return [];
  const edited = allKeyResults(tracker.plan).filter(({ row }) => rows.has(row));
  const confirmed = new Set(
    dated ? edited.filter(({ updated }) => updated === snapshot.today).map(({ id }) => id) : [],
  );
  const lines = dueCheckIns({ ...tracker.plan, rows: edited }, readCheckIns(logTable), {
    now: snapshot.now,
    who: snapshot.user,
    confirmed,
  });
  const logged = new Set(lines.map(({ id }) => id));
  return [
    // The log last: while a line is missing there, comparing finds it.
    ...stampUpdated(
      table,
      edited.filter(({ id }) => logged.has(id)),
      snapshot.today,
    ),
    ...appendCheckIns(logTable, lines, tracker.settings.language),
  ];
}
