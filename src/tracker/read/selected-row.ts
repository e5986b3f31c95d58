import type { PlanRow } from '../../okr/plan';
import { LEVELS } from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import { FIRST_ROW } from '../contract/sheets';
import { cellReader } from '../grid/cell-problem';
import type { Cell, SheetKey } from '../grid/snapshot';
import { asText, tableOf, textAt } from '../grid/table';
import { readRow } from './rows';

/** Where a person stands: the sheet's key, null on a sheet of theirs, and the row, from 1. */
export interface Standing {
  readonly sheet: SheetKey | null;
  readonly row: number;
  /** The key row and the row itself, read alone; null on any sheet but the OKRs. */
  readonly read: {
    readonly keys: readonly Cell[];
    readonly cells: readonly Cell[];
  } | null;
}

/** What the row holds, as one text: another one says that the row has changed. */
export const contentOf = ({ cells }: NonNullable<Standing['read']>): string =>
  cells.map(asText).join('\t');

/**
 * The row of the plan that these cells say, read without its sheet. null where they alone do not tell:
 * no sentence, an ID or a level still to come, or a cell that cannot be read.
 */
export function selectedPlanRow({ row, read }: Standing): PlanRow | null {
  if (!read || row < FIRST_ROW) return null;
  const table = tableOf(
    'okrs',
    {
      name: '',
      values: [read.keys, [], [], read.cells],
      // Left out for a call less: whether Current is connected is known from the plan.
      formulas: null,
      maxRows: FIRST_ROW,
      maxColumns: read.keys.length,
    },
    'id',
  );
  const id = textAt(table, FIRST_ROW, 'id');
  const level = keyOfWord(LEVELS, textAt(table, FIRST_ROW, 'level'));
  if (id === '' || level === null || textAt(table, FIRST_ROW, 'plan') === '') return null;
  const parent = level === 'objective' ? '' : textAt(table, FIRST_ROW, 'parent');
  // Its messages are not shown: whoever gets null here reads the plan, which tells them.
  const reader = cellReader(table, 'en');
  const place = { row: FIRST_ROW, level, id, parent, guessed: false };
  const found = readRow(table, place, reader);
  return reader.problems.length === 0 ? { ...found, row } : null;
}
