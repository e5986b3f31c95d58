import { DATA_KEYS, type DataKey } from '../contract/settings-sheet';
import { FIRST_ROW } from '../contract/sheets';
import type { Change } from '../grid/change';
import { roomFor, rowsWith, type Table, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';

/** The row of each stamp in the data sheet: where it stands, or, for one that an older tracker lacks, where it will. */
export function stampRows(data: Table): ReadonlyMap<DataKey, number> {
  const rows = rowsWith(data, 'name');
  const named = new Map(rows.map((row) => [textAt(data, row, 'name'), row]));
  let next = (rows[rows.length - 1] ?? FIRST_ROW - 1) + 1;
  return new Map(
    DATA_KEYS.map((key): [DataKey, number] => {
      const row = named.get(key);
      if (row !== undefined) return [key, row];
      next += 1;
      return [key, next - 1];
    }),
  );
}

/** Writes stamps into the data sheet, each on the row of its name; equal ones are left. Names that an older tracker lacks are added. */
export function stampChanges(
  tracker: Pick<Tracker, 'tables' | 'data'>,
  stamps: Readonly<Partial<Record<DataKey, string>>>,
): Change[] {
  const { data } = tracker.tables;
  const column = data?.columns.get('value');
  const names = data?.columns.get('name');
  if (!data || column === undefined || names === undefined) return [];
  const rowOf = stampRows(data);
  const known = new Set(rowsWith(data, 'name').map((row) => textAt(data, row, 'name')));
  const added = DATA_KEYS.filter((key) => !known.has(key));
  const first = added[0] === undefined ? null : (rowOf.get(added[0]) ?? null);
  const values = (Object.entries(stamps) as [DataKey, string][]).flatMap(
    ([key, value]): Change[] => {
      const row = rowOf.get(key);
      if (row === undefined || tracker.data[key] === value) return [];
      return [{ kind: 'cells', sheet: 'data', row, column, cells: [[value]] }];
    },
  );
  if (first === null) return values;
  const cells = added.map((key) => [key]);
  return [
    ...roomFor(data, first + added.length - 1),
    { kind: 'cells', sheet: 'data', row: first, column: names, cells },
    ...values,
  ];
}

/** The ID counters as they stand after `tracker.outline`, with further stamps. */
export function counterStamps(
  tracker: Tracker,
  further: Readonly<Partial<Record<DataKey, string>>> = {},
): Change[] {
  return stampChanges(tracker, {
    next_objective: String(tracker.counters.objective),
    next_key_result: String(tracker.counters['key-result']),
    next_action: String(tracker.counters.action),
    ...further,
  });
}

/** Notes where each sheet of ours is by now, once those of this run are built. */
export function whereaboutsChange(data: Table): Change[] {
  const column = data.columns.get('value');
  const row = stampRows(data).get('tabs');
  return column === undefined || row === undefined
    ? []
    : [{ kind: 'whereabouts', sheet: 'data', row, column }];
}
