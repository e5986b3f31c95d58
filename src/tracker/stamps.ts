import type { Change } from './change';
import type { Tracker } from './read-tracker';
import type { DataKey } from './settings-sheet';
import { rowsWith, textAt } from './table';

/** Writes stamps into the data sheet, each on the row of its name; equal ones are left. */
export function stampChanges(
  tracker: Tracker,
  stamps: Readonly<Partial<Record<DataKey, string>>>,
): Change[] {
  const { data } = tracker.tables;
  const column = data?.columns.get('value');
  if (!data || column === undefined) return [];
  const rowOf = new Map(rowsWith(data, 'name').map((row) => [textAt(data, row, 'name'), row]));
  return (Object.entries(stamps) as [DataKey, string][]).flatMap(([key, value]): Change[] => {
    const row = rowOf.get(key);
    if (row === undefined || tracker.data[key] === value) return [];
    return [{ kind: 'cells', sheet: 'data', row, column, cells: [[value]] }];
  });
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
