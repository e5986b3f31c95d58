import type { Language } from '../../language/text';
import { type CheckIn, inOrder } from '../../okr/check-in';
import type { Definition, HeldRequest, KeyResultState } from '../../okr/plan';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import { ANSWERS, keyOfWord } from '../contract/cell-words';
import { type CellProblem, cellReader } from '../grid/cell-problem';
import { asText, cellAt, rowsWith, type Table, textAt } from '../grid/table';

/** The check-in log, oldest first, whatever its order in the sheet. Lines without a time or an ID are skipped: the log is the tracker's own. */
export function readCheckIns(table: Table): readonly CheckIn[] {
  return inOrder(
    rowsWith(table, 'at')
      .filter((row) => textAt(table, row, 'kr') !== '')
      .map((row) => ({
        at: textAt(table, row, 'at'),
        id: textAt(table, row, 'kr'),
        from: logged(table, row, 'was'),
        to: logged(table, row, 'now'),
        confidence: numberOrNull(cellAt(table, row, 'confidence')),
        note: textAt(table, row, 'note'),
        who: textAt(table, row, 'who'),
      })),
  );
}

/**
 * Whether the end of a log is enough to know the last line about each of these IDs: nothing was left unread, or
 * all of them stand there and its days rise, as they do unless somebody sorted it.
 */
export function isEndEnough(log: Table, ids: readonly string[]): boolean {
  if (!log.sheet.skipped) return true;
  const rows = rowsWith(log, 'at');
  const known = new Set(rows.map((row) => textAt(log, row, 'kr')));
  const days = rows.map((row) => textAt(log, row, 'at').slice(0, 10));
  return (
    ids.every((id) => known.has(id)) && days.every((day, index) => day >= (days[index - 1] ?? ''))
  );
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
