import type { Language } from '../../language/text';
import type { CheckInEntry } from '../../okr/check-in';
import type { KeyResult, KeyResultState } from '../../okr/plan';
import { KEY_RESULT_STATES, MEASURES } from '../../words/plan-words';
import type { OkrKey } from '../contract/columns';
import { numberFormat } from '../contract/number-format';
import type { Block, CellInput, Change } from '../grid/change';
import { type ColumnCell, columnCells } from '../grid/column-cells';
import { cellAt, type Table, textAt } from '../grid/table';

/** A key result as it was read, and what a person entered for it. */
export interface Entered {
  readonly keyResult: KeyResult;
  readonly entry: CheckInEntry;
}

/**
 * The cells of the OKRs sheet that these entries change, and no others: a colleague may be typing in
 * the rows between. Rows that follow each other go in one write, equal values of a column too.
 * Entries in the order of the sheet.
 */
export function checkInCells(
  table: Table,
  entered: readonly Entered[],
  language: Language,
): Change[] {
  const numbers = entered.flatMap(({ keyResult, entry: { current } }) =>
    current === undefined || current === keyResult.current
      ? []
      : [{ row: keyResult.row, value: asCell(current, language) }],
  );
  const notes = entered.flatMap(({ keyResult, entry: { note } }) =>
    note === undefined || note === keyResult.note
      ? []
      : [{ row: keyResult.row, value: note === '' ? null : note }],
  );
  const confidences = entered.flatMap(({ keyResult, entry: { confidence } }) =>
    confidence === undefined || confidence === keyResult.confidence
      ? []
      : [{ row: keyResult.row, value: confidence }],
  );
  const totals = entered.flatMap(({ keyResult, entry: { asTotal } }) =>
    asTotal && keyResult.measure !== 'total'
      ? [{ row: keyResult.row, value: MEASURES.total[language] }]
      : [],
  );
  const column = (key: OkrKey, cells: readonly ColumnCell[]): Change[] =>
    columnCells('okrs', table.columns.get(key), cells);
  return [
    ...column('measure', totals),
    ...column('current', numbers),
    ...column('confidence', confidences),
    ...column('note', notes),
  ];
}

const asCell = (value: number | KeyResultState, language: Language): CellInput =>
  typeof value === 'number' ? value : KEY_RESULT_STATES[value][language];

/** A number with more decimals than its row had would show rounded: those cells get their decimals. */
export function checkInFormats(table: Table, entered: readonly Entered[]): Change[] {
  const at = table.columns.get('current');
  if (at === undefined) return [];
  const byFormat = new Map<string, Block[]>();
  for (const {
    keyResult: { row },
    entry: { current: value },
  } of entered) {
    if (typeof value !== 'number') continue;
    const unit = textAt(table, row, 'unit');
    const others = [cellAt(table, row, 'start'), cellAt(table, row, 'target')];
    const format = numberFormat(unit, [...others, value]);
    const before = cellAt(table, row, 'current');
    // A blank cell has no format of ours yet; a date leaves its own behind, in which 49 would show as a day.
    const known = typeof before !== 'object' && before !== '';
    if (known && format === numberFormat(unit, [...others, before])) continue;
    byFormat.set(format, [
      ...(byFormat.get(format) ?? []),
      { row, column: at, rows: 1, columns: 1 },
    ]);
  }
  return [...byFormat].map(([format, blocks]) => ({
    kind: 'look',
    sheet: 'okrs',
    blocks,
    look: { format },
  }));
}
