/** One empty sheet with no script, and what a formula makes of it. */
import { type LocalOptions, openLocalSheets } from '../../../local/index';

export interface Sheet {
  getRange(a1: string): Range;
}

export interface Range {
  getValue(): unknown;
  getValues(): unknown[][];
  getDisplayValue(): string;
  getFormula(): string;
  getNumberFormat(): string;
  isBlank(): boolean;
  setValue(value: unknown): Range;
  setValues(values: unknown): Range;
  setFormula(formula: unknown): Range;
  setNumberFormat(format: string): Range;
}

export async function sheetOf(options: LocalOptions = {}) {
  const local = await openLocalSheets({ bundle: null, timeZone: 'Asia/Bangkok', ...options });
  const app = local.globals['SpreadsheetApp'] as { getActiveSheet(): Sheet };
  const sheet = app.getActiveSheet();
  const cell = (a1: string): Range => sheet.getRange(a1);
  return {
    local,
    sheet,
    cell,
    /** What a formula in J9 gives. */
    value: (formula: string): unknown => cell('J9').setFormula(formula).getValue(),
    shown: (formula: string): string => cell('J9').setFormula(formula).getDisplayValue(),
    /** A number in this format. */
    as: (number: unknown, format: string): string => {
      const there = cell('J8').setNumberFormat(format).setValue(number);
      const text = there.getDisplayValue();
      there.setNumberFormat('general');
      return text;
    },
  };
}

export type Opened = Awaited<ReturnType<typeof sheetOf>>;
