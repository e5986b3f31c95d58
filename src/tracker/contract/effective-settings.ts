import { absolute, columnLetters } from '../grid/a1';
import { EARLIEST_DAY, LATEST_DAY } from '../grid/cell-problem';
import type { CellInput, Change } from '../grid/change';
import { sameFormula } from '../grid/formula-tokens';
import { cellAt, formulaAt, roomFor, rowsWith, type Table, textAt } from '../grid/table';
import { settingRow } from '../read/settings';
import type { SettingKey } from './settings-sheet';
import { FIRST_ROW } from './sheets';

/**
 * What formulas read in place of Settings: each a valid value or the default. The first three are stamps
 * of the quarter that the plan is of; the others count from Settings and from each other.
 */
export const EFFECTIVE_KEYS = [
  'fiscal_year',
  'quarter',
  'fiscal_start',
  'first_day',
  'last_day',
  'team',
  'agreed_on',
  'as_of',
  /** *As of*, or the quarter's last day where that has passed: what lines and ages count to. */
  'counted_day',
  /** The same by a day later: a milestone is late from the day after. */
  'milestone_day',
  /** No check-in is later than this. */
  'latest_day',
  'at_risk',
  'off_track',
  'stale_days',
  'low_confidence',
] as const;

export type EffectiveKey = (typeof EFFECTIVE_KEYS)[number];

/** The quarter that the plan is of, as it is stamped: Settings holds what a person wishes. */
export interface QuarterStamps {
  readonly fiscalYear: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** 1 to 12. */
  readonly fiscalStart: number;
}

/** The stamped quarter; null where a tracker has none yet, or it is no quarter. */
export function quarterStamps(data: Table): QuarterStamps | null {
  const whole = (key: EffectiveKey, min: number, max: number): number | null => {
    const cell = cellAt(data, effectiveRow(data, key), 'effective');
    const fits = typeof cell === 'number' && Number.isInteger(cell) && cell >= min && cell <= max;
    return fits ? cell : null;
  };
  const fiscalYear = whole('fiscal_year', 1900, 2399);
  const quarter = whole('quarter', 1, 4);
  const fiscalStart = whole('fiscal_start', 1, 12);
  if (fiscalYear === null || quarter === null || fiscalStart === null) return null;
  return { fiscalYear, quarter: quarter as QuarterStamps['quarter'], fiscalStart };
}

/** The row of an effective setting: where its name stands, or will. */
function effectiveRow(data: Table, key: EffectiveKey): number {
  const named = rowsWith(data, 'setting').find((row) => textAt(data, row, 'setting') === key);
  return named ?? FIRST_ROW + EFFECTIVE_KEYS.indexOf(key);
}

/** Its cell as formulas write it. */
export const effectiveCell = (data: Table, key: EffectiveKey): string =>
  absolute(data.sheet.name, data.columns.get('effective') ?? 1, effectiveRow(data, key));

/** A day typed in Settings, or else what `otherwise` says. */
const dayIn = (cell: string, otherwise: string): string =>
  `IF(ISNUMBER(${cell});IF(AND(${cell}>=${EARLIEST_DAY};${cell}<=${LATEST_DAY});INT(${cell});${otherwise});${otherwise})`;

const numberIn = (cell: string, max: number, otherwise: string): string =>
  `IF(ISNUMBER(${cell});IF(AND(${cell}>=0;${cell}<=${max});${cell};${otherwise});${otherwise})`;

/**
 * The content of each effective setting. `setting` gives the cell in Settings, `own` the one of another
 * effective setting. Defaults as fractions: a decimal point is read by the file's locale.
 */
export function effectiveInputs(
  stamps: QuarterStamps,
  setting: (key: SettingKey) => string,
  own: (key: EffectiveKey) => string,
): Readonly<Record<EffectiveKey, CellInput>> {
  const firstYear = `${own('fiscal_year')}-IF(${own('fiscal_start')}=1;0;1)`;
  const [risk, off] = [
    numberIn(setting('at_risk'), 1, '33/200'),
    numberIn(setting('off_track'), 1, '33/100'),
  ];
  const inOrder = (value: string, otherwise: string): CellInput => ({
    formula: `=IF(${risk}>${off};${otherwise};${value})`,
  });
  return {
    fiscal_year: stamps.fiscalYear,
    quarter: stamps.quarter,
    fiscal_start: stamps.fiscalStart,
    first_day: {
      formula: `=DATE(${firstYear};${own('fiscal_start')}+3*(${own('quarter')}-1);1)`,
    },
    last_day: { formula: `=DATE(${firstYear};${own('fiscal_start')}+3*${own('quarter')};1)-1` },
    team: { formula: `=IFERROR(TRIM(${setting('team')});"")` },
    agreed_on: { formula: `=${dayIn(setting('agreed_on'), '""')}` },
    as_of: { formula: `=${dayIn(setting('as_of'), 'TODAY()')}` },
    counted_day: { formula: `=MIN(${own('as_of')};${own('last_day')})` },
    milestone_day: { formula: `=MIN(${own('as_of')};${own('last_day')}+1)` },
    latest_day: { formula: `=MAX(${own('as_of')};TODAY())` },
    at_risk: inOrder(risk, '33/200'),
    off_track: inOrder(off, '33/100'),
    stale_days: { formula: `=${numberIn(setting('stale_days'), 366, '10')}` },
    low_confidence: { formula: `=${numberIn(setting('low_confidence'), 10, '3')}` },
  };
}

/** The cells of Settings, as formulas of other sheets write them. */
export const settingCells =
  (settings: Table) =>
  (key: SettingKey): string =>
    absolute(
      settings.sheet.name,
      settings.columns.get('value') ?? 1,
      settingRow(settings, key) ?? FIRST_ROW,
    );

/** The effective settings brought to what they should be; no change where they are. */
export function effectiveChanges(
  data: Table,
  setting: (key: SettingKey) => string,
  stamps: QuarterStamps,
): Change[] {
  const [names, values] = [data.columns.get('setting'), data.columns.get('effective')];
  if (names === undefined || values === undefined) return [];
  const inputs = effectiveInputs(
    stamps,
    setting,
    (key) => `$${columnLetters(values)}$${effectiveRow(data, key)}`,
  );
  const unnamed = EFFECTIVE_KEYS.filter(
    (key) => textAt(data, effectiveRow(data, key), 'setting') !== key,
  );
  const wrong = EFFECTIVE_KEYS.filter((key) => !holds(data, key, inputs[key]));
  const write = (key: EffectiveKey, column: number, input: CellInput): Change => ({
    kind: 'cells',
    sheet: 'data',
    row: effectiveRow(data, key),
    column,
    cells: [[input]],
  });
  if (unnamed.length < EFFECTIVE_KEYS.length)
    return [
      ...unnamed.map((key) => write(key, names, key)),
      ...wrong.map((key) => write(key, values, inputs[key])),
    ];
  return [
    ...roomFor(data, FIRST_ROW + EFFECTIVE_KEYS.length - 1),
    // A value counts once its name stands beside it.
    ...wholeColumn(values, (key) => inputs[key]),
    ...wholeColumn(names, (key) => key),
  ];
}

const wholeColumn = (column: number, of: (key: EffectiveKey) => CellInput): Change[] => [
  {
    kind: 'cells',
    sheet: 'data',
    row: FIRST_ROW,
    column,
    cells: EFFECTIVE_KEYS.map((key) => [of(key)]),
  },
];

function holds(data: Table, key: EffectiveKey, input: CellInput): boolean {
  const row = effectiveRow(data, key);
  if (typeof input === 'object' && input !== null && 'formula' in input)
    return sameFormula(formulaAt(data, row, 'effective'), input.formula);
  return cellAt(data, row, 'effective') === input && formulaAt(data, row, 'effective') === '';
}
