import { isSameName } from '../../text/people';
import { FIRST_ROW } from '../contract/sheets';
import type { Change } from '../grid/change';
import { neighbours } from '../grid/neighbours';
import { roomFor, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';

/** People into the Team table, below those who stand there: by name alone, their address to be added. */
export function teamChanges({ tables, settings }: Tracker, names: readonly string[]): Change[] {
  const table = tables.settings;
  const column = table?.columns.get('person');
  if (!table || column === undefined) return [];
  const added = names.filter(
    (name, index) =>
      !settings.people.some((one) => isSameName(one.name, name)) &&
      names.findIndex((other) => isSameName(other, name)) === index,
  );
  if (added.length === 0) return [];
  let last = FIRST_ROW - 1;
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1)
    if (['person', 'address'].some((key) => textAt(table, row, key) !== '')) last = row;
  const rows = added.map((name, index) => ({ row: last + 1 + index, cells: [name] }));
  return [...roomFor(table, last + added.length), ...neighbours('settings', column, rows)];
}
