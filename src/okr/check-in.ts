import type { Day } from './day';
import type { KeyResult, KeyResultState } from './plan';

/** One line of the check-in log: what a key result's number or confidence became. */
export interface CheckIn {
  /** Spreadsheet time, `2026-11-13 16:05`. Its first ten characters are the Day. */
  readonly at: string;
  readonly id: string;
  readonly from: number | KeyResultState | null;
  readonly to: number | KeyResultState | null;
  readonly confidence: number | null;
  readonly note: string;
  /** Blank where Google does not say. */
  readonly who: string;
}

/** The day of a check-in, in the spreadsheet's time zone. */
export const dayOfCheckIn = (checkIn: CheckIn): Day => checkIn.at.slice(0, 10);

/** A day alone, where a program made a date of the cell. */
const DAY_ALONE = 10;

/**
 * Oldest first, whatever the log's order: people sort it. Those of one minute stay as they stood; where only
 * the day is known and the log stands newest first, they stood the other way round.
 */
export function inOrder(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const [first, last] = [checkIns[0]?.at ?? '', checkIns[checkIns.length - 1]?.at ?? ''];
  const isNewestFirst = first > last;
  return checkIns
    .map((checkIn, index) => ({ checkIn, index }))
    .sort((one, other) => {
      if (one.checkIn.at !== other.checkIn.at) return one.checkIn.at < other.checkIn.at ? -1 : 1;
      const turned = isNewestFirst && one.checkIn.at.length === DAY_ALONE;
      return turned ? other.index - one.index : one.index - other.index;
    })
    .map(({ checkIn }) => checkIn);
}

/** The cells of a key result that a person looks at when they check in. */
export type CheckInCells = Pick<
  KeyResult,
  'text' | 'measure' | 'unit' | 'current' | 'confidence' | 'note'
>;

/** What a person entered for one key result, beside what its row held when they began. */
export interface CheckInEntry {
  readonly id: string;
  readonly was: CheckInCells;
  /** The new number or state; absent: no change. */
  readonly current?: number | KeyResultState;
  /** 1 to 10. */
  readonly confidence?: number;
  readonly note?: string;
  /** Yes to "Is 2 the total so far?": from now on the row is counted from 0. */
  readonly asTotal?: true;
}

/** The key result as it stands once the entry is in. */
export const withEntry = (keyResult: KeyResult, entry: CheckInEntry): KeyResult => ({
  ...keyResult,
  current: entry.current ?? keyResult.current,
  confidence: entry.confidence ?? keyResult.confidence,
  note: entry.note ?? keyResult.note,
  measure: entry.asTotal ? 'total' : keyResult.measure,
});

/** True where the log says already today what the key result says now: saving again adds nothing. */
export const isLogged = (keyResult: KeyResult, last: CheckIn | undefined, today: Day): boolean =>
  last !== undefined &&
  dayOfCheckIn(last) === today &&
  last.to === keyResult.current &&
  last.confidence === keyResult.confidence &&
  last.note === keyResult.note;
