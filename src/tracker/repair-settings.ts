import type { Change } from './change';
import { sameFormula } from './formula-tokens';
import { settingRow } from './read-settings';
import { settingFormula } from './setting-formulas';
import { formulaAt, type Table } from './table';

/** The formulas of the Settings sheet that are missing or broken: the quarter's days and today. */
export function settingFormulas(table: Table): Change[] {
  const column = table.columns.get('value');
  if (column === undefined) return [];
  return (['first_day', 'last_day', 'as_of'] as const).flatMap((key): Change[] => {
    const row = settingRow(table, key);
    if (row === null) return [];
    const wanted = settingFormula(key, column, (of) => settingRow(table, of) ?? 0);
    // A day typed into As of is a person's choice: a summary "as of last Friday".
    const typed = key === 'as_of' && formulaAt(table, row, 'value') === '';
    if (typed || sameFormula(formulaAt(table, row, 'value'), wanted)) return [];
    return [{ kind: 'cells', sheet: 'settings', row, column, cells: [[{ formula: wanted }]] }];
  });
}
