/** What counts from numbers alone: a formula of these and of numbers is a number that somebody typed. */
const OF_CONSTANTS = [
  'SUM',
  'PRODUCT',
  'AVERAGE',
  'MIN',
  'MAX',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'INT',
  'ABS',
] as const;

/**
 * True for a formula that fetches its number from somewhere: it names a cell, a range or a function of
 * another kind, so a letter is left in it. `=20+15+14` and `=ROUND(19.6,0)` are typed.
 */
export function fetches(formula: string): boolean {
  const left = OF_CONSTANTS.reduce(
    (text, name) => text.split(`${name}(`).join('('),
    formula.toUpperCase(),
  );
  return left !== left.toLowerCase();
}

/** The same as a formula: whether the formula in `cell` fetches. */
export function fetchesInFormula(cell: string): string {
  const left = OF_CONSTANTS.reduce(
    (text, name) => `SUBSTITUTE(${text};"${name}(";"(")`,
    `UPPER(FORMULATEXT(${cell}))`,
  );
  return `NOT(EXACT(${left};LOWER(${left})))`;
}
