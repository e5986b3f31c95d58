/** How a function is told to the engine. */
import type { Locale } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';

/** One value that a function is handed; a range is columns of them. undefined: left out. */
export interface Value {
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly message?: string;
}

export type Columns = readonly (readonly Value[])[];
export type Argument = Value | Columns | undefined;

/** What the engine binds a function to. */
export interface Evaluation {
  readonly locale: Locale;
}

// biome-ignore lint/suspicious/noExplicitAny: each function knows its own arguments
export type Compute = (this: Evaluation, ...args: any[]) => unknown;

export interface Description {
  readonly args: readonly {
    readonly type?: readonly string[];
    readonly repeating?: boolean;
    readonly acceptMatrix?: boolean;
  }[];
  compute: Compute;
  isExported?: boolean;
}

const registry = () =>
  spreadsheet.registries.functionRegistry as unknown as {
    readonly content: Record<string, Description | undefined>;
    replace(name: string, description: object): void;
  };

export const known = (): readonly string[] => Object.keys(registry().content);

export const describe = (name: string): Description | undefined => registry().content[name];

/**
 * A function of these arguments, in the engine's own notation: `value (number, optional)`. It takes the
 * place of the engine's where there is one.
 */
export function define(name: string, args: readonly string[], compute: Compute): void {
  registry().replace(name, {
    description: name,
    args: args.map((one) => spreadsheet.helpers.arg(one, one)),
    compute,
    isExported: true,
  });
}

/** Puts something around a function of the engine, for whoever calls it. */
export function around(name: string, wrap: (own: Compute) => Compute): void {
  const description = describe(name);
  if (!description) throw new Error(`The engine has no function ${name}.`);
  description.compute = wrap(description.compute);
  registry().replace(name, description);
}

export const isRange = (arg: Argument): arg is Columns => Array.isArray(arg);

/** The one value of an argument: a range's first. */
export const scalar = (arg: Argument): Value | undefined => (isRange(arg) ? arg[0]?.[0] : arg);

export const isError = (arg: Argument): boolean =>
  spreadsheet.helpers.isEvaluationError(scalar(arg)?.value as string);

export const error = (message: string, value = '#ERROR'): object =>
  new spreadsheet.EvaluationError(message, value);

export const BLANK: Value = { value: null };

/** Several values at once: the function for each place, ranges of one row or column along the others. */
export function forEach(
  args: readonly Argument[],
  work: (...args: Argument[]) => unknown,
): unknown {
  const ranges = args.filter((arg): arg is Columns => isRange(arg) && !isSingle(arg));
  if (ranges.length === 0) return work(...args);
  const columns = Math.max(...ranges.map((range) => range.length));
  const rows = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const at = (arg: Argument, col: number, row: number): Argument => {
    if (!isRange(arg)) return arg;
    const line = arg[arg.length === 1 ? 0 : col];
    return line?.[line.length === 1 ? 0 : row] ?? (error('different size', '#N/A') as Value);
  };
  return Array.from({ length: columns }, (_, col) =>
    Array.from(
      { length: rows },
      (_, row) => scalar(work(...args.map((arg) => at(arg, col, row))) as Argument) ?? BLANK,
    ),
  );
}

export const isSingle = (range: Columns): boolean =>
  range.length === 1 && (range[0]?.length ?? 0) === 1;
