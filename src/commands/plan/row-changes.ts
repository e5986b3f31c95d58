import { POINT } from '../../language/number-marks';
import { fill } from '../../language/text';
import type { Change } from '../../tracker/grid/change';
import { columnCells } from '../../tracker/grid/column-cells';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { cellAt, type Table } from '../../tracker/grid/table';
import { readTracker, type Tracker } from '../../tracker/read/read-tracker';
import { currentPlaces } from '../../tracker/repair/places';
import { TYPED_OVER } from '../../tracker/repair/repair';
import { guessedCells } from '../../tracker/upkeep/guessed-cells';
import { readyChanges } from '../../tracker/upkeep/ready';
import { editedRowDress, rowUpkeep } from '../../tracker/upkeep/row-upkeep';
import { counterStamps } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { underWay } from '../quarter/under-way';
import { broughtUp } from '../set-up/up-to-date';

/** The plan, in a tracker that is brought up to this version where it is one of ours that was edited. */
export function readPlan(
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

/** IDs, levels, parents and formulas of these rows; a value that was typed over a formula is named. */
export function rowChanges(
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
export function clearedReviews(
  tracker: Tracker,
  table: Table,
  rows: ReadonlySet<number>,
): Change[] {
  const filled = tracker.outline.filter(
    ({ row }) => rows.has(row) && cellAt(table, row, 'review') !== '',
  );
  const cells = filled.map(({ row }) => ({ row, value: null }));
  return columnCells('okrs', table.columns.get('review'), cells);
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
