import { isDay } from '../../okr/day';
import type { DecisionLine } from '../../okr/decision';
import type { CellInput, Change } from '../grid/change';
import { rowsWith, type Table, textAt } from '../grid/table';
import { appendLines } from './append-lines';

const COLUMNS = [
  'decision_at',
  'decision_row',
  'decision_words',
  'decision_seen',
  'decision_state',
  'decision_answer',
] as const;

const STATES = ['open', 'answered', 'withdrawn'] as const;

/** True where the data sheet can keep the register: a tracker from before it gets its columns by a repair. */
export const keepsDecisions = (data: Table | undefined): data is Table =>
  data !== undefined && COLUMNS.every((key) => data.columns.has(key));

/** The register of decisions, in the order it was written. */
export function readDecisions(data: Table): DecisionLine[] {
  return rowsWith(data, 'decision_at').flatMap((row): DecisionLine[] => {
    const state = STATES.find((one) => one === textAt(data, row, 'decision_state'));
    const seen = textAt(data, row, 'decision_seen');
    if (state === undefined || !isDay(seen)) return [];
    return [
      {
        at: textAt(data, row, 'decision_at'),
        id: textAt(data, row, 'decision_row'),
        words: textAt(data, row, 'decision_words'),
        seen,
        state,
        answer: textAt(data, row, 'decision_answer'),
      },
    ];
  });
}

/** Appends lines below the register's last. Nothing where the sheet cannot keep them. */
export const appendDecisions = (
  data: Table | undefined,
  lines: readonly DecisionLine[],
): Change[] => (keepsDecisions(data) ? appendLines(data, COLUMNS, lines.map(cellsOf)) : []);

const cellsOf = (line: DecisionLine): Readonly<Record<(typeof COLUMNS)[number], CellInput>> => ({
  decision_at: line.at,
  decision_row: line.id,
  decision_words: line.words,
  decision_seen: line.seen,
  decision_state: line.state,
  decision_answer: line.answer,
});
