import { DEFAULT_THRESHOLDS, type Plan } from '../../okr/plan';
import { progressOf } from '../../okr/progress';
import { quarterOf } from '../../okr/quarter';
import { contextOf, rollUpObjective } from '../../okr/roll-up';
import { STATUS_RANK, statusOf } from '../../okr/status';
import { exampleRows, type SeedRow } from '../../tracker/build/seed-rows';
import { FORMULA_KEYS, OKR_COLUMNS, type OkrKey } from '../../tracker/contract/columns';
import { FIRST_ROW, sheetMark } from '../../tracker/contract/sheets';
import type { CellInput } from '../../tracker/grid/change';
import { NEW_OKR_COLUMNS } from '../../tracker/grid/places';
import type { Cell } from '../../tracker/grid/snapshot';
import { type Table, tableOf } from '../../tracker/grid/table';
import { readRows } from '../../tracker/read/rows';
import { outlineOf } from '../../tracker/upkeep/outline';

/** A day in the eighth week of a quarter, so that every status is among the rows. */
export const AS_OF = '2026-11-20';
export const QUARTER = quarterOf(AS_OF, 1);

const isFormula = (key: OkrKey): boolean => (FORMULA_KEYS as readonly OkrKey[]).includes(key);
const NO_COUNTERS = { objective: 0, 'key-result': 0, action: 0 };

/** What a formula column holds of a row, as the code counts it; null is blank. */
export type Counted = Readonly<Record<'raw' | 'line' | 'rollup' | 'rank', number | null>>;

export interface Example {
  /** All that people fill and the tracker gives, from the first column to the last; formula columns blank. */
  readonly cells: readonly (readonly CellInput[])[];
  readonly ids: readonly string[];
  /** By ID: objectives and key results. */
  readonly counted: ReadonlyMap<string, Counted>;
}

/** The example plan on its day: what goes into the cells, and what its formulas have to come to. */
export function countedExample(): Example {
  const { rows } = exampleRows('en', QUARTER, AS_OF);
  const outline = outlineOf(tableFrom(rows), NO_COUNTERS).rows;
  const given = rows.map((row, index): SeedRow => {
    const { id, parent } = outline[index] ?? { id: '', parent: '' };
    return { ...row, id, parent };
  });
  const table = tableFrom(given);
  const plan: Plan = {
    team: '',
    quarter: QUARTER,
    asOf: AS_OF,
    rows: readRows(table, outlineOf(table, NO_COUNTERS).rows, 'en', AS_OF).rows,
    definitions: [],
    notNow: [],
    thresholds: DEFAULT_THRESHOLDS,
    agreed: null,
    example: true,
  };
  return {
    cells: given.map((row) =>
      OKR_COLUMNS.map(({ key }) => (isFormula(key) ? null : (row[key] ?? null))),
    ),
    ids: given.map(({ id }) => String(id)),
    counted: new Map(plan.rows.flatMap((row) => counted(row, plan))),
  };
}

function counted(row: Plan['rows'][number], plan: Plan): [string, Counted][] {
  if (row.level === 'action') return [];
  if (row.level === 'objective') {
    const { progress, status } = rollUpObjective(plan, row.id);
    return [[row.id, { raw: null, line: null, rollup: progress, rank: STATUS_RANK[status] }]];
  }
  const { share, expected } = progressOf(row, QUARTER, AS_OF);
  const rank = STATUS_RANK[statusOf(row, contextOf(plan))];
  return [[row.id, { raw: share, line: expected, rollup: null, rank }]];
}

/** The rows as they will read once they are in the sheet. */
function tableFrom(rows: readonly SeedRow[]): Table {
  const cell = (input: CellInput | undefined): Cell =>
    input === null || input === undefined || (typeof input === 'object' && 'formula' in input)
      ? ''
      : input;
  const keys = OKR_COLUMNS.map(({ key }, index) => (index === 0 ? sheetMark('okrs') : key));
  const above = Array.from({ length: FIRST_ROW - 2 }, () => OKR_COLUMNS.map(() => ''));
  const values = [
    keys,
    ...above,
    ...rows.map((row) => OKR_COLUMNS.map(({ key }) => cell(row[key]))),
  ];
  const formulas = values.map((row) => row.map(() => ''));
  const sheet = {
    name: '',
    values,
    formulas,
    maxRows: values.length,
    maxColumns: NEW_OKR_COLUMNS.size,
  };
  return tableOf('okrs', sheet, 'id');
}
