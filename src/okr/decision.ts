import { type Day, daysBetween } from './day';
import type { PlanRow } from './plan';

/** One line of the register of decisions: what a row asked leadership, and what became of it. The last line of a row holds. */
export interface DecisionLine {
  /** Spreadsheet time, `2026-11-13 16:05`. */
  readonly at: string;
  /** The row that asks: O1, KR1, A1. */
  readonly id: string;
  /** The team's words. */
  readonly words: string;
  /** When it was first seen, however it was worded then. */
  readonly seen: Day;
  readonly state: 'open' | 'answered' | 'withdrawn';
  /** One line; '' where it was not answered. */
  readonly answer: string;
}

/** Days in which a question that comes back is the old one: a cell was emptied by mistake, or an answer taken back. */
const COMES_BACK = 7;

/**
 * The lines that the register lacks: questions that are new or reworded, which keep their age, and those whose
 * cell was emptied or whose row is gone, which were withdrawn. `now` in spreadsheet time.
 */
export function dueDecisions(
  rows: readonly PlanRow[],
  log: readonly DecisionLine[],
  now: string,
): readonly DecisionLine[] {
  const last = lastLines(log);
  const today = now.slice(0, 10);
  const asked = new Map(
    rows.flatMap(({ id, decision }) =>
      id !== '' && decision.trim() !== '' ? [[id, decision.trim()] as const] : [],
    ),
  );
  const open = [...asked].flatMap(([id, words]): readonly DecisionLine[] => {
    const before = last.get(id);
    const line = { at: now, id, words, state: 'open', answer: '' } as const;
    if (before?.state === 'open')
      return before.words === words ? [] : [{ ...line, seen: before.seen }];
    const again =
      before !== undefined &&
      before.words === words &&
      daysBetween(before.at.slice(0, 10), today) <= COMES_BACK;
    return [{ ...line, seen: again ? before.seen : today }];
  });
  const withdrawn = [...last.values()]
    .filter(({ id, state }) => state === 'open' && !asked.has(id))
    .map((line): DecisionLine => ({ ...line, at: now, state: 'withdrawn', answer: '' }));
  return [...open, ...withdrawn];
}

/** The last line about each row. */
export const lastLines = (log: readonly DecisionLine[]): ReadonlyMap<string, DecisionLine> =>
  new Map(log.map((line) => [line.id, line]));

/** When each question that waits was first seen, by the row that asks. */
export const openSince = (log: readonly DecisionLine[]): ReadonlyMap<string, Day> =>
  new Map(
    [...lastLines(log).values()]
      .filter(({ state }) => state === 'open')
      .map(({ id, seen }) => [id, seen]),
  );

/** What was answered or withdrawn after this moment, oldest first; all of it where the moment is null. What was taken back is not. */
export function closedSince(
  log: readonly DecisionLine[],
  moment: string | null,
): readonly DecisionLine[] {
  return log.filter((line, index) => {
    if (line.state === 'open' || (moment !== null && line.at <= moment)) return false;
    const next = log.find((other, at) => at > index && other.id === line.id);
    const takenBack = next?.state === 'open' && next.seen === line.seen;
    // An answer stands over a withdrawal of the same question.
    return !takenBack && !(next?.state === 'answered' && next.seen === line.seen);
  });
}
