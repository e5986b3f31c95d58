import type { Language } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { FORMULA_KEYS, OKR_COLUMNS, type OkrKey } from '../contract/columns';
import type { FormulaPlaces } from '../contract/formulas';
import { columnChoices } from '../contract/okr-choices';
import { okrColourRules } from '../contract/okr-colour-rules';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, sheetMark, TITLE_ROW } from '../contract/sheets';
import type { CellInput, Change, Choice } from '../grid/change';
import { NEW_OKR_COLUMNS } from '../grid/places';
import type { Cell, SheetSnapshot } from '../grid/snapshot';
import { type Table, tableOf } from '../grid/table';
import { type Counters, outlineOf } from '../upkeep/outline';
import { rowDress, rowUpkeep } from '../upkeep/row-upkeep';
import { newSheetChanges } from './new-sheet';
import type { SeedRow } from './seed-rows';

export const OKR_ROWS = 300;

/** What a new OKRs sheet is built from. */
export interface NewOkrs {
  readonly name: string;
  readonly at: number;
  readonly rows: readonly SeedRow[];
  readonly places: FormulaPlaces;
  /** The formulas of the title: over the frozen columns, and beside them. */
  readonly title: string;
  readonly news: string;
  readonly owners: Choice;
  readonly language: Language;
}

/** The OKRs sheet with these rows laid out: IDs, levels, formulas, dropdowns, colours; helpers in a hidden group. */
export function buildOkrs(of: NewOkrs): {
  readonly changes: Change[];
  readonly counters: Counters;
} {
  const { language, places } = of;
  const seeded = seededTable(of.name, of.rows);
  const { rows: outline, counters } = outlineOf(seeded, {
    objective: 0,
    'key-result': 0,
    action: 0,
  });
  const column = (key: OkrKey): number => NEW_OKR_COLUMNS.get(key) ?? 1;
  const helpers = OKR_COLUMNS.length - column('expected') + 1;
  const body = OKR_ROWS - FIRST_ROW + 1;
  const changes: Change[] = [
    ...newSheetChanges({
      sheet: 'okrs',
      name: of.name,
      at: of.at,
      columns: OKR_COLUMNS,
      rows: OKR_ROWS,
      title: { formula: of.title },
      frozenColumns: 2,
      language,
    }),
    {
      kind: 'cells',
      sheet: 'okrs',
      row: TITLE_ROW,
      column: column('level'),
      cells: [[{ formula: of.news }]],
    },
    {
      kind: 'look',
      sheet: 'okrs',
      blocks: [{ row: FIRST_ROW, column: column('current'), rows: body, columns: 1 }],
      look: { background: COLOURS.cream },
    },
    {
      kind: 'cells',
      sheet: 'okrs',
      row: FIRST_ROW,
      column: column('plan'),
      cells: of.rows.map((row) => inputsOf(row, 'plan', 'updated')),
    },
    {
      kind: 'cells',
      sheet: 'okrs',
      row: FIRST_ROW,
      column: column('weight'),
      cells: of.rows.map((row) => inputsOf(row, 'weight', 'from')),
    },
    ...rowUpkeep(seeded, outline, places, language).changes,
    ...columnChoices(NEW_OKR_COLUMNS, body, of.owners, language),
    ...rowDress(seeded, outline, language),
    { kind: 'colour-rules', sheet: 'okrs', rules: okrColourRules(NEW_OKR_COLUMNS, OKR_ROWS) },
    {
      kind: 'group-columns',
      sheet: 'okrs',
      column: column('expected'),
      count: helpers,
      collapsed: true,
    },
    {
      kind: 'protect',
      sheet: 'okrs',
      block: { row: KEY_ROW, column: 1, rows: HEADER_ROW, columns: OKR_COLUMNS.length },
      description: 'Guidepost: OKRs',
    },
  ];
  return { changes, counters };
}

const isFormulaKey = (key: OkrKey): boolean => (FORMULA_KEYS as readonly OkrKey[]).includes(key);

function inputsOf(row: SeedRow, first: OkrKey, last: OkrKey): CellInput[] {
  const from = OKR_COLUMNS.findIndex((column) => column.key === first);
  const to = OKR_COLUMNS.findIndex((column) => column.key === last);
  return OKR_COLUMNS.slice(from, to + 1).map(({ key }) =>
    isFormulaKey(key) ? null : (row[key] ?? null),
  );
}

/** The sheet as it will read once the seed rows are in it: so that building and repairing decide by the same code. */
function seededTable(name: string, rows: readonly SeedRow[]): Table {
  const keys = OKR_COLUMNS.map((column, index) => (index === 0 ? sheetMark('okrs') : column.key));
  const blank: Cell[] = OKR_COLUMNS.map(() => '');
  const values: Cell[][] = [
    keys,
    blank,
    blank,
    ...rows.map((row) => OKR_COLUMNS.map(({ key }) => cellOf(row[key]))),
  ];
  const sheet: SheetSnapshot = {
    name,
    values,
    formulas: values.map((row) => row.map(() => '')),
    maxRows: OKR_ROWS,
    maxColumns: OKR_COLUMNS.length,
  };
  return tableOf('okrs', sheet, 'id');
}

function cellOf(input: CellInput | undefined): Cell {
  if (input === null || input === undefined) return '';
  return typeof input === 'object' && 'formula' in input ? '' : input;
}
