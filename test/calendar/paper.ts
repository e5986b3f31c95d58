/** What set-up decides, written on paper: the sheets that the changes would make, with no spreadsheet. */
import type { SetUpAnswers } from '../../src/protocol/messages';
import { WIDTHS } from '../../src/summary/sheet/parts';
import { setUpNew } from '../../src/tracker/build/set-up';
import type { CellInput, Change } from '../../src/tracker/grid/change';
import type { Cell, SheetKey, SheetSnapshot } from '../../src/tracker/grid/snapshot';
import { readTracker, type Tracker } from '../../src/tracker/read/read-tracker';

interface Sheet extends SheetSnapshot {
  readonly values: Cell[][];
  readonly formulas: string[][];
}
type Paper = { [K in SheetKey]?: Sheet };

const empty = (today: string) => ({
  sheets: {},
  unfinished: {},
  tabs: [],
  spreadsheetId: 'paper',
  today,
  now: `${today} 09:00`,
});

/** A new tracker of these answers on a day. Throws where a write reaches beyond its sheet, as Google does. */
export function trackerOnPaper(today: string, answers: SetUpAnswers): Tracker {
  const { changes } = setUpNew(empty(today), answers, WIDTHS, '');
  const tracker = readTracker({ ...empty(today), sheets: written(changes) });
  if (!tracker) throw new Error('nothing was built');
  return tracker;
}

function written(changes: readonly Change[]): Paper {
  const paper: Paper = {};
  for (const change of changes) {
    if (change.kind === 'insert-sheet') {
      const { sheet, name, rows, columns } = change;
      const grid = <Value>(value: Value): Value[][] =>
        Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
      paper[sheet] = {
        name,
        values: grid<Cell>(''),
        formulas: grid(''),
        maxRows: rows,
        maxColumns: columns,
      };
    }
    if (change.kind === 'cells') write(paper, change);
  }
  return paper;
}

function write(paper: Paper, change: Extract<Change, { readonly kind: 'cells' }>): void {
  const { sheet, row, column, cells } = change;
  const { values, formulas } = paper[sheet] as Sheet;
  cells.forEach((line, down) => {
    line.forEach((input, right) => {
      const [at, across] = [row - 1 + down, column - 1 + right];
      const [cells, texts] = [values[at], formulas[at]];
      if (!cells || !texts || across >= cells.length)
        throw new Error(`${sheet}: row ${at + 1}, column ${across + 1} is outside of the sheet`);
      cells[across] = cellOf(input);
      texts[across] = isFormula(input) ? input.formula : '';
    });
  });
}

const isFormula = (input: CellInput): input is { readonly formula: string } =>
  typeof input === 'object' && input !== null && 'formula' in input;

/** What a formula shows is the engine's to say. */
const cellOf = (input: CellInput): Cell => (input === null || isFormula(input) ? '' : input);
