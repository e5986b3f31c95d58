import type { Language } from '../../language/text';
import type { ClosingAnswer } from '../../okr/closing/closing';
import type { Planned } from '../../okr/closing/next-quarter';
import type { NumberMarks, PlanRow } from '../../okr/plan';
import { RESULT_WORDS } from '../../words/closing-words';
import { MILESTONE_STATES } from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import { ASK_ID } from '../contract/closing-columns';
import { type CellProblem, cellReader } from '../grid/cell-problem';
import { rowsWith, type Table, textAt } from '../grid/table';

/** What the team filled into a closing sheet. */
export interface ClosingAnswers {
  /** By the row's ID; of two rows with one ID the first counts. */
  readonly byId: ReadonlyMap<string, ClosingAnswer>;
  /** What we ask of leadership; '' for nothing. */
  readonly ask: string;
  /** Final numbers that cannot be read, each naming its place. */
  readonly problems: readonly CellProblem[];
}

/** Reads a closing sheet, or one that is frozen. Objectives and actions have no final number. */
export function readClosing(
  table: Table,
  language: Language,
  marks?: () => NumberMarks,
): ClosingAnswers {
  const reader = cellReader(table, language, marks);
  const byId = new Map<string, ClosingAnswer>();
  let ask = '';
  for (const row of rowsWith(table, 'id')) {
    const id = textAt(table, row, 'id');
    if (id === ASK_ID) ask = textAt(table, row, 'lesson');
    if (byId.has(id)) continue;
    const found = textAt(table, row, 'final');
    const state = keyOfWord(MILESTONE_STATES, found);
    const number = /^KR\d/.test(id) && state === null ? reader.number(row, 'final') : null;
    byId.set(id, {
      final: state ?? number,
      lesson: textAt(table, row, 'lesson'),
      call: keyOfWord(RESULT_WORDS, textAt(table, row, 'call')),
      reason: textAt(table, row, 'reason'),
    });
  }
  return { byId, ask, problems: reader.problems };
}

/** The rows of a draft, each with the key result that it follows. */
export const plannedIn = (draft: Table, rows: readonly PlanRow[]): readonly Planned[] =>
  rows.map((row) => ({ row, follows: textAt(draft, row.row, 'follows') }));
