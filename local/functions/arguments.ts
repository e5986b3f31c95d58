/** What every function takes its arguments for: an empty text is no number, a number's text is what is seen. */
import type { Locale } from '@odoo/o-spreadsheet';
import { numberAsText } from '../number-format';
import {
  type Argument,
  around,
  type Columns,
  type Description,
  describe,
  error,
  isRange,
  known,
  type Value,
} from './define';

type Kind = 'number' | 'text' | null;

function kindOf(types: readonly string[] | undefined): Kind {
  if (!types || types.length === 0) return null;
  if (types.every((type) => type === 'NUMBER' || type === 'DATE')) return 'number';
  if (types.every((type) => type === 'STRING' || type === 'RANGE<STRING>')) return 'text';
  return null;
}

/** Functions that have a mind of their own about an empty text. */
const OWN_MIND = new Set(['VALUE', 'N', 'T']);

export function strictArguments(): void {
  for (const name of known()) {
    if (OWN_MIND.has(name)) continue;
    const kinds = describe(name)?.args.map(({ type }) => kindOf(type)) ?? [];
    if (kinds.every((kind) => kind === null)) continue;
    const kindAt = placing(describe(name) as Description, kinds);
    around(
      name,
      (own) =>
        function (...args: Argument[]) {
          const told = [...args];
          for (let index = 0; index < args.length; index += 1) {
            const kind = kindAt(index, args.length);
            const arg = args[index];
            if (kind === 'number' && !isRange(arg) && arg?.value === '')
              return error(
                `Function ${name} parameter ${index + 1} expects number values. But '' is a text and cannot be coerced to a number.`,
              );
            if (kind === 'text') told[index] = textArgument(arg, this.locale);
          }
          return own.apply(this, told);
        },
    );
  }
}

/** Which argument of the description stands at a place: those that repeat do so last, but for SWITCH's kind. */
function placing(
  { args }: Description,
  kinds: readonly Kind[],
): (index: number, count: number) => Kind {
  const repeating = args.filter((arg) => arg.repeating).length;
  const first = args.findIndex((arg) => arg.repeating);
  if (repeating === 0) return (index) => kinds[index] ?? null;
  if (first + repeating !== args.length) return () => null;
  return (index) =>
    index < first ? (kinds[index] ?? null) : (kinds[first + ((index - first) % repeating)] ?? null);
}

function textArgument(arg: Argument, locale: Locale): Argument {
  if (isRange(arg))
    return arg.some((column) => column.some(isLong))
      ? (arg.map((column) => column.map((one) => textValue(one, locale))) as Columns)
      : arg;
  return textValue(arg as Value, locale);
}

const isLong = (one: Value | undefined): boolean =>
  typeof one?.value === 'number' && !Number.isSafeInteger(one.value);

const textValue = (one: Value, locale: Locale): Value =>
  isLong(one) ? { ...one, value: numberAsText(one.value as number, locale) } : one;
