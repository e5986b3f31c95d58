/** Google's tables ("Convert to table"): their columns have a type, and scripts are refused what would change it. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Command } from './engine';
import type { Extra } from './extras-plugin';
import { zonesOf } from './locked-out';

/** How a table that a person made refuses: which calls is disputed among public reports, so a test may choose. */
export interface TableHabits {
  /** At the call itself, or held back until the next read or flush. */
  readonly when: 'early' | 'late';
  /** Beside validation, values, formats and new rows are refused too. */
  readonly strict?: boolean;
}

/** Google's words. */
export const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';

const VALIDATION = new Set(['ADD_DATA_VALIDATION_RULE']);
const STRICT = new Set([
  ...VALIDATION,
  'UPDATE_CELL',
  'DELETE_CONTENT',
  'SET_FORMATTING',
  'CLEAR_FORMATTING',
]);

/** Whether a script's command would change what a table's columns are, at this moment of its way. */
export function isTyped(
  commands: readonly Command[],
  extras: (sheetId: string) => readonly Extra[],
  when: TableHabits['when'],
): boolean {
  return commands.some(([type, payload]) => {
    const inserted = type === 'ADD_COLUMNS_ROWS' && payload['dimension'] === 'ROW';
    if (!inserted && !STRICT.has(type)) return false;
    return extras(String(payload['sheetId'])).some((extra) => {
      if (extra.kind !== 'table') return false;
      const habits = JSON.parse(extra.value) as TableHabits;
      if (habits.when !== when || !(habits.strict || VALIDATION.has(type))) return false;
      const { zone } = extra.range;
      if (inserted) return isInside(Number(payload['base']), zone);
      // A value right below a table makes the table longer.
      const reach = type === 'UPDATE_CELL' ? { ...zone, bottom: zone.bottom + 1 } : zone;
      return zonesOf(payload).some((one) => meet(one, reach));
    });
  });
}

const isInside = (row: number, { top, bottom }: Zone): boolean => row >= top && row <= bottom;

const meet = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
