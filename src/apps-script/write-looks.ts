import { blockName } from '../tracker/a1';
import type { Block, Look } from '../tracker/change';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The same look for several blocks: one call a property, however many blocks. */
export function writeLook(sheet: Sheet, blocks: readonly Block[], look: Look): void {
  if (blocks.length === 0) return;
  const list = sheet.getRangeList(blocks.map(blockName));
  for (const set of settersOf(look)) set(list);
  if (look.borderTop) border(list, look.borderTop, 'top');
  if (look.borderBottom) border(list, look.borderBottom, 'bottom');
}

function settersOf(look: Look): ((list: RangeList) => void)[] {
  const setters: ((list: RangeList) => void)[] = [];
  const { background, color, bold, italic, size, font, align, verticalAlign, wrap, format } = look;
  if (background !== undefined) setters.push((list) => list.setBackground(background));
  if (color !== undefined) setters.push((list) => list.setFontColor(color));
  if (bold !== undefined) setters.push((list) => list.setFontWeight(bold ? 'bold' : 'normal'));
  if (italic !== undefined) setters.push((list) => list.setFontStyle(italic ? 'italic' : 'normal'));
  if (size !== undefined) setters.push((list) => list.setFontSize(size));
  if (font !== undefined) setters.push((list) => list.setFontFamily(font));
  if (align !== undefined) setters.push((list) => list.setHorizontalAlignment(align));
  if (verticalAlign !== undefined) setters.push((list) => list.setVerticalAlignment(verticalAlign));
  if (wrap !== undefined) setters.push((list) => list.setWrapStrategy(wrapStrategy(wrap)));
  if (format !== undefined) setters.push((list) => list.setNumberFormat(formatPattern(format)));
  return setters;
}

/** Looks that differ by cell: one matrix, and one call, for each property that any cell has. */
export function writeLooks(
  sheet: Sheet,
  row: number,
  column: number,
  looks: readonly (readonly Look[])[],
): void {
  const width = looks[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRange(row, column, looks.length, width);
  const has = (key: keyof Look): boolean =>
    looks.some((line) => line.some((look) => look[key] !== undefined));
  const matrix = <Value>(pick: (look: Look) => Value): Value[][] =>
    looks.map((line) => line.map(pick));
  const weight = (look: Look): GoogleAppsScript.Spreadsheet.FontWeight =>
    look.bold ? 'bold' : 'normal';
  if (has('background'))
    range.setBackgrounds(matrix((look) => look.background ?? null) as string[][]);
  if (has('color')) range.setFontColors(matrix((look) => look.color ?? null) as string[][]);
  if (has('bold')) range.setFontWeights(matrix(weight));
  if (has('size')) range.setFontSizes(matrix((look) => look.size ?? 10));
  if (has('font')) range.setFontFamilies(matrix((look) => look.font ?? null) as string[][]);
  if (has('align')) range.setHorizontalAlignments(matrix((look) => look.align ?? 'left'));
  if (has('verticalAlign'))
    range.setVerticalAlignments(matrix((look) => look.verticalAlign ?? 'middle'));
  if (has('wrap')) range.setWrapStrategies(matrix((look) => wrapStrategy(look.wrap ?? 'clip')));
  if (has('format'))
    range.setNumberFormats(matrix((look) => formatPattern(look.format ?? 'General')));
}

function border(list: RangeList, color: string, side: 'top' | 'bottom'): void {
  const style = SpreadsheetApp.BorderStyle.SOLID;
  const [top, bottom] = [side === 'top' ? true : null, side === 'bottom' ? true : null];
  list.setBorder(top, null, bottom, null, null, null, color, style);
}

/** Apps Script's own word for no particular format is lower case. */
const formatPattern = (format: string): string => (format === 'General' ? 'general' : format);

function wrapStrategy(wrap: NonNullable<Look['wrap']>): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  return wrap === 'wrap' ? WRAP : wrap === 'clip' ? CLIP : OVERFLOW;
}
