import type { Language, Text } from '../../language/text';
import {
  ACTION_STATES,
  KEY_RESULT_STATES,
  LEVELS,
  MEASURES,
  SIGNALS,
} from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import type { OkrKey } from '../contract/columns';
import type { Change } from '../grid/change';
import { formulaAt, type Table, textAt } from '../grid/table';
import type { OutlineRow } from '../upkeep/outline';
import { type CellWord, sameWords } from './same-words';

/**
 * After a change of language: the fixed words in cells, where they are exactly ours in the other
 * language. Whatever a person worded stays. One write for each word.
 */
export function translateWords(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
): Change[] {
  const columns: readonly (readonly [
    OkrKey,
    (row: OutlineRow) => Readonly<Record<string, Text>>,
  ])[] = [
    ['level', () => LEVELS],
    ['measure', () => MEASURES],
    ['signal', () => SIGNALS],
    ['current', (row) => (row.level === 'action' ? ACTION_STATES : KEY_RESULT_STATES)],
  ];
  const words = columns.flatMap(([key, wordsFor]) =>
    outline.flatMap((place): CellWord[] => {
      const column = table.columns.get(key);
      const word = translated(table, place, key, wordsFor(place), language);
      return word === null || column === undefined ? [] : [{ row: place.row, column, word }];
    }),
  );
  return sameWords('okrs', words);
}

function translated(
  table: Table,
  { row }: OutlineRow,
  key: OkrKey,
  words: Readonly<Record<string, Text>>,
  language: Language,
): string | null {
  const found = textAt(table, row, key);
  if (found === '' || formulaAt(table, row, key) !== '') return null;
  const word = keyOfWord(words, found);
  const wanted = word === null ? undefined : words[word]?.[language];
  return wanted !== undefined && wanted !== found ? wanted : null;
}
