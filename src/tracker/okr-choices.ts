import type { Language } from '../language/text';
import type { Change, Choice } from './change';
import type { OkrKey } from './columns';
import type { OutlineRow } from './outline';
import { FIRST_ROW } from './sheets';
import { type Table, textAt } from './table';
import {
  ACTION_STATES,
  keyOfWord,
  LEVELS,
  MEASURES,
  MILESTONE_STATES,
  SIGNALS,
  wordsOf,
} from './words';

/** The dropdowns of whole columns. */
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
  return choices.flatMap(([key, choice]): Change[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    return [
      {
        kind: 'choice',
        sheet: 'okrs',
        blocks: [{ row: FIRST_ROW, column, rows, columns: 1 }],
        choice,
      },
    ];
  });
}

/** What may stand in *Current*: a milestone is done or not yet, an action has its states, a key result a number. */
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
    ? { kind: 'list', values: wordsOf(MILESTONE_STATES, language), strict: true }
    : null;
}
