import type { Day } from './day';

/** The cells of a key result that are held against what they could be. */
export type DoubtedCell = 'start' | 'target' | 'current' | 'weight' | 'updated';

/**
 * What is wrong with a cell. date: a date where a number belongs. share: a factor of 100 from the row's
 * other numbers or its unit. negative: a weight below 0. future: a last update after today. sign: below 0
 * where start and target are not. scale: more than ten times as far as the target is. fell: a total below half its last. side: a first
 * number on the wrong side of the start.
 */
export type DoubtKind =
  | 'date'
  | 'share'
  | 'negative'
  | 'future'
  | 'sign'
  | 'scale'
  | 'fell'
  | 'side';

/** What an answer writes into the row; a person's other cells stay. Weight null empties the cell. */
export interface ReadingCells {
  readonly start?: number;
  readonly target?: number;
  readonly current?: number;
  readonly weight?: number | null;
  readonly updated?: Day;
  readonly unit?: '%';
  readonly measure?: 'total';
}

/**
 * One way to read a doubted cell. right: as it stands, said once. sum: it is this week's share of a total.
 * from-zero: it is a total so far. others: the row's other numbers are per cents. last: the last logged
 * number still stands. as: the cells are to hold these.
 */
export interface Reading {
  readonly means: 'right' | 'sum' | 'from-zero' | 'others' | 'last' | 'as';
  readonly cells: ReadingCells;
}

/** One cell that may not mean what it says, with the ways to read it. */
export interface Doubt {
  readonly cell: DoubtedCell;
  readonly kind: DoubtKind;
  /** As the cell holds it; a day is its ISO text. */
  readonly found: number | Day;
  /** Further cells that share the fault. */
  readonly also: readonly DoubtedCell[];
  /** The number it is held against: the last one logged for a fall, the start for a wrong side. */
  readonly beside: number | null;
  readonly readings: readonly Reading[];
}

/** What a person said of a cell: that kind is right, up to twice that value. */
export interface Said {
  readonly cell: DoubtedCell;
  readonly kind: DoubtKind;
  readonly value: number;
}

/** What the hidden column *doubt* of a row holds. */
export interface DoubtCell {
  readonly asked: readonly Pick<Doubt, 'cell' | 'kind'>[];
  readonly said: readonly Said[];
}

const CELLS: readonly string[] = ['start', 'target', 'current', 'weight', 'updated'];
const KINDS: readonly string[] = [
  'date',
  'share',
  'negative',
  'future',
  'sign',
  'scale',
  'fell',
  'side',
];

/** The hidden column's text: `?current:date`, `=current:scale:4900`, several parted by a space. What is asked comes first: formulas test the first sign. */
export const doubtText = ({ asked, said }: DoubtCell): string =>
  [
    ...asked.map(({ cell, kind }) => `?${cell}:${kind}`),
    ...said.map(({ cell, kind, value }) => `=${cell}:${kind}:${value}`),
  ].join(' ');

/** Reads the hidden column. What is none of ours there counts as nothing. */
export function readDoubt(text: string): DoubtCell {
  const asked: Pick<Doubt, 'cell' | 'kind'>[] = [];
  const said: Said[] = [];
  for (const part of text.split(/\s+/)) {
    const [, sign, cell = '', kind = '', value = ''] =
      /^([?=])(\w+):(\w+)(?::(-?[\d.e+-]+))?$/.exec(part) ?? [];
    if (!CELLS.includes(cell) || !KINDS.includes(kind)) continue;
    const of = { cell: cell as DoubtedCell, kind: kind as DoubtKind };
    if (sign === '?') asked.push(of);
    else if (value !== '' && Number.isFinite(Number(value)))
      said.push({ ...of, value: Number(value) });
  }
  return { asked, said };
}

/** True where what is asked, by the hidden column's text, is about this cell. */
export const isAbout = (text: string, ...cells: readonly DoubtedCell[]): boolean =>
  readDoubt(text).asked.some(({ cell }) => cells.includes(cell));

/** Whether a person has said so already: that cell and kind, up to twice that value; a further fall is a new one. */
export function isSaid({ cell, kind, found }: Doubt, said: readonly Said[]): boolean {
  if (typeof found !== 'number') return false;
  return said.some((one) => {
    if (one.cell !== cell || one.kind !== kind) return false;
    const falls = kind === 'fell' || kind === 'side';
    return Math.abs(found) <= 2 * Math.abs(one.value) && (!falls || found >= one.value);
  });
}
