import type { Language } from '../language/text';
import type { CheckIn } from '../okr/check-in';
import type { Definition, HeldRequest, KeyResultState } from '../okr/plan';
import { type CellProblem, cellReader } from './cell-problem';
import { asText, cellAt, rowsWith, type Table, textAt } from './table';
import { ANSWERS, KEY_RESULT_STATES, keyOfWord } from './words';

/** The check-in log in the order it was written. Lines without a time or an ID are skipped: the log is the tracker's own. */
export function readCheckIns(table: Table): CheckIn[] {
  return rowsWith(table, 'at')
    .filter((row) => textAt(table, row, 'kr') !== '')
    .map((row) => ({
      at: textAt(table, row, 'at'),
      id: textAt(table, row, 'kr'),
      from: logged(table, row, 'was'),
      to: logged(table, row, 'now'),
      confidence: numberOrNull(cellAt(table, row, 'confidence')),
      note: textAt(table, row, 'note'),
      who: textAt(table, row, 'who'),
    }));
}

function logged(table: Table, row: number, column: string): number | KeyResultState | null {
  const cell = cellAt(table, row, column);
  if (typeof cell === 'number') return cell;
  return keyOfWord(KEY_RESULT_STATES, asText(cell));
}

const numberOrNull = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** The Definitions sheet: what the words mean here. */
export function readDefinitions(
  table: Table,
  language: Language,
): { readonly definitions: readonly Definition[]; readonly problems: readonly CellProblem[] } {
  const reader = cellReader(table, language);
  const definitions = rowsWith(table, 'term').map((row) => ({
    term: textAt(table, row, 'term'),
    counts: textAt(table, row, 'counts'),
    source: textAt(table, row, 'source'),
    agreedBy: textAt(table, row, 'agreed_by'),
    agreedOn: reader.day(row, 'agreed_on'),
  }));
  return { definitions, problems: reader.problems };
}

/** The Not now sheet: what was asked for and put on hold. Only the request is required. */
export function readNotNow(
  table: Table,
  language: Language,
): { readonly notNow: readonly HeldRequest[]; readonly problems: readonly CellProblem[] } {
  const reader = cellReader(table, language);
  const notNow = rowsWith(table, 'request').map((row) => ({
    request: textAt(table, row, 'request'),
    askedBy: textAt(table, row, 'asked_by'),
    askedOn: reader.day(row, 'asked_on'),
    answer: reader.word(row, 'answer', ANSWERS),
    why: textAt(table, row, 'why'),
    takesFrom: textAt(table, row, 'takes_from'),
    lookAgain: reader.day(row, 'look_again'),
  }));
  return { notNow, problems: reader.problems };
}
