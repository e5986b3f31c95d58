import type { Dismissal } from '../../okr/plan';

/** The longest reason that is kept. */
const LONGEST_REASON = 500;

/** What the *Set aside* cell says: `rule: reason` on a line each. */
export const readDismissals = (cell: string): Dismissal[] =>
  linesOf(cell).map((line) => {
    const colon = line.indexOf(': ');
    return colon < 0
      ? { rule: line, reason: '' }
      : { rule: line.slice(0, colon), reason: line.slice(colon + 2) };
  });

/** The cell with this rule set aside, for this reason in place of an earlier one. Other lines stay as they are. */
export const withDismissal = (cell: string, { rule, reason }: Dismissal): string =>
  [
    ...linesOf(withoutDismissal(cell, rule)),
    `${rule}: ${reason.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON)}`,
  ].join('\n');

/** The cell without this rule. */
export const withoutDismissal = (cell: string, rule: string): string =>
  linesOf(cell)
    .filter((line) => line !== rule && !line.startsWith(`${rule}: `))
    .join('\n');

const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
