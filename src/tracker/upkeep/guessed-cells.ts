import type { Day } from '../../okr/day';
import { guessCells } from '../../rules/offer/guess';
import { MEASURES, SIGNALS } from '../../words/plan-words';
import type { OkrKey } from '../contract/columns';
import type { Change } from '../grid/change';
import { cellAt, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import { type CellWord, sameWords } from '../repair/same-words';

/** *Measured as* and *Signal* of these rows from their sentences, where they are blank. */
export function guessedCells(tracker: Tracker, rows: ReadonlySet<number>, today: Day): Change[] {
  const table = tracker.tables.okrs;
  if (!table) return [];
  const { wordLanguage: language } = tracker;
  const words: CellWord[] = [];
  for (const { row, level, text } of tracker.plan.rows) {
    if (level !== 'key-result' || !rows.has(row)) continue;
    const { numbers } = tracker.plan;
    const guess = guessCells(text, { today, ...(numbers ? { numbers } : {}) });
    const add = (key: OkrKey, word: string | undefined): void => {
      const column = table.columns.get(key);
      if (word && column !== undefined && cellAt(table, row, key) === '')
        words.push({ row, column, word });
    };
    add('measure', guess.measure && MEASURES[guess.measure][language]);
    add('signal', guess.signal && SIGNALS[guess.signal][language]);
  }
  return sameWords('okrs', words);
}

/** Rows with a sentence and no ID: no edit of theirs was seen, so nothing was guessed yet. */
export function unseenRows({ tables, outline }: Tracker): ReadonlySet<number> {
  const { okrs } = tables;
  const unseen = outline.filter(
    ({ row }) => okrs && textAt(okrs, row, 'id') === '' && textAt(okrs, row, 'plan') !== '',
  );
  return new Set(unseen.map(({ row }) => row));
}
