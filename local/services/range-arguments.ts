/** What a range's members take for values, and Google's sentences for what they do not. */
import { NotInLocalSheets } from '../errors';
import { exception } from './host';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How Google names what it was handed: `String`, `number[]`. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? kindOf(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? 'Object' : typeof value;
}

export const wrongArguments = (member: string, given: readonly unknown[]): Error =>
  exception(
    `The parameters (${given.map(kindOf).join(',')}) don't match the method signature for SpreadsheetApp.Range.${member}.`,
  );

/** The one value for all cells. */
export function oneOf(member: string, given: readonly unknown[]): unknown {
  const [value] = given;
  if (given.length !== 1 || value === undefined) throw wrongArguments(member, given);
  return value;
}

/** Rows of values, as many as the range has. */
export function matrixOf(
  member: string,
  given: readonly unknown[],
  { rows, columns }: Size,
): readonly (readonly unknown[])[] {
  const [matrix] = given;
  if (given.length !== 1 || !Array.isArray(matrix) || !matrix.every((line) => Array.isArray(line)))
    throw wrongArguments(member, given);
  const lines = matrix as readonly (readonly unknown[])[];
  if (lines.length !== rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
    );
  }
  const wrong = lines.find((line) => line.length !== columns);
  if (wrong) {
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
  // By index: a hole in an array is skipped by every other way of looking.
  for (const line of lines)
    for (let index = 0; index < columns; index += 1)
      if (line[index] === undefined) throw wrongArguments(member, given);
  return lines;
}

const CLEARS = ['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly'] as const;

/** What `clear` clears: contents and formats, or only what its options name. */
export function clearOptions(options: unknown): Readonly<Record<(typeof CLEARS)[number], boolean>> {
  if (options !== undefined && (typeof options !== 'object' || options === null))
    throw wrongArguments('clear', [options]);
  const given = (options ?? {}) as Record<string, unknown>;
  if (given['skipFilteredRows']) throw new NotInLocalSheets('Range.clear with skipFilteredRows');
  const named = CLEARS.some((one) => given[one] === true);
  const of = (one: (typeof CLEARS)[number], otherwise: boolean): boolean =>
    named ? given[one] === true : otherwise;
  return {
    contentsOnly: of('contentsOnly', true),
    formatOnly: of('formatOnly', true),
    commentsOnly: of('commentsOnly', false),
    validationsOnly: of('validationsOnly', false),
  };
}
