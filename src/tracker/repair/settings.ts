import { fill, type Text } from '../../language/text';
import { effectiveCell } from '../contract/effective-settings';
import { type CountedSetting, settingFormula } from '../contract/setting-formulas';
import { choicesIn, firstValues } from '../contract/setting-values';
import { SETTINGS, type SettingKey } from '../contract/settings-sheet';
import { isError } from '../grid/cell-problem';
import type { CellInput, Change } from '../grid/change';
import { sameFormula } from '../grid/formula-tokens';
import { cellAt, formulaAt, type Table } from '../grid/table';
import { type Settings, settingRow } from '../read/settings';

const DEFAULT_BACK: Text = {
  en: 'Put back what “{label}” is at first: its cell was empty or broken.',
  th: 'คืนค่าเริ่มต้นของ “{label}” เพราะช่องว่างหรือสูตรเสีย',
};

/**
 * What the Settings sheet lacks: its formulas where they are missing or broken, and a first value where a
 * cell is empty or broken, so that it shows what is counted with. What a person typed stays, and is named.
 */
export function mendedSettings(
  table: Table,
  data: Table,
  settings: Settings,
): { readonly changes: readonly Change[]; readonly done: readonly string[] } {
  const column = table.columns.get('value');
  if (column === undefined) return { changes: [], done: [] };
  const effective = (key: 'first_day' | 'last_day'): string => effectiveCell(data, key);
  const write = (key: SettingKey, input: CellInput): Change[] => {
    const row = settingRow(table, key);
    return row === null
      ? []
      : [{ kind: 'cells', sheet: 'settings', row, column, cells: [[input]] }];
  };
  const formulas = (['first_day', 'last_day', 'as_of'] as const).flatMap((key): Change[] =>
    isCounted(table, key, effective) || settings.unusable.includes(key)
      ? []
      : write(key, { formula: settingFormula(key, effective) }),
  );
  const values = firstValues(choicesIn(settings), null, effective);
  const { language } = settings;
  const lost = settings.unusable.filter((key) => !isTyped(table, key));
  return {
    changes: [...formulas, ...lost.flatMap((key) => write(key, values[key]))],
    done: lost.map((key) => {
      const line = SETTINGS.find((one) => 'key' in one && one.key === key);
      const label = line && 'key' in line ? line.label[language] : key;
      return fill(DEFAULT_BACK, language, { label });
    }),
  };
}

function isTyped(table: Table, key: SettingKey): boolean {
  const row = settingRow(table, key);
  const cell = row === null ? '' : cellAt(table, row, 'value');
  return cell !== '' && !isError(cell) && (row === null || formulaAt(table, row, 'value') === '');
}

/** True where our formula stands, or a day that a person typed into *As of*: a summary "as of last Friday". */
function isCounted(
  table: Table,
  key: CountedSetting,
  effective: (key: 'first_day' | 'last_day') => string,
): boolean {
  const row = settingRow(table, key);
  if (row === null) return true;
  const formula = formulaAt(table, row, 'value');
  if (key === 'as_of' && formula === '' && cellAt(table, row, 'value') !== '') return true;
  return sameFormula(formula, settingFormula(key, effective));
}
