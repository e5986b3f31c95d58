import type { Level } from '../words/plan-words';
import type { Bit } from './bits';
import type { Item, Setting } from './items';
import type { Mark } from './marks';
import type { Reason, Source } from './source';
import type { Cell, Columns } from './table';

/** One band of a source on its way from top to bottom: what stands there, and where the reading is. */
export interface Walk extends Setting {
  readonly source: Source;
  /** Names that are known, in small letters. */
  readonly people: ReadonlySet<string>;
  /** The filled cells of each row, and the columns where a row heads a table. */
  readonly rows: readonly (readonly Cell[])[];
  readonly heads: readonly (Columns | null)[];
  readonly items: Item[];
  /** The columns of the table that the reading is in; null outside of any. */
  columns: Columns | null;
  headRow: number;
  /** “Key results” alone on a line: what is meant by those below it that look like its first. */
  section: { readonly level: Level; style: string | null } | null;
  quarter: string | null;
  /** A blank row stands right above. */
  gap: boolean;
  objective: Item | null;
  keyResult: Item | null;
  /** Lines by their words: the same words again, in a cell that was filled down, are the same line. */
  readonly known: Map<string, Item>;
}

export const NO_MARK: Mark = { level: null, style: '', depth: 0, id: '' };
/** What a row that nobody filled shows by itself. */
export const IDLE =
  /^(?:0(?:\.0+)?%?|false|not started|to ?do|-+|–|#(?:div\/0!|n\/a|ref!|value!)|ยังไม่เริ่ม|0 ?\/ ?\d+)$/i;

/** A text as a piece of no cell. */
export const loose = (text: string): Bit => ({ row: 0, column: 0, start: 0, text });

export function leaveAll({ ledger }: Walk, cells: readonly Cell[], reason: Reason): void {
  for (const { bit } of cells) ledger.leave(bit, reason);
}
