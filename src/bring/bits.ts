import type { BringColumn, Piece, Reason, Source, SourceValue } from './source';

/** A part of one source cell on its way into a line: its text and where that begins in the cell. */
export interface Bit {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly text: string;
}

/** What a cell says as text: what its words are counted by. */
export function textOf(value: SourceValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.day;
}

/** A part of a bit, from one offset in it to another, without the spaces around. */
export function part(bit: Bit, from: number, to = bit.text.length): Bit {
  const cut = bit.text.slice(from, to);
  const lead = cut.length - cut.trimStart().length;
  return { ...bit, start: bit.start + from + lead, text: cut.trim() };
}

/** The parts of a bit between matches of this pattern, blank ones left out. */
export function split(bit: Bit, between: RegExp): readonly Bit[] {
  const parts: Bit[] = [];
  let from = 0;
  for (const match of bit.text.matchAll(between)) {
    parts.push(part(bit, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(part(bit, from));
  return parts.filter(({ text }) => isWord(text));
}

/** Whether there is a letter or a digit in it. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Where the pieces of a source are noted, each with what became of it. */
export interface Ledger<Item> {
  place(bit: Bit, item: Item | null, column: BringColumn | 'level' | 'heading'): void;
  leave(bit: Bit, reason: Reason): void;
  readonly noted: readonly Noted<Item>[];
}

export interface Noted<Item> {
  readonly bit: Bit;
  readonly item: Item | null;
  readonly to: BringColumn | 'level' | 'heading' | { readonly left: Reason };
}

export function ledger<Item>(): Ledger<Item> {
  const noted: Noted<Item>[] = [];
  return {
    noted,
    place: (bit, item, to) => void (isWord(bit.text) && noted.push({ bit, item, to })),
    leave: (bit, left) => void (isWord(bit.text) && noted.push({ bit, item: null, to: { left } })),
  };
}

/** What no piece covers is left out by name, so that no word of the source can get lost. */
export function uncovered({ values }: Source, pieces: readonly Piece[]): readonly Bit[] {
  const covered = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.row},${piece.column}`;
    const there = covered.get(key);
    if (there) there.push(piece);
    else covered.set(key, [piece]);
  }
  return values.flatMap((line, down) =>
    line.flatMap((value, right): readonly Bit[] => {
      const text = textOf(value);
      const there = covered.get(`${down + 1},${right + 1}`) ?? [];
      const whole: Bit = { row: down + 1, column: right + 1, start: 0, text };
      const gaps: Bit[] = [];
      let from = 0;
      for (const { start, end } of [...there].sort((one, other) => one.start - other.start)) {
        if (start > from) gaps.push(part(whole, from, start));
        from = Math.max(from, end);
      }
      if (from < text.length) gaps.push(part(whole, from));
      return gaps.filter((gap) => isWord(gap.text));
    }),
  );
}
