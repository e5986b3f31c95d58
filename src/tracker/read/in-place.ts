import type { Day } from '../../okr/day';
import { type Quarter, quarterAfter } from '../../okr/quarter';
import { type QuarterStamps, quarterStamps } from '../contract/effective-settings';
import type { SettingKey } from '../contract/settings-sheet';
import { KEY_ROW } from '../contract/sheets';
import type { Cell, LaterKey, SheetSnapshot, Snapshot } from '../grid/snapshot';
import { rowsWith, type Table, textAt } from '../grid/table';
import { tablesOf } from './read-tracker';
import { quarterFrom, settingRow } from './settings';

/** The stamps of a quarter, for a fiscal year that starts in this month. */
export const stampsFor = ({ fiscalYear, number }: Quarter, fiscalStart: number): QuarterStamps => ({
  fiscalYear,
  quarter: number,
  fiscalStart,
});

/** The quarter after the one that is stamped. */
export function stampsAfter(stamps: QuarterStamps): QuarterStamps {
  const next = quarterAfter(quarterFrom(stamps), stamps.fiscalStart);
  return stampsFor(next, stamps.fiscalStart);
}

/** The quarter that a key names, `2026-Q4`; null for any other text. */
export function stampsNamed(key: string, fiscalStart: number): QuarterStamps | null {
  const parts = /^(\d{4})-Q([1-4])$/.exec(key);
  return parts
    ? { fiscalYear: Number(parts[1]), quarter: Number(parts[2]) as 1 | 2 | 3 | 4, fiscalStart }
    : null;
}

/**
 * The tracker as it would be read with another sheet in the plan's place and in another quarter: the draft, in the
 * next one; the plan as it stood before it was closed. `agreed`: whom that plan was agreed with, null for nobody.
 */
export function inPlace(
  snapshot: Snapshot,
  sheet: LaterKey,
  stamps: QuarterStamps | null,
  agreed: { readonly by: string; readonly on: Day } | null,
): Snapshot {
  const { okrs: _, 'check-ins': log, ...others } = snapshot.sheets;
  const plan = snapshot.sheets[sheet];
  const { settings, data } = tablesOf(snapshot);
  const found = (data && quarterStamps(data)) ?? null;
  const of = stamps ?? (found ? stampsAfter(found) : null);
  const setting = (key: SettingKey, value: Cell): Write[] => {
    const row = settings && settingRow(settings, key);
    const column = settings?.columns.get('value');
    return row && column ? [{ row, column, value }] : [];
  };
  return {
    ...snapshot,
    get tabs() {
      return snapshot.tabs;
    },
    get spreadsheetId() {
      return snapshot.spreadsheetId;
    },
    get numbers() {
      return snapshot.numbers as NonNullable<Snapshot['numbers']>;
    },
    sheets: {
      ...others,
      // Nobody checks in on a draft.
      ...(log && sheet === 'before' ? { 'check-ins': log } : {}),
      ...(plan ? { okrs: plan } : {}),
      ...(settings && of
        ? {
            settings: written(settings.sheet, [
              ...setting('fiscal_year', of.fiscalYear),
              ...setting('quarter', of.quarter),
              ...setting('agreed_by', agreed?.by ?? ''),
              ...setting('agreed_on', agreed ? { day: agreed.on } : ''),
            ]),
          }
        : {}),
      ...(data && of
        ? {
            data: written(data.sheet, [
              // What the plan asks leadership is not the other's to ask or to withdraw.
              ...[...data.columns].flatMap(([key, column]): Write[] =>
                key.startsWith('decision_') ? [{ row: KEY_ROW, column, value: '' }] : [],
              ),
              ...effective(data, 'fiscal_year', of.fiscalYear),
              ...effective(data, 'quarter', of.quarter),
            ]),
          }
        : {}),
    },
  };
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

function effective(data: Table, name: string, value: number): Write[] {
  const row = rowsWith(data, 'setting').find((one) => textAt(data, one, 'setting') === name);
  const column = data.columns.get('effective');
  return row !== undefined && column !== undefined ? [{ row, column, value }] : [];
}

function written(sheet: SheetSnapshot, writes: readonly Write[]): SheetSnapshot {
  const values = sheet.values.map((line) => [...line]);
  for (const { row, column, value } of writes) {
    const line = values[row - 1];
    if (line) line[column - 1] = value;
  }
  return {
    ...sheet,
    values,
    get maxRows() {
      return sheet.maxRows;
    },
    get maxColumns() {
      return sheet.maxColumns;
    },
  };
}
