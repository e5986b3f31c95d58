import type { Language } from '../../language/text';
import {
  ACTION_STATES,
  KEY_RESULT_STATES,
  LEVELS,
  MEASURES,
  SIGNALS,
} from '../../words/plan-words';
import type { Change, Choice } from '../grid/change';
import { type Table, textAt } from '../grid/table';
import type { OutlineRow } from '../upkeep/outline';
import { keyOfWord, wordsOf } from './cell-words';
import type { OkrKey } from './columns';
import { FIRST_ROW } from './sheets';

/** The dropdowns of whole columns: one write for columns that stand side by side. */
export function columnChoices(
  columns: ReadonlyMap<string, number>,
  rows: number,
  owners: Choice,
  language: Language,
): Change[] {
  const list = (words: readonly string[]): Choice => ({
    kind: 'list',
    values: words,
    strict: true,
  });
  const choices: readonly (readonly [OkrKey, Choice])[] = [
    ['level', list(wordsOf(LEVELS, language))],
    ['owner', owners],
    ['confidence', { kind: 'between', min: 1, max: 10, strict: true }],
    ['due', { kind: 'date' }],
    ['measure', list(wordsOf(MEASURES, language))],
    ['signal', list(wordsOf(SIGNALS, language))],
    ['updated', { kind: 'date' }],
  ];
  const placed = choices
    .flatMap(([key, choice]) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ column, choice }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { readonly column: number; readonly line: Choice[] }[] = [];
  for (const { column, choice } of placed) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.line.length === column) run.line.push(choice);
    else runs.push({ column, line: [choice] });
  }
  return runs.map(({ column, line }) => ({
    kind: 'choices',
    sheet: 'okrs',
    row: FIRST_ROW,
    column,
    choices: Array.from({ length: rows }, () => line),
    alike: true,
  }));
}

/** What may stand in *Current*: a milestone is done, not yet or dropped, an action has its states, a key result a number. */
export function currentChoice(
  row: Pick<OutlineRow, 'level' | 'row'>,
  table: Table,
  language: Language,
): Choice | null {
  if (row.level === 'action') {
    return { kind: 'list', values: wordsOf(ACTION_STATES, language), strict: true };
  }
  const milestone = keyOfWord(MEASURES, textAt(table, row.row, 'measure')) === 'milestone';
  return row.level === 'key-result' && milestone
    ? { kind: 'list', values: wordsOf(KEY_RESULT_STATES, language), strict: true }
    : null;
}
