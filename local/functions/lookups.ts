/** Look-ups: an accent makes another letter. The engine would find “é” for “e”. */
import {
  type Argument,
  around,
  type Columns,
  isError,
  isRange,
  scalar,
  type Value,
} from './define';

const MARKED = /[\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1fff]|[\u0300-\u036f]/;

/** Signs of another plane in the place of letters with marks: nothing about them can be taken off. */
const kept = (text: string): string =>
  text
    .toLowerCase()
    .replace(new RegExp(MARKED, 'g'), (sign) =>
      String.fromCodePoint(0x100000 + (sign.codePointAt(0) ?? 0)),
    );

const ranges = new WeakMap<Columns, Columns>();

function keptRange(range: Columns): Columns {
  const known = ranges.get(range);
  if (known) return known;
  const any = range.some((column) =>
    column.some(({ value }) => typeof value === 'string' && MARKED.test(value)),
  );
  const made = any ? range.map((column) => column.map(keptValue)) : range;
  ranges.set(range, made);
  return made;
}

const keptValue = (one: Value): Value =>
  typeof one?.value === 'string' && MARKED.test(one.value)
    ? { ...one, value: kept(one.value) }
    : one;

export function lookups(): void {
  for (const name of ['ROWS', 'COLUMNS'])
    around(
      name,
      (own) =>
        function (range: Argument) {
          return !isRange(range) && isError(range) ? range : own.call(this, range);
        },
    );
  // Where the key is looked for, and what is handed back, are two ranges.
  for (const name of ['MATCH', 'XLOOKUP'] as const) {
    around(
      name,
      (own) =>
        function (key: Argument, range: Argument, ...more: Argument[]) {
          return own.call(
            this,
            isRange(key) ? keptRange(key) : key && keptValue(key),
            isRange(range) ? keptRange(range) : range,
            ...more,
          );
        },
    );
  }
  for (const name of ['VLOOKUP', 'HLOOKUP'] as const) {
    around(
      name,
      (own) =>
        function (key: Argument, range: Argument, index: Argument, sorted: Argument) {
          const wanted = scalar(key);
          if (!isRange(range) || typeof wanted?.value !== 'string')
            return own.call(this, key, range, ...left(index, sorted));
          const plain = keptRange(range);
          if (plain === range && !MARKED.test(wanted.value))
            return own.call(this, key, range, ...left(index, sorted));
          const at = own.call(this, keptValue(wanted), plain, ...left(index, sorted)) as Value;
          // The very cell is handed back, with the text that it holds.
          return original(range, plain, at) ?? at;
        },
    );
  }
}

const left = (...args: Argument[]): Argument[] => {
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  return args;
};

function original(range: Columns, plain: Columns, found: Value): Value | undefined {
  for (const [index, column] of plain.entries()) {
    const row = column.indexOf(found);
    if (row >= 0) return range[index]?.[row];
  }
  return undefined;
}
