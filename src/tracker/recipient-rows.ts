import type { Change } from './change';
import type { Recipient } from './read-settings';
import type { Tracker } from './read-tracker';
import { FIRST_ROW } from './sheets';
import { roomFor, type Table, textAt } from './table';
import { LANGUAGE_NAMES } from './words';

/** The recipients of the summary, put into Settings from its first row on; equal ones are left. */
export function recipientChanges(
  { tables, settings }: Tracker,
  wanted: readonly Recipient[],
): Change[] {
  const table = tables.settings;
  if (!table || JSON.stringify(settings.recipients) === JSON.stringify(wanted)) return [];
  const { language } = settings;
  const last = lastRecipientRow(table);
  const rows = Math.max(wanted.length, last - FIRST_ROW + 1);
  const columns = [
    ['to_name', ({ name }: Recipient) => name],
    ['to_address', ({ address }: Recipient) => address],
    ['to_language', (one: Recipient) => LANGUAGE_NAMES[one.language][language]],
  ] as const;
  return [
    ...roomFor(table, FIRST_ROW + rows - 1),
    ...columns.flatMap(([key, of]): Change[] => {
      const column = table.columns.get(key);
      if (column === undefined || rows === 0) return [];
      const cells = Array.from({ length: rows }, (_, index) => {
        const one = wanted[index];
        return [(one && of(one)) || null];
      });
      return [{ kind: 'cells', sheet: 'settings', row: FIRST_ROW, column, cells }];
    }),
  ];
}

function lastRecipientRow(table: Table): number {
  let last = FIRST_ROW - 1;
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (['to_name', 'to_address'].some((column) => textAt(table, row, column) !== '')) last = row;
  }
  return last;
}
