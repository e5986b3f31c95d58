/** A cell that the local Sheets cannot calculate as Google would: an error that says so when it is read. */
import * as spreadsheet from '@odoo/o-spreadsheet';

/** Its value. No function of Google's makes it, and IFERROR does not hide it. */
export const NOT_HERE = '#LOCAL!';

/** What a formula gives for something that is not in the local Sheets; `what` is said to whoever reads it. */
export const refused = (what: string): { readonly value: string; readonly message: string } => ({
  value: NOT_HERE,
  message: what,
});

export const isRefused = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'value' in result && result.value === NOT_HERE;

/** The engine takes it for an error. */
export function knowRefusals(): void {
  (spreadsheet.registries.errorTypes as unknown as Set<string>).add(NOT_HERE);
}
