import { blockName } from '../tracker/grid/a1';
import type { Block, Change, Look } from '../tracker/grid/change';
import { blockRange, filledBlock } from './block-range';
import type { OpenSheets } from './find-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Either has these setters. */
type RangeList = GoogleAppsScript.Spreadsheet.RangeList | GoogleAppsScript.Spreadsheet.Range;
type LookChange = Extract<Change, { readonly kind: 'look' }>;
type Property = keyof Look;

/** The same look for several blocks: one call a property, however many blocks. */
export function writeLook(
  open: OpenSheets,
  sheet: Sheet,
  { sheet: key, blocks, look }: Pick<LookChange, 'sheet' | 'blocks' | 'look'>,
): void {
  const [first, ...more] = blocks;
  if (!first) return;
  const list =
    more.length === 0 ? blockRange(open, key, first) : sheet.getRangeList(blocks.map(blockName));
  for (const property of Object.keys(look) as Property[]) writeProperty(list, property, look);
}

/**
 * Looks that differ by cell. A property that every cell has is one call for all of them; of one that
 * some leave out, each value is a call and the others keep what they have.
 */
export function writeLooks(
  open: OpenSheets,
  sheet: Sheet,
  { sheet: key, row, column, looks }: Extract<Change, { readonly kind: 'looks' }>,
): void {
  const cells = looks.flat();
  const everywhere = (property: Property): boolean =>
    property in MATRIX && cells.every((look) => look[property] !== undefined);
  const whole = (Object.keys(MATRIX) as Property[]).filter(everywhere);
  const width = looks[0]?.length ?? 0;
  if (cells.length === 0 || looks.some((line) => line.length !== width)) return;
  const range = blockRange(open, key, filledBlock({ row, column }, looks));
  for (const property of whole) {
    // Setter and value belong together by their key, which the type of an index cannot say.
    const set = MATRIX[property] as (range: Range, values: Look[Property][][]) => void;
    set(
      range,
      looks.map((line) => line.map((look) => look[property])),
    );
  }
  const groups = new Map<string, { readonly look: Look; readonly blocks: Block[] }>();
  looks.forEach((line, down) => {
    line.forEach((look, across) => {
      for (const property of Object.keys(look) as Property[]) {
        if (whole.includes(property)) continue;
        const one: Look = { [property]: look[property] };
        const name = JSON.stringify(one);
        const group = groups.get(name) ?? { look: one, blocks: [] };
        groups.set(name, group);
        addCell(group.blocks, row + down, column + across);
      }
    });
  });
  for (const group of groups.values()) writeLook(open, sheet, { sheet: key, ...group });
}

/** Cells come row by row; one below the end of a block makes that block longer. */
function addCell(blocks: Block[], row: number, column: number): void {
  const above = blocks.findIndex(
    (block) => block.column === column && block.row + block.rows === row,
  );
  const block = blocks[above];
  if (block) blocks[above] = { ...block, rows: block.rows + 1 };
  else blocks.push({ row, column, rows: 1, columns: 1 });
}

type Setters = {
  readonly [P in Property]-?: (list: RangeList, value: NonNullable<Look[P]>) => void;
};

const SET: Setters = {
  background: (list, value) => list.setBackground(value),
  color: (list, value) => list.setFontColor(value),
  bold: (list, value) => list.setFontWeight(value ? 'bold' : 'normal'),
  italic: (list, value) => list.setFontStyle(value ? 'italic' : 'normal'),
  size: (list, value) => list.setFontSize(value),
  font: (list, value) => list.setFontFamily(value),
  align: (list, value) => list.setHorizontalAlignment(value),
  verticalAlign: (list, value) => list.setVerticalAlignment(value),
  wrap: (list, value) => list.setWrapStrategy(strategy(value)),
  format: (list, value) => list.setNumberFormat(formatPattern(value)),
  borderTop: (list, value) => border(list, value, true),
  borderBottom: (list, value) => border(list, value, false),
};

type Range = GoogleAppsScript.Spreadsheet.Range;
type Matrix = {
  readonly [P in Property]?: (range: Range, values: NonNullable<Look[P]>[][]) => void;
};

const MATRIX: Matrix = {
  background: (range, values) => range.setBackgrounds(values),
  color: (range, values) => range.setFontColors(values),
  bold: (range, values) =>
    range.setFontWeights(values.map((line) => line.map((bold) => (bold ? 'bold' : 'normal')))),
  size: (range, values) => range.setFontSizes(values),
  align: (range, values) => range.setHorizontalAlignments(values),
  wrap: (range, values) => range.setWrapStrategies(values.map((line) => line.map(strategy))),
  format: (range, values) => range.setNumberFormats(values.map((line) => line.map(formatPattern))),
};

function writeProperty(list: RangeList, property: Property, look: Look): void {
  // Setter and value belong together by their key, which the type of an index cannot say.
  const set = SET[property] as (list: RangeList, value: Look[Property]) => void;
  if (look[property] !== undefined) set(list, look[property]);
}

/** Rows of a block that follow each other each have their line: the inner ones are drawn as well. */
function border(list: RangeList, color: string, top: boolean): void {
  const style = SpreadsheetApp.BorderStyle.SOLID;
  list.setBorder(top ? true : null, null, top ? null : true, null, null, true, color, style);
}

/** Apps Script's own word for no particular format is lower case. */
export const formatPattern = (format: string): string =>
  format === 'General' ? 'general' : format;

function strategy(wrap: NonNullable<Look['wrap']>): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  return { wrap: WRAP, clip: CLIP, overflow: OVERFLOW }[wrap];
}
