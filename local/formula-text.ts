/** The text of a formula: as Google writes it, and as the engine is told it. */
import { CompiledFormula, type Getters, type Zone } from '@odoo/o-spreadsheet';
import { notAsGoogle } from './formula-check';
import { refused } from './functions/refusal';

/** Texts in double quotes (two of them are one), and names of sheets in single ones. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Replaces signs of a formula, but not in quotes. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/**
 * Semicolons between arguments become commas, which is all the engine reads. Within braces a semicolon
 * begins a row, as on Google, unless parentheses stand between.
 */
export function engineFormula(formula: string): string {
  const open: string[] = [];
  return outsideQuotes(formula, (part) =>
    part.replace(/[(){};]/g, (sign) => {
      if (sign === '(' || sign === '{') open.push(sign);
      else if (sign === ')' || sign === '}') open.pop();
      else if (open[open.length - 1] !== '{') return ',';
      return sign;
    }),
  );
}

/**
 * Within a text the engine takes a backslash for an escape and knows no doubled quotes. While it reads
 * a formula, two signs that nobody types stand for them.
 */
const QUOTE = '\u{F0022}';
const BACKSLASH = '\u{F005C}';

const hidden = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 && part.startsWith('"')
        ? `"${part.slice(1, -1).replaceAll('""', QUOTE).replaceAll('\\', BACKSLASH)}"`
        : part,
    )
    .join('');

const shown = (text: string, quote = '"'): string =>
  text.replaceAll(QUOTE, quote).replaceAll(BACKSLASH, '\\');

interface Token {
  readonly type: string;
  value: string;
}

interface Tokens {
  getTokens(getters: Getters, options?: unknown): readonly Token[];
  toFormulaString(getters: Getters, options?: unknown): string;
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  readonly rangeDependencies: readonly { readonly zone: Zone }[];
  execute: () => unknown;
  readonly literalValues: { readonly strings: { value: string }[] };
}

/** Teaches the engine's reader of formulas doubled quotes, backslashes and spaces, in and out. */
/** The formula but for its values; a range of one cell is another shape than one of several. */
const shapeOf = ({ normalizedFormula, rangeDependencies }: Tokens): string =>
  [
    normalizedFormula,
    ...rangeDependencies.map(({ zone }) =>
      zone.left === zone.right && zone.top === zone.bottom ? '1' : 'n',
    ),
  ].join(' ');

/** Too many arguments, or too few, are #N/A on Google; any other formula that cannot be read is #ERROR!. */
function nameArguments(compiled: Tokens): void {
  const { message } = compiled.execute() as { readonly message?: unknown };
  if (!/number of arguments/i.test(String(message))) return;
  compiled.execute = () => ({ value: '#N/A', message });
}

export function readFormulasAsGoogle(): void {
  const reader = CompiledFormula as unknown as {
    Compile(formula: string, sheetId: string, getters: Getters): Tokens;
    IsBadExpression(formula: string): boolean;
    readonly prototype: Tokens;
  };
  const { Compile, IsBadExpression } = reader;
  const { getTokens } = reader.prototype;
  reader.IsBadExpression = (formula) => IsBadExpression.call(reader, hidden(formula));
  reader.Compile = (formula, sheetId, getters) => {
    const compiled = Compile.call(reader, hidden(formula), sheetId, getters);
    for (const literal of compiled.literalValues.strings) literal.value = shown(literal.value);
    const what = compiled.isBadExpression ? null : notAsGoogle(hidden(formula), shapeOf(compiled));
    if (what !== null) compiled.execute = () => refused(what);
    if (compiled.isBadExpression) nameArguments(compiled);
    return compiled;
  };
  reader.prototype.getTokens = function (getters, options) {
    const tokens = getTokens.call(this, getters, options);
    let index = 0;
    for (const token of tokens) {
      if (this.isBadExpression) token.value = shown(token.value, '""');
      else if (token.type === 'STRING')
        token.value = `"${(this.literalValues.strings[index++]?.value ?? '').replaceAll('"', '""')}"`;
    }
    return tokens;
  };
  // With the spaces that were typed, which the engine leaves out.
  reader.prototype.toFormulaString = function (getters, options) {
    if (this.isBadExpression) return shown(this.normalizedFormula, '""');
    return this.getTokens(getters, options)
      .map(({ value }) => value)
      .join('');
  };
}
