import { columnLetters } from './a1';
import type { SettingKey } from './settings-sheet';

/** *As of*, until a person types a day of their own. */
export const TODAY = '=TODAY()';

/** The formula of a setting that is counted from others, which stand in the same column. */
export function settingFormula(
  key: 'first_day' | 'last_day' | 'as_of',
  column: number,
  rowOf: (key: SettingKey) => number,
): string {
  if (key === 'as_of') return TODAY;
  const cell = (of: SettingKey): string => `$${columnLetters(column)}$${rowOf(of)}`;
  const [year, quarter, start] = [cell('fiscal_year'), cell('quarter'), cell('fiscal_start')];
  const firstYear = `${year}-IF(${start}=1;0;1)`;
  return key === 'first_day'
    ? `=DATE(${firstYear};${start}+3*(${quarter}-1);1)`
    : `=DATE(${firstYear};${start}+3*${quarter};1)-1`;
}
