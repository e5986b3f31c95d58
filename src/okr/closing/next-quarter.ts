import type { SameMetric } from '../goal';
import type { KeyResult, Measure, PlanRow } from '../plan';
import type { Result } from './result';

/** What becomes of a row in the next quarter, as the draft says. */
export type Next = 'carried-on' | 'changed' | 'finished' | 'stopped';

/** A row of the plan that ends, with how it ended. */
export interface Ending {
  readonly id: string;
  readonly level: 'objective' | 'key-result';
  readonly text: string;
  readonly unit: string;
  readonly measure: Measure | null;
  readonly result: Result;
}

/** A row of the draft. `follows`: the ID of the key result that it carries on, '' for a new one. */
export interface Planned {
  readonly row: PlanRow;
  readonly follows: string;
}

/** What the draft says of a row, and by which of its rows; `asked`: it lost its link and was matched by its metric. */
export interface NextOf {
  readonly next: Next;
  readonly by: string | null;
  readonly asked: boolean;
}

/** What becomes of each row, by ID. A follower without a target carries nothing on: nothing rolls over unchanged. */
export function nextQuarter(
  endings: readonly Ending[],
  draft: readonly Planned[],
  sameMetric: SameMetric,
): ReadonlyMap<string, NextOf> {
  const ids = new Set(endings.map(({ id }) => id));
  return new Map(
    endings.map((ending): [string, NextOf] => {
      const gone = {
        next: ending.result === 'reached' ? 'finished' : 'stopped',
        by: null,
        asked: false,
      } as const;
      if (ending.level === 'objective') {
        const same = draft.find(({ row }) => row.id === ending.id && row.level === 'objective');
        if (!same) return [ending.id, gone];
        const next = sameWords(same.row.text, ending.text) ? 'carried-on' : 'changed';
        return [ending.id, { next, by: same.row.id, asked: false }];
      }
      const linked = draft.find(
        ({ row, follows }) =>
          follows === ending.id && isCarried(row) && !isFinished(row, ending.result === 'reached'),
      );
      const found =
        linked ?? draft.find(({ row, follows }) => !ids.has(follows) && isTwin(ending, row));
      if (found?.row.level !== 'key-result') return [ending.id, gone];
      const next = isSameKind(ending, found.row, sameMetric) ? 'carried-on' : 'changed';
      return [ending.id, { next, by: found.row.id, asked: linked === undefined }];
    }),
  );
}

/** True for a key result that goes into the next quarter: it says how far, or is a milestone. */
export const isCarried = (row: PlanRow): boolean =>
  row.level === 'key-result' && (row.target !== null || row.measure === 'milestone');

/**
 * True for a milestone's follower that nobody gave a day, where the milestone was reached after the draft was made:
 * there is nothing to go on with.
 */
export const isFinished = (row: PlanRow, reached: boolean): boolean =>
  reached && row.level === 'key-result' && row.measure === 'milestone' && row.due === null;

/** The same sentence but for its numbers: what a row that lost its link is known by. */
const isTwin = (ending: Ending, row: PlanRow): boolean =>
  isCarried(row) &&
  withoutNumbers(row.text) !== '' &&
  withoutNumbers(row.text) === withoutNumbers(ending.text);

function isSameKind(ending: Ending, row: KeyResult, sameMetric: SameMetric): boolean {
  const unit = (text: string) => text.trim().toLowerCase();
  return (
    unit(ending.unit) === unit(row.unit) &&
    ending.measure === row.measure &&
    sameMetric({ text: ending.text, unit: ending.unit }, { text: row.text, unit: row.unit })
  );
}

/** Case and spaces aside. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const withoutNumbers = (text: string): string => plain(text.replace(/[\d๐-๙.,]+/g, ' '));
