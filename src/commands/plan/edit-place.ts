import { FIRST_ROW } from '../../tracker/contract/sheets';
import { isSame } from '../../tracker/grid/follow-rows';
import { at, type Grid } from '../../tracker/grid/row-writes';
import type { Cell } from '../../tracker/grid/snapshot';
import type { Table } from '../../tracker/grid/table';

/** What stood in the edited cells when Google told of them; null for a cell that cannot be compared, such as a date. */
export type EditContent = readonly (readonly (string | number | boolean | null)[])[];

export interface EditPlace {
  readonly row: number;
  readonly rows: number;
  /** The first edited column, from 1. */
  readonly column: number;
  readonly content: EditContent;
}

/**
 * Where the edited rows stand by now, from 1: while a run waited for the lock somebody may have moved them. null
 * where they cannot be told: the next command finds by comparing what is to be done.
 */
export function rowEdited({ sheet }: Table, edit: EditPlace): number | null {
  if (edit.content.length === 0 || fits(sheet.values, edit.row, edit) !== 'no') return edit.row;
  const others: number[] = [];
  for (let row = FIRST_ROW; row <= sheet.values.length - edit.rows + 1; row += 1)
    if (row !== edit.row && fits(sheet.values, row, edit) === 'yes') others.push(row);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function fits(values: Grid, row: number, { column, content }: EditPlace): Fit {
  const cells = content.flatMap((line, down) =>
    line.map((told, right) => fitOf(told, at(values, row + down, column + right))),
  );
  if (cells.includes('no')) return 'no';
  return cells.includes('unknown') ? 'unknown' : 'yes';
}

type Fit = 'yes' | 'no' | 'unknown';

/** Google tells one cell’s value as text: 50% as 0.5, and a date as a number. */
function fitOf(told: string | number | boolean | null, cell: Cell): Fit {
  if (told === null || typeof cell === 'object') return 'unknown';
  if (typeof cell === 'string') return isSame(String(told).replace(/^'/, ''), cell) ? 'yes' : 'no';
  const number = Number(told);
  if (typeof cell === 'boolean' || Number.isNaN(number) || told === '')
    return isSame(String(told).toLowerCase(), String(cell)) ? 'yes' : 'unknown';
  return number === cell || number / 100 === cell ? 'yes' : 'no';
}
