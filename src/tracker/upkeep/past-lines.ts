import type { Language } from '../../language/text';
import type { Closing } from '../../okr/closing/closing';
import type { KeyResult } from '../../okr/plan';
import { NEXT_WORDS, RESULT_WORDS } from '../../words/closing-words';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import { PAST_COLUMNS } from '../contract/closing-columns';
import type { CellInput, Change } from '../grid/change';
import { columnInOne } from '../grid/column-cells';
import { asText, cellAt, rowsWith, type Table, textAt } from '../grid/table';
import { appendLines } from './append-lines';

type PastKey = (typeof PAST_COLUMNS)[number]['key'];
type PastLine = Readonly<Record<PastKey, CellInput>>;

/** The lines of a closed quarter: each objective and key result, as it stood. `quarter`: `2026-Q4`. `followsOf`: what the row itself followed. */
export function pastLines(
  closing: Closing,
  quarter: string,
  language: Language,
  followsOf: (row: KeyResult) => string,
): readonly PastLine[] {
  const objectives = closing.objectives.map(
    ({ row, end, answer, next }): PastLine => ({
      quarter,
      row: row.id,
      words: row.text,
      who: row.owner,
      from: null,
      goal: null,
      unit: null,
      end: null,
      share: end.share,
      result: RESULT_WORDS[end.result][language],
      lesson: answer.lesson || null,
      next: next ? NEXT_WORDS[next.next][language] : null,
      reason: answer.reason || null,
      follows: null,
    }),
  );
  const keyResults = closing.keyResults.map(
    ({ row, final, end, answer, next }): PastLine => ({
      quarter,
      row: row.id,
      words: row.text,
      who: row.owner,
      from: row.start,
      goal: row.target,
      unit: row.unit || null,
      end: typeof final === 'number' || final === null ? final : KEY_RESULT_STATES[final][language],
      share: end?.counted ?? null,
      result: (end ? RESULT_WORDS[end.result] : KEY_RESULT_STATES.dropped)[language],
      lesson: answer.lesson || null,
      next: next && end ? NEXT_WORDS[next.next][language] : null,
      reason: answer.reason || (end ? null : row.note || null),
      follows: followsOf(row) || null,
    }),
  );
  return [...objectives, ...keyResults];
}

/** The lines that the log lacks of this quarter, below its last: running twice writes each once. */
export function appendPast(table: Table, lines: readonly PastLine[]): Change[] {
  const known = new Set(
    rowsWith(table, 'quarter').map(
      (row) => `${textAt(table, row, 'quarter')} ${textAt(table, row, 'row')}`,
    ),
  );
  const missing = lines.filter((line) => !known.has(`${line.quarter} ${line.row}`));
  return appendLines(
    table,
    PAST_COLUMNS.map(({ key }) => key),
    missing,
  );
}

/** The final numbers of a quarter's key results, by ID; what has none is absent. */
export function finalNumbers(table: Table, quarter: string): ReadonlyMap<string, number> {
  return new Map(
    linesOf(table, quarter).flatMap((row): readonly (readonly [string, number])[] => {
      const end = cellAt(table, row, 'end');
      return typeof end === 'number' ? [[textAt(table, row, 'row'), end]] : [];
    }),
  );
}

/** The IDs of a quarter's rows that were reached. */
export const reachedIn = (table: Table, quarter: string): ReadonlySet<string> =>
  new Set(
    linesOf(table, quarter)
      .filter((row) => keyOfWord(RESULT_WORDS, textAt(table, row, 'result')) === 'reached')
      .map((row) => textAt(table, row, 'row')),
  );

/** What these lines say of how their rows ended, in place of what the log of that quarter says: one write a column. */
export function regraded(table: Table, quarter: string, lines: readonly PastLine[]): Change[] {
  const byId = new Map(lines.map((line) => [line.row, line]));
  const graded = linesOf(table, quarter).flatMap((row) => {
    const line = byId.get(textAt(table, row, 'row'));
    return line ? [{ row, line }] : [];
  });
  return REGRADED.flatMap((key) =>
    columnInOne(
      'past',
      table,
      key,
      graded.map(({ row, line }) => ({ row, value: line[key] })),
    ),
  );
}

const REGRADED = ['end', 'share', 'result', 'lesson', 'next'] as const satisfies readonly PastKey[];

/** The IDs of a quarter's key results that were closed without a number. */
export const unmeasured = (table: Table, quarter: string): ReadonlySet<string> =>
  new Set(
    linesOf(table, quarter)
      .filter((row) => textAt(table, row, 'end') === '')
      .map((row) => textAt(table, row, 'row')),
  );

/** The rows, from 1, of a quarter's lines. */
const linesOf = (table: Table, quarter: string): number[] =>
  rowsWith(table, 'quarter').filter((row) => textAt(table, row, 'quarter') === quarter);

/** One quarter of a key result in real numbers. */
export interface ChainLink {
  readonly quarter: string;
  readonly id: string;
  readonly end: number | null;
  readonly unit: string;
}

/** The quarters that led to a key result, oldest first, by what each followed; those without a number too. */
export function chainOf(table: Table, follows: string): readonly ChainLink[] {
  const rows = rowsWith(table, 'quarter');
  const links: ChainLink[] = [];
  for (let id = follows; id !== '' && links.length < rows.length; ) {
    const row = rows.find((one) => textAt(table, one, 'row') === id);
    if (row === undefined) break;
    const end = cellAt(table, row, 'end');
    const state = keyOfWord(KEY_RESULT_STATES, asText(end));
    links.unshift({
      quarter: textAt(table, row, 'quarter'),
      id,
      end: state === null && typeof end === 'number' ? end : null,
      unit: textAt(table, row, 'unit'),
    });
    id = textAt(table, row, 'follows');
  }
  return links;
}

/** Takes a quarter's lines out again: they are the last ones, since nothing was closed after it. */
export function removePast(table: Table, quarter: string): Change[] {
  const rows = linesOf(table, quarter);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [{ kind: 'delete-rows', sheet: 'past', row: first, count: last - first + 1 }];
}
