import type { Language } from '../../language/text';
import { columnLetters } from '../grid/a1';
import { EARLIEST_DAY, LATEST_DAY } from '../grid/cell-problem';
import { MOST_WEIGHT } from '../read/rows';
import { FORMULA_KEYS, type FormulaKey, type OkrKey } from './columns';
import { fetchesInFormula } from './connected';
import type { EffectiveKey } from './effective-settings';
import { HEADER_ROW } from './sheets';
import { comparableInFormula } from './spaces';
import { type CellOf, progressFormula, statusFormula } from './status-formulas';

/** Where the formulas find what they read. Absolute references with their tab, `'Guidepost data'!$S$9`. */
export interface FormulaPlaces {
  readonly columns: ReadonlyMap<string, number>;
  /** The last row that ranges reach: the grid's. */
  readonly lastRow: number;
  readonly setting: (key: EffectiveKey) => string;
  /** The three levels in English, then in Thai. */
  readonly levels: string;
  /** The five measures in English, then in Thai. */
  readonly measures: string;
  /** Not yet, Done and Dropped in English, then in Thai. */
  readonly states: string;
}

/**
 * The formulas of one row, the same text for every row but for its number, so a row may be sorted,
 * copied or moved. They test IDs, ranks and numbers, never a word; separate arguments with `;`; hold
 * no decimal or array literal; and a roll-up reads only steps that no roll-up feeds, so that no column
 * reads itself. The arithmetic is that of okr/progress, okr/status and okr/roll-up.
 */
export function rowFormulas(
  places: FormulaPlaces,
  row: number,
  language: Language,
): Readonly<Record<FormulaKey, string>> {
  const cell: CellOf = (key) => `$${columnLetters(places.columns.get(key) ?? 1)}${row}`;
  const all = (key: OkrKey): string => {
    const letters = columnLetters(places.columns.get(key) ?? 1);
    return `$${letters}$${HEADER_ROW}:$${letters}$${places.lastRow}`;
  };
  const set = places.setting;
  const [id, measure, raw, line] = [
    cell('own_id'),
    cell('measure_number'),
    cell('raw'),
    cell('line'),
  ];
  const [current, target, start, state] = [
    cell('current'),
    cell('target'),
    cell('start'),
    cell('state'),
  ];
  const [value, ownRank, age, chosen] = [
    cell('value'),
    cell('kr_rank'),
    cell('age'),
    cell('measure_chosen'),
  ];
  const isKeyResult = `LEFT(${id};2)="KR"`;
  const isObjective = `LEFT(${id};1)="O"`;
  const mine = `${all('parent')};${id}`;
  const day = set('counted_day');
  const due = dayIn(cell('due'), set('last_day'));
  const from = dayIn(cell('from'), set('first_day'));
  const stays = `OR(${measure}=3;${measure}=4)`;
  const doubtful = `LEFT(${cell('doubt')};1)="?"`;
  const leftOut = `OR(${state}=3;${doubtful})`;
  const countOwn = (rank: number): string => `COUNTIFS(${mine};${all('kr_rank')};${rank})`;
  const sum = (key: OkrKey): string => `SUMIFS(${all(key)};${mine})`;

  const latest = `IF(NOT(ISNUMBER(${start}));"";IF(${start}=${target};"";MAX(0;(${current}-${start})/(${target}-${start}))))`;
  const counted = `IF(${measure}=3;IF(${current}>=${target};1;0);IF(${measure}=4;IF(${current}<=${target};1;0);IF(${measure}=1;MAX(0;${current}/${target});${latest})))`;
  const way = `IF(${due}<=${from};IF(${day}<${due};0;1);MAX(0;MIN(1;(${day}-${from})/(${due}-${from}))))`;
  const nowhereFrom = `IF(${chosen}=1;TRUE;IF(${chosen}=2;IF(ISNUMBER(${start});${start}=0;TRUE);FALSE))`;

  const gap = `ROUND(${line}-${raw};9)`;
  const byGap = `IF(${gap}>=${set('off_track')};4;IF(${gap}>=${set('at_risk')};3;2))`;
  const health = `IF(${stays};IF(${raw}=0;4;IF(${day}>=${due};1;2));IF(${raw}>=1;1;IF(${measure}=5;IF(${set('milestone_day')}>${due};4;2);${byGap})))`;
  const low = `IF(ISNUMBER(${cell('confidence')});AND(${cell('confidence')}>=1;${cell('confidence')}<=${set('low_confidence')});FALSE)`;
  const isOld = `${age}>${set('stale_days')}`;
  const hasNumber = `IF(${chosen}=5;FALSE;ISNUMBER(${current}))`;
  const early = `IF(${cell('connected')}=1;TRUE;${day}-${set('first_day')}<${set('stale_days')})`;
  const silent = `IF(IF(${hasNumber};NOT(${isOld});${early});6;5)`;
  const spoken = `IF(${cell('health')}<>2;${cell('health')};IF(${low};3;IF(${isOld};5;2)))`;
  const ahead = dayIn(cell('from'), '0');
  const ownStatus = `IF(${state}=3;8;IF(${doubtful};7;IF(AND(${ahead}>${day};${cell('health')}<>1);9;IF(${raw}="";${silent};${spoken}))))`;
  const weight = `IF(ISNUMBER(${cell('weight')});IF(AND(${cell('weight')}>=0;${cell('weight')}<=${MOST_WEIGHT});${cell('weight')};0);1)`;
  const lastUpdate = `IF(ISNUMBER(${cell('updated')});IF(AND(${cell('updated')}>=${EARLIEST_DAY};INT(${cell('updated')})<=${set('latest_day')});INT(${cell('updated')});${set('first_day')});${set('first_day')})`;

  const weights = `SUMIFS(${all('kr_weight')};${mine};${all('kr_rank')};"<7")`;
  const weightsOf = (rank: number): string =>
    `SUMIFS(${all('kr_weight')};${mine};${all('kr_rank')};${rank})`;
  const nothingElse = `IF(${countOwn(7)}>0;7;IF(${countOwn(9)}>0;9;IF(${countOwn(8)}>0;8;6)))`;
  const grey = `IF(${weights}=0;${nothingElse};IF(${weightsOf(5)}*2>=${weights};5;IF(${weightsOf(6)}*2>=${weights};6;IF(${countOwn(2)}>0;2;1))))`;
  const objectiveRank = `IF(${countOwn(4)}>0;4;IF(${countOwn(3)}>0;3;${grey}))`;
  const mean = (key: OkrKey): string => `IF(${sum('load')}=0;"";${sum(key)}/${sum('load')})`;

  return {
    own_id: `=IF(IFERROR(${comparableInFormula(cell('plan'))};"#")="";"";TRIM(${cell('id')}))`,
    state: `=IF(${isKeyResult};IFERROR(MOD(MATCH(${comparableInFormula(current)};${places.states};0)-1;3)+1;"");"")`,
    measure_chosen: `=IF(${isKeyResult};IFERROR(MOD(MATCH(${comparableInFormula(cell('measure'))};${places.measures};0)-1;5)+1;"");"")`,
    connected: `=IF(${isKeyResult};IF(ISERROR(${current});1;IF(ISFORMULA(${current});IF(${fetchesInFormula(current)};1;0);0));"")`,
    level_number: `=IF(${isObjective};1;IF(${isKeyResult};2;IFERROR(MOD(MATCH(TRIM(${cell('level')});${places.levels};0)-1;3)+1;"")))`,
    measure_number: `=IF(ISNUMBER(${target});IF(AND(${target}=0;${nowhereFrom});4;${chosen});${chosen})`,
    raw: `=IF(OR(${measure}="";${leftOut});"";IF(${measure}=5;IF(${state}="";"";${state}-1);IF(AND(ISNUMBER(${current});ISNUMBER(${target}));${counted};"")))`,
    line: `=IF(OR(${measure}="";${stays};${leftOut});"";IF(${measure}=5;IF(${set('milestone_day')}<${due};0;1);${way}))`,
    value: `=IF(OR(${raw}="";${stays});"";MIN(1;${raw}))`,
    kr_weight: `=IF(${isKeyResult};${weight};"")`,
    load: `=IF(${value}="";"";${cell('kr_weight')})`,
    weighted: `=IF(${value}="";"";${value}*${cell('kr_weight')})`,
    weighted_line: `=IF(${value}="";"";${line}*${cell('kr_weight')})`,
    age: `=IF(${isKeyResult};IF(${cell('connected')}=1;0;MAX(0;${day}-${lastUpdate}));"")`,
    health: `=IF(${raw}="";"";${health})`,
    kr_rank: `=IF(${isKeyResult};${ownStatus};"")`,
    old: `=IF(${isKeyResult};IF(OR(${ownRank}=5;AND(OR(${ownRank}=3;${ownRank}=4);${isOld}));1;0);"")`,
    rollup: `=IF(${isObjective};${mean('weighted')};"")`,
    expected: `=IF(${isObjective};${mean('weighted_line')};${line})`,
    rank: `=IF(${isObjective};${objectiveRank};${ownRank})`,
    progress: progressFormula(cell, isObjective, stays, language),
    status: statusFormula(
      cell,
      {
        isObjective,
        outOfDate: `COUNTIFS(${mine};${all('old')};1)`,
        toCheck: countOwn(7),
        pace: { from, day },
      },
      language,
    ),
  };
}

/** The day in a cell, without its time; where none stands there, or one that cannot be meant, `otherwise`. */
const dayIn = (cell: string, otherwise: string): string =>
  `IF(ISNUMBER(${cell});IF(AND(${cell}>=${EARLIEST_DAY};${cell}<=${LATEST_DAY});INT(${cell});${otherwise});${otherwise})`;

/** Formula columns in sheet order, as blocks of neighbours: each block is one write. */
export function formulaRuns(
  columns: ReadonlyMap<string, number>,
): readonly (readonly FormulaKey[])[] {
  const keys = FORMULA_KEYS.filter((key) => columns.has(key)).sort(
    (one, other) => (columns.get(one) ?? 0) - (columns.get(other) ?? 0),
  );
  const runs: FormulaKey[][] = [];
  for (const key of keys) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last !== undefined && (columns.get(last) ?? 0) + 1 === columns.get(key);
    if (run && follows) run.push(key);
    else runs.push([key]);
  }
  return runs;
}
