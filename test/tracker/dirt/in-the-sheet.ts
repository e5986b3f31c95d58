/** Types a sheetful of plans, and reads back what the formulas make of them. */
import type { LocalSheets } from '../../../local/index';
import { newSettingRow } from '../../../src/tracker/build/settings';
import { OKR_COLUMNS, type OkrKey } from '../../../src/tracker/contract/columns';
import type { SettingKey } from '../../../src/tracker/contract/settings-sheet';
import type { Sheetful } from './sheetful';

const TYPED: readonly OkrKey[] = [
  'id',
  'plan',
  'level',
  'start',
  'target',
  'unit',
  'current',
  'confidence',
  'due',
  'measure',
  'updated',
  'weight',
  'from',
  'parent',
  'doubt',
];
const FIRST = 3;

const columnOf = (key: OkrKey): number => OKR_COLUMNS.findIndex((one) => one.key === key);

const sheetNamed = ({ workbook }: LocalSheets, name: string): string => {
  const { getters } = workbook.model;
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
};

/** Over what stood there before; formulas stay as repair wrote them. `rows`: how many rows have some. */
export function typeSheetful(local: LocalSheets, sheetful: Sheetful, rows: number): void {
  const { workbook } = local;
  const put = (sheetId: string, row: number, col: number, content: string): void =>
    workbook.queue(['UPDATE_CELL', { sheetId, row, col, content }]);
  const settings = sheetNamed(local, 'Settings');
  for (const [key, content] of Object.entries(sheetful.settings))
    put(settings, newSettingRow(key as SettingKey) - 1, 2, content);
  const okrs = sheetNamed(local, 'OKRs');
  const typed = sheetful.plans.flatMap((plan) => plan.rows);
  if (typed.length > rows) throw new Error(`${typed.length} rows for ${rows}`);
  for (let index = 0; index < rows; index += 1)
    for (const key of TYPED) put(okrs, FIRST + index, columnOf(key), typed[index]?.[key] ?? '');
  workbook.flush();
}

export type Counted = Readonly<
  Record<'raw' | 'value' | 'line' | 'rank' | 'rollup' | 'expected' | 'pace', number | null>
>;

/** The end that *Status* tells beside *on track*, in the row's unit. */
function paceIn(status: unknown): number | null {
  const [, end, percent] = /at this pace (-?[\d.]+)(%?) of/.exec(String(status)) ?? [];
  return end === undefined ? null : Number(end) / (percent === '%' ? 100 : 1);
}

/** What the formulas say of each ID. */
export function countedBySheet(
  local: LocalSheets,
  { plans }: Sheetful,
): ReadonlyMap<string, Counted> {
  const okrs = sheetNamed(local, 'OKRs');
  const found = new Map<string, Counted>();
  plans
    .flatMap((plan) => plan.rows)
    .forEach((row, index) => {
      const cell = (key: OkrKey): number | null => {
        const { value } = local.workbook.evaluated(okrs, FIRST + index, columnOf(key));
        return value === '' || value === null
          ? null
          : typeof value === 'number'
            ? value
            : Number.NaN;
      };
      found.set(row.id ?? '', {
        raw: cell('raw'),
        value: cell('value'),
        line: cell('line'),
        rank: cell('rank'),
        rollup: cell('rollup'),
        expected: cell('expected'),
        pace: paceIn(local.workbook.evaluated(okrs, FIRST + index, columnOf('status')).value),
      });
    });
  return found;
}
