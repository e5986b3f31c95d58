import { DATA_KEYS, type DataKey } from '../contract/settings-sheet';
import { rowsWith, type Table, textAt } from '../grid/table';

/** The tracker's own stamps and counters, as text. */
export type TrackerData = Readonly<Record<DataKey, string>>;

/** Reads the hidden data sheet; what is missing is ''. */
export function readData(table: Table): TrackerData {
  const found = new Map(
    rowsWith(table, 'name').map((row) => [textAt(table, row, 'name'), textAt(table, row, 'value')]),
  );
  return Object.fromEntries(DATA_KEYS.map((key) => [key, found.get(key) ?? ''])) as TrackerData;
}

/** A counter that was stored as text; 0 for anything else. */
export const asCount = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** One line of the mail ledger. */
export interface LedgerLine {
  readonly row: number;
  readonly kind: string;
  readonly week: string;
  readonly to: string;
  readonly state: string;
  readonly at: string;
  /** Why it did not go; '' where it did, or nobody knows. */
  readonly note: string;
}

/** The mail ledger: each attempt and whether it is known to have gone out. */
export function readLedger(table: Table): LedgerLine[] {
  return rowsWith(table, 'mail_kind').map((row) => ({
    row,
    kind: textAt(table, row, 'mail_kind'),
    week: textAt(table, row, 'mail_week'),
    to: textAt(table, row, 'mail_to'),
    state: textAt(table, row, 'mail_state'),
    at: textAt(table, row, 'mail_at'),
    note: textAt(table, row, 'mail_note'),
  }));
}
