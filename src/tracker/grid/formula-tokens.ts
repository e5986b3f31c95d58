/**
 * A formula reduced to what it means, for comparing: Google may read a formula back with other
 * separators, spacing, letter case or quotes around a tab's name than it was written with, and LibreOffice
 * writes TRUE as TRUE(). Text in
 * double quotes stays as it is.
 */
export function formulaTokens(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return bareTab(part);
      return part.replace(/\s+/g, '').replace(/,/g, ';').toUpperCase();
    })
    .join('')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

/** True when two formulas mean the same. */
export const sameFormula = (one: string, other: string): boolean =>
  formulaTokens(one) === formulaTokens(other);

const bareTab = (quoted: string): string => quoted.slice(1, -1).replace(/''/g, "'").toUpperCase();
