import { decimalsFor, signAround, wholeParts } from '../../language/numbers';
import { COLOURS, STATUS_COLOURS } from '../../look/colours';
import { STATUS_SIGNS, signedStatus } from '../../words/plan-words';
import type { KeyResultLine } from '../data/summary';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { linesIn, rowHeight } from './measure';
import { type PageRow, row, type SheetCell } from './rows';

/** Margin, sign and ID, text, two numbers, bar, status, owner: pixels. */
export const WIDTHS = [14, 76, 370, 88, 92, 150, 124, 92] as const;
/** Where a part of the page begins, counted from 1. */
export const COLUMN = { sign: 2, text: 3, first: 4, third: 6 } as const;
const TEXT_WIDTH = WIDTHS[2];
/** All of the page but its margin: pixels. */
export const LINE_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** UTF-16 units of one person's sentence: about two lines of a table's text column. */
export const SENTENCE = 110;

/** White space between parts. */
export const gap = (): PageRow => row({ height: 8 });

/** A band with a title, after a gap; `columns` are the headings of the columns after the text. */
export function heading(text: string, voice: Voice, columns: readonly string[] = []): PageRow[] {
  const look = { height: rowHeight(1, voice.language), fill: COLOURS.band, bold: true };
  const cells = columns.map(
    (name, index): SheetCell => ({
      value: index < 2 ? name : inset(name),
      align: index < 2 ? 'right' : 'left',
      bold: false,
      color: COLOURS.muted,
    }),
  );
  return [
    gap(),
    columns.length === 0
      ? row({ ...look, color: COLOURS.navy }, null, inset(text))
      : row({ ...look, color: COLOURS.navy }, null, inset(text), null, ...cells),
  ];
}

/** Keeps its place at the start of a line, where programs that wrap text drop a plain space. */
const SPACE = '\u00a0';

/** Text a little in from the edge of a fill: cells have no padding of their own. */
export const inset = (text: string, spaces = 1): string =>
  text
    .split('\n')
    .map((one) => `${SPACE.repeat(spaces)}${one}`)
    .join('\n');

/** A line of text across the page, as high as it needs to be. */
export function line(
  text: string,
  voice: Voice,
  look: { readonly bold?: boolean; readonly color?: string; readonly fill?: string } = {},
  spaces = 1,
): PageRow {
  const drawn = inset(text, spaces);
  const lines = linesIn(drawn, LINE_WIDTH, voice.language);
  // One line runs on over the empty cells beside it; only what wraps needs them as one.
  return row({ height: rowHeight(lines, voice.language), merge: lines > 1, ...look }, null, drawn);
}

/** A table's row: sign and ID, a text that wraps, and the cells after it. */
export function tableRow(
  of: Pick<KeyResultLine, 'id' | 'status'>,
  text: string,
  voice: Voice,
  cells: readonly (SheetCell | string | null)[],
  ruled = true,
): PageRow {
  const sign = STATUS_SIGNS[of.status];
  const { color } = STATUS_COLOURS[of.status];
  const lines = linesIn(text, TEXT_WIDTH, voice.language);
  return row(
    {
      height: rowHeight(lines, voice.language),
      wrap: true,
      ...(ruled ? { rule: COLOURS.rule } : {}),
    },
    null,
    { value: inset(`${sign}${SPACE}${of.id}`), bold: true, color },
    text,
    ...cells,
  );
}

/** A person's sentence on one line of its own, cut where two lines of the page end. */
export const sentence = (text: string): string => shorten(oneLine(text), SENTENCE);

/** Sign and word on the status's fill: told apart without colour. */
export function statusCell(status: KeyResultLine['status'], voice: Voice): SheetCell {
  const { color, background: fill } = STATUS_COLOURS[status];
  return { value: inset(signedStatus(status, voice.language)), color, fill };
}

const BLOCKS = 10;

/** The same text bar as in the plan: ███████░░░. */
export function textBar(progress: number | null): string | null {
  if (progress === null) return null;
  const filled = wholeParts(Math.min(1, Math.max(0, progress)), BLOCKS);
  return ` ${'█'.repeat(filled)}${'░'.repeat(BLOCKS - filled)}`;
}

/** A number as a number, told from those `beside` it, with the pattern that writes it as people do: ฿8,000,000 · 3.2 · 4% · 24. */
export function numberCell(
  value: number,
  unit: string,
  beside: readonly (number | null)[] = [],
): SheetCell {
  const sign = unit.trim();
  // The sign before the number is the narrower of the two ways, and read in Thai as well.
  const [front] = signAround(sign, 'en');
  const share = sign === '%';
  const shown = [value, ...beside].flatMap((one) =>
    one === null ? [] : [share ? one * 100 : one],
  );
  const decimals = decimalsFor(shown);
  const whole = Number(((share ? value * 100 : value) + 0).toFixed(decimals)) % 1 === 0;
  const digits = whole ? '' : `.0${'#'.repeat(decimals - 1)}`;
  const format = share ? `0${digits}%` : `${front === '' ? '' : `"${front}"`}#,##0${digits}`;
  return { value, format, align: 'right' };
}

/** A share of 1 as whole per cent, a number that a chart can draw; null stays empty, never 0. */
export const shareCell = (share: number | null): SheetCell | null =>
  share === null ? null : { value: wholeParts(share), format: '0"%"', align: 'right' };
