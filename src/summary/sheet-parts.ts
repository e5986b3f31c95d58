import { linesIn, rowHeight } from './sheet-measure';
import { type PageRow, row, type SheetCell } from './sheet-rows';
import { oneLine, shorten } from './shorten';
import { INK, STATUS_LOOK } from './status-look';
import type { KeyResultLine } from './summary';
import type { Voice } from './voice';

/** Margin, sign and ID, text, two numbers, bar, status, owner: pixels. */
export const WIDTHS = [14, 62, 384, 88, 92, 150, 124, 92] as const;
/** Where a part of the page begins, counted from 1. */
export const COLUMN = { sign: 2, text: 3, first: 4, bar: 6 } as const;
const TEXT_WIDTH = WIDTHS[2];
const LINE_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** UTF-16 units of one person's sentence on the page: about two lines. */
export const SENTENCE = 150;

const GAP = 8;

/** A band with a title, after a gap; `columns` are the headings of the columns after the text. */
export function heading(text: string, voice: Voice, columns: readonly string[] = []): PageRow[] {
  const look = { height: rowHeight(1, voice.language) + 2, fill: INK.band, bold: true };
  const cells = columns.map(
    (name, index): SheetCell => ({
      value: name,
      align: index < 2 ? 'right' : 'left',
      bold: false,
      color: INK.muted,
    }),
  );
  return [
    row({ height: GAP }),
    columns.length === 0
      ? row({ ...look, color: INK.navy, merge: true }, null, text)
      : row({ ...look, color: INK.navy }, null, text, null, ...cells),
  ];
}

/** A line of text across the page, as high as it needs to be. */
export function line(
  text: string,
  voice: Voice,
  look: { readonly bold?: boolean; readonly color?: string; readonly fill?: string } = {},
): PageRow {
  const lines = linesIn(text, LINE_WIDTH, voice.language);
  return row({ height: rowHeight(lines, voice.language), merge: true, ...look }, null, text);
}

/** A table's row: sign and ID, a text that wraps, and the cells after it. */
export function tableRow(
  of: Pick<KeyResultLine, 'id' | 'status'>,
  text: string,
  voice: Voice,
  cells: readonly (SheetCell | string | null)[],
): PageRow {
  const { sign, color } = STATUS_LOOK[of.status];
  const lines = linesIn(text, TEXT_WIDTH, voice.language);
  return row(
    { height: rowHeight(lines, voice.language), wrap: true, rule: INK.rule },
    null,
    { value: `${sign} ${of.id}`, bold: true, color },
    text,
    ...cells,
  );
}

/** A person's sentence on one line of its own, cut where two lines of the page end. */
export const sentence = (text: string): string => shorten(oneLine(text), SENTENCE);

/** Sign and word on the status's fill: told apart without colour. */
export function statusCell(status: KeyResultLine['status'], voice: Voice): SheetCell {
  const { sign, word, color, fill } = STATUS_LOOK[status];
  return { value: `${sign} ${word[voice.language]}`, color, fill };
}

const BLOCKS = 10;

/** The same text bar as in the plan: ███████░░░. */
export function textBar(progress: number | null): string | null {
  if (progress === null) return null;
  const filled = Math.round(Math.min(1, Math.max(0, progress)) * BLOCKS);
  return '█'.repeat(filled) + '░'.repeat(BLOCKS - filled);
}

/** A share of 1 as a number that a chart can draw; null stays empty, never 0. */
export const shareCell = (share: number | null): SheetCell | null =>
  share === null ? null : { value: Math.round(share * 100) / 100, format: '0%', align: 'right' };
