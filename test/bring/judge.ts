/** Holds what was recognised of a layout against what it holds. */
import { textOf } from '../../src/bring/bits';
import { recognise } from '../../src/bring/recognise';
import type { BringOptions, Brought, Piece } from '../../src/bring/source';
import { quarter } from '../../src/okr/quarter';
import type { Layout } from './layout';

export const OPTIONS: BringOptions = { today: '2026-11-13', quarter: quarter(2026, 4, 1) };

export interface Judged {
  readonly brought: Brought;
  /** Lines of the plan and lines too many; and how many of them have their level. */
  readonly lines: number;
  readonly right: number;
  /** What differs, a sentence each. */
  readonly wrong: readonly string[];
  readonly words: number;
  readonly placed: number;
  /** Words of what is left out just as the layout says, by its list. */
  readonly out: (left: readonly string[]) => number;
  /** Words of the source that are in no line and in no list. */
  readonly lost: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’%/-]*/gu;
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];
const SAID = ['plan', 'owner', 'note', 'unit'];

export function judge({ source, lines, left, chosen, people }: Layout): Judged {
  const brought = recognise(source, {
    ...OPTIONS,
    ...(chosen ? { chosen } : {}),
    ...(people ? { people } : {}),
  });
  const wrong: string[] = [];
  let right = 0;
  const free = [...brought.lines];
  for (const wanted of lines) {
    const at = free.findIndex(({ text }) => text === wanted.text);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found?.level === wanted.level) right += 1;
    else wrong.push(`${wanted.text}: ${wanted.level}, found ${found?.level ?? 'nothing'}`);
    for (const [key, value] of Object.entries(wanted.cells)) {
      const is = String(
        (found?.cells as Readonly<Record<string, unknown>> | undefined)?.[key] ?? '',
      );
      if (is !== value) wrong.push(`${wanted.text}: ${key} ${value}, found ${is}`);
    }
  }
  for (const { level, text } of free) wrong.push(`${text}: nothing, found ${level}`);
  const order = brought.lines
    .map(({ text }) => text)
    .filter((text) => lines.some((one) => one.text === text));
  const wanted = lines.map(({ text }) => text).filter((text) => order.includes(text));
  if (order.join('\n') !== wanted.join('\n')) wrong.push(`order: ${order.join(' / ')}`);
  const listed = brought.pieces.flatMap(({ text, to }) =>
    'left' in to ? [`${to.left}: ${text}`] : [],
  );
  for (const one of left)
    if (!listed.includes(one))
      wrong.push(`not left out as ${one}; left out: ${listed.join(' ¦ ')}`);
  const count = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  return {
    brought,
    lines: lines.length + free.length,
    right,
    wrong,
    words: count(brought.pieces),
    placed: count(brought.pieces.filter(({ to }) => 'line' in to)),
    out: (said) =>
      count(
        brought.pieces.filter(
          ({ text, to }) => 'left' in to && said.includes(`${to.left}: ${text}`),
        ),
      ),
    lost: lostWords(brought, source.values),
  };
}

/** Words that are covered by no piece, and words of a placed piece that its line does not say. */
export function lostWords(
  { lines, pieces }: Brought,
  values: Layout['source']['values'],
): readonly string[] {
  const lost: string[] = [];
  for (const [down, row] of values.entries())
    for (const [right, value] of row.entries()) {
      const text = textOf(value);
      const own = pieces.filter((piece) => piece.row === down + 1 && piece.column === right + 1);
      for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
        const at = match.index ?? 0;
        const inside = own.filter(({ start, end }) => start <= at && at < end);
        if (inside.length !== 1) lost.push(`${text} at ${at}: in ${inside.length} pieces`);
      }
    }
  for (const { text, to } of pieces) {
    if (!('line' in to) || to.line === null || !SAID.includes(to.column)) continue;
    const line = lines[to.line];
    const said = [line?.text, line?.cells.owner, line?.cells.note, line?.cells.unit]
      .join(' ')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    for (const word of wordsIn(text))
      if (!said.includes(word.replace(/[.,]+$/, '').toLowerCase()))
        lost.push(`“${word}” of ${text}`);
  }
  return lost;
}
