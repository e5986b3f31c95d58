import { longDayText } from '../../language/dates';
import { numberText, withUnit } from '../../language/numbers';
import type { Language } from '../../language/text';
import type { NumberMarks } from '../../okr/plan';
import type { CellsFromText } from '../../rules/review-result';
import { columnName } from '../../words/column-words';
import { MEASURES } from '../../words/plan-words';
import { SIGNALS } from '../ui/wording-columns';

/** What would be filled into a row: column names and values as a person reads them, in the order of the sheet. */
export function cellLines(
  cells: CellsFromText,
  language: Language,
  marks: NumberMarks,
): readonly { readonly column: string; readonly value: string }[] {
  const { start, target, unit, due, measure, signal } = cells;
  // The unit has a line of its own; only a share of 1 has to be written with its sign.
  const cellNumber = (value: number) =>
    unit?.trim() === '%'
      ? withUnit(value, '%', language, false, [], marks)
      : numberText(value, undefined, marks);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['start', start === undefined ? undefined : cellNumber(start)],
    ['target', target === undefined ? undefined : cellNumber(target)],
    ['unit', unit],
    ['due', due === undefined ? undefined : longDayText(due, language, 'ce')],
    ['measure', measure && MEASURES[measure][language]],
    ['signal', signal && SIGNALS[signal][language]],
  ];
  return lines.flatMap(([column, value]) =>
    value === undefined ? [] : [{ column: columnName(column)[language], value }],
  );
}
