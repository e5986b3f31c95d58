import { type Day, dayNumber } from './day';
import { type Doubt, type DoubtedCell, isSaid, type Reading, type Said } from './doubt';
import { dateDoubts } from './doubt-date';
import { shareDoubt } from './doubt-share';
import type { KeyResult } from './plan';
import { measureOf } from './progress';

/** A key result's numbers as they are judged: what its cells hold, readable or not. */
export type JudgedRow = Pick<
  KeyResult,
  'start' | 'target' | 'current' | 'unit' | 'measure' | 'weight' | 'updated'
>;

/** What a row is judged beside. */
export interface JudgedBeside {
  /** In the spreadsheet's zone. */
  readonly today: Day;
  /** The last logged number; null where none was logged yet. */
  readonly last: number | null;
  /** Cells that hold a date by their format. */
  readonly dates: Readonly<Partial<Record<DoubtedCell, Day>>>;
  /** Whether these cells are formatted as per cent; absent where nobody looked. */
  readonly percent?: Readonly<Partial<Record<DoubtedCell, boolean>>>;
  /** The file's decimal sign: a date with a point may be a number there. */
  readonly decimal: '.' | ',';
}

/** Beyond this many times the way to the target a number is asked about. */
const FAR = 10;
/** A total below this share of its last is asked about; smaller falls are corrections. */
const FALL = 0.5;

/**
 * What may not mean what it says in this row, the worst of each cell, in the order of the sheet; what a person
 * has said already is left out. A row is judged as it is counted: towards none it is met or not.
 */
export function judgeNumbers(
  cells: JudgedRow,
  beside: JudgedBeside,
  said: readonly Said[] = [],
): readonly Doubt[] {
  const row = { ...cells, measure: measureOf(cells) };
  const dates = dateDoubts(row, beside, isFar);
  const share = shareDoubt(row, beside.percent ?? {});
  const found = [
    ...dates,
    ...(share && !isSaid(share, said) ? [share] : []),
    ...currentDoubts(row, beside),
    ...weightDoubts(row),
    ...updatedDoubts(row, beside.today),
  ].filter((one) => !isSaid(one, said));
  const taken = new Set<DoubtedCell>();
  return found.filter(({ cell, also }) => {
    if (taken.has(cell)) return false;
    for (const one of [cell, ...also]) taken.add(one);
    return true;
  });
}

const RIGHT: Reading = { means: 'right', cells: {} };

/** More than ten times as far from the start as the target is; a total, or a bound, more than ten times its target. */
export function isFar(
  { measure, start, target }: Pick<JudgedRow, 'measure' | 'start' | 'target'>,
  value: number,
): boolean {
  if (target === null) return false;
  if (measure !== 'latest') return target > 0 && value > FAR * target;
  if (start === null || start === target) return false;
  return Math.abs(value - start) > FAR * Math.abs(target - start);
}

function currentDoubts(row: JudgedRow, { last }: JudgedBeside): readonly Doubt[] {
  const { measure, start, target, current: found } = row;
  if (measure === 'milestone' || typeof found !== 'number') return [];
  const doubt = { cell: 'current', found, also: [], beside: null } as const;
  const keep: readonly Reading[] =
    last === null || last === found ? [] : [{ means: 'last', cells: { current: last } }];
  const below = found < 0 && (start ?? 0) >= 0 && (target ?? -1) >= 0;
  if (below && measure !== null) {
    const readings = [{ means: 'as', cells: { current: -found } } as const, RIGHT, ...keep];
    return [{ ...doubt, kind: 'sign', readings }];
  }
  if (isFar(row, found)) {
    const readings = [...smaller(row, found, last), RIGHT, ...keep];
    return [{ ...doubt, kind: 'scale', readings }];
  }
  if (measure === 'total' && last !== null && last > 0 && found < FALL * last) {
    const sum: Reading = { means: 'sum', cells: { current: tidy(last + found) } };
    return [{ ...doubt, kind: 'fell', beside: last, readings: [sum, RIGHT] }];
  }
  const side = measure === 'latest' && last === null && start !== null && target !== null;
  if (!side) return [];
  const rises = target > start;
  if (rises ? found >= start : found <= start || target === start) return [];
  const zero: Reading = { means: 'from-zero', cells: { measure: 'total' } };
  return [{ ...doubt, kind: 'side', beside: start, readings: rises ? [zero, RIGHT] : [RIGHT] }];
}

/** The slip of a digit or a separator: the largest power of ten less that comes near the last number or the way to the target. */
function smaller(row: JudgedRow, found: number, last: number | null): readonly Reading[] {
  for (const power of [10, 100, 1000, 1e4, 1e5, 1e6]) {
    const value = tidy(found / power);
    const near =
      last !== null && last > 0 ? value >= last / 2 && value <= last * 2 : isOnTheWay(row, value);
    if (near) return [{ means: 'as', cells: { current: value } }];
  }
  return [];
}

function isOnTheWay({ measure, start, target }: JudgedRow, value: number): boolean {
  const [from, to] = [measure === 'latest' ? (start ?? 0) : 0, target ?? 0];
  return value >= Math.min(from, to) && value <= Math.max(from, to);
}

function weightDoubts({ weight: found }: JudgedRow): readonly Doubt[] {
  if (found === null || found >= 0) return [];
  const readings: readonly Reading[] = [
    { means: 'as', cells: { weight: -found } },
    { means: 'as', cells: { weight: 0 } },
    { means: 'as', cells: { weight: null } },
  ];
  return [{ cell: 'weight', kind: 'negative', found, also: [], beside: null, readings }];
}

/** Years of the Buddhist era run 543 ahead. */
const BUDDHIST = 543;

function updatedDoubts({ updated: found }: JudgedRow, today: Day): readonly Doubt[] {
  if (found === null || dayNumber(found) <= dayNumber(today)) return [];
  const [year, thisYear] = [Number(found.slice(0, 4)), Number(today.slice(0, 4))];
  // A slip of the year: the Buddhist one, or the next.
  const years = year === thisYear ? [] : [year - BUDDHIST, thisYear];
  const meant = years
    .filter((of) => of === thisYear || of === thisYear - 1)
    .map((of) => `${of}${found.slice(4)}`)
    .find((day) => day <= today);
  const days = [...(meant && meant !== today ? [meant] : []), today];
  const readings = days.map((day): Reading => ({ means: 'as', cells: { updated: day } }));
  return [{ cell: 'updated', kind: 'future', found, also: [], beside: null, readings }];
}

/** 0.1 + 0.2 as a person adds it. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
