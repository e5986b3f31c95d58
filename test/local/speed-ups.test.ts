import fc from 'fast-check';
import { speedUps } from '../../local/speed-ups';
import { EVERY, SEED } from '../seed';
import { sheetOf } from './formulas/sheet-of';

/** Plans that are written twice, with the speed-ups and without. */
const PLANS = EVERY ? 1000 : 15;
const ROWS = 14;
const COLUMNS = 6;

interface Grid {
  getRange(row: number, column: number, rows: number, columns: number): Cells;
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  insertColumnsBefore(column: number, count: number): void;
}

interface Cells {
  setValues(values: readonly (readonly unknown[])[]): void;
  getValues(): unknown[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  setNumberFormat(format: string): void;
  setFontWeight(weight: string): void;
  setBackground(colour: string | null): void;
  clearContent(): void;
  clearFormat(): void;
}

const content = fc.oneof(
  fc.constantFrom<unknown>(
    '=SUMIFS($B$1:$B$14,$A$1:$A$14,A1)',
    '=COUNTIFS($A$1:$A$14,"KR*",$B$1:$B$14,">=5")',
    '=IF(ISNUMBER(B2),B2/B1,"")',
    '=SUM(B1:B14)',
    '=A1',
    '=1/0',
    '=TRIM(A2)&C1',
    'KR1',
    'kr1',
    'KR*',
    "'5",
    '20%',
    true,
    null,
    '',
  ),
  fc.integer({ min: -9, max: 9 }),
);
const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const kind = fc.oneof(
  { weight: 4, arbitrary: fc.constant('write' as const) },
  { weight: 2, arbitrary: fc.constantFrom('bold' as const, 'colour' as const, 'format' as const) },
  fc.constantFrom('insert rows' as const, 'delete rows' as const),
  fc.constantFrom('insert a column' as const, 'delete a column' as const),
  fc.constantFrom('clear' as const, 'clear the format' as const),
);
const format = fc.constantFrom('@', '0.00', '0%', '#,##0', 'd mmm yyyy');
const edit = fc.record({
  kind,
  row,
  column,
  content,
  rows: fc.integer({ min: 1, max: 5 }),
  format,
});
const plan = fc.array(edit, { minLength: 12, maxLength: 25 });
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** How often the grid is read between the edits, so that what is held back meets what is calculated. */
const EACH = 5;

async function seenAfter(edits: readonly Edit[], isOn: boolean): Promise<unknown[]> {
  speedUps.on = isOn;
  const { sheet } = await sheetOf();
  const grid = sheet as unknown as Grid;
  const seen: unknown[] = [];
  edits.forEach((edit, index) => {
    make(grid, edit);
    if (index % EACH === EACH - 1 || index === edits.length - 1) {
      const cells = grid.getRange(1, 1, ROWS + 4, COLUMNS + 2);
      seen.push([
        cells.getValues(),
        cells.getDisplayValues(),
        cells.getFormulas(),
        grid.getMaxRows(),
      ]);
    }
  });
  return seen;
}

function make(grid: Grid, { kind, row, column, rows, content, format }: Edit): void {
  const block = grid.getRange(row, column, rows, 2);
  const edits: Record<Edit['kind'], () => void> = {
    write: () => grid.getRange(row, column, 1, 1).setValues([[content]]),
    bold: () => block.setFontWeight('bold'),
    colour: () => block.setBackground('#ffeecc'),
    format: () => block.setNumberFormat(format),
    'insert rows': () => grid.insertRowsAfter(row, 2),
    'delete rows': () => grid.deleteRows(row, 2),
    'insert a column': () => grid.insertColumnsBefore(column, 1),
    'delete a column': () => grid.deleteColumns(column, 1),
    clear: () => block.clearContent(),
    'clear the format': () => block.clearFormat(),
  };
  edits[kind]();
}

describe('a sheet that is calculated at once, and only where somebody reads', () => {
  afterEach(() => {
    speedUps.on = true;
  });

  test(`holds and shows what the engine by itself makes of it, over ${PLANS} random plans (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (edits) => {
        expect(await seenAfter(edits, true)).toEqual(await seenAfter(edits, false));
      }),
      { seed: SEED, numRuns: PLANS },
    );
  });
});
