import type { Language } from '../language/text';
import type { Status } from '../okr/status';
import { columnLetters } from './a1';
import { FORMULA_KEYS, type FormulaKey, type OkrKey } from './columns';
import type { SettingKey } from './settings-sheet';
import { HEADER_ROW } from './sheets';
import { STATUS_SIGNS, STATUSES } from './words';

/** Where the formulas find what they read. Absolute references with their tab, `'Settings'!$C$9`. */
export interface FormulaPlaces {
  readonly columns: ReadonlyMap<string, number>;
  /** The last row that ranges reach: the grid's. */
  readonly lastRow: number;
  readonly setting: (key: SettingKey) => string;
  /** The three levels in English, then in Thai. */
  readonly levels: string;
  /** The five measures in English, then in Thai. */
  readonly measures: string;
  /** Not yet and Done in English, then in Thai. */
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
  const cell = (key: OkrKey): string => `$${columnLetters(places.columns.get(key) ?? 1)}${row}`;
  const all = (key: OkrKey): string => {
    const letters = columnLetters(places.columns.get(key) ?? 1);
    return `$${letters}$${HEADER_ROW}:$${letters}$${places.lastRow}`;
  };
  const set = places.setting;
  const [id, measure, raw, line] = [cell('id'), cell('measure_number'), cell('raw'), cell('line')];
  const [current, target, start] = [cell('current'), cell('target'), cell('start')];
  const [value, ownRank, age] = [cell('value'), cell('kr_rank'), cell('age')];
  const named = `IF(TRIM(${cell('plan')})="";"";${id})`;
  const isKeyResult = `LEFT(${named};2)="KR"`;
  const isObjective = `LEFT(${named};1)="O"`;
  const mine = `${all('parent')};${id}`;
  const due = `IF(ISNUMBER(${cell('due')});INT(${cell('due')});${set('last_day')})`;
  const from = `IF(ISNUMBER(${cell('from')});INT(${cell('from')});${set('first_day')})`;
  const stays = `OR(${measure}=3;${measure}=4)`;
  const countOwn = (rank: number): string => `COUNTIFS(${mine};${all('kr_rank')};${rank})`;
  const sum = (key: OkrKey): string => `SUMIFS(${all(key)};${mine})`;

  const latest = `IF(NOT(ISNUMBER(${start}));"";IF(${start}=${target};"";MAX(0;(${current}-${start})/(${target}-${start}))))`;
  const counted = `IF(${measure}=3;IF(${current}>=${target};1;0);IF(${measure}=4;IF(${current}<=${target};1;0);IF(${measure}=1;IF(${target}=0;"";MAX(0;${current}/${target}));${latest})))`;
  const way = `IF(${due}<=${from};IF(${set('as_of')}<${due};0;1);MAX(0;MIN(1;(${set('as_of')}-${from})/(${due}-${from}))))`;

  const gap = `ROUND(${line}-${raw};9)`;
  const byGap = `IF(${gap}>=${set('off_track')};4;IF(${gap}>=${set('at_risk')};3;2))`;
  const health = `IF(${stays};IF(${raw}=0;4;IF(${set('as_of')}>=${due};1;2));IF(${raw}>=1;1;IF(${measure}=5;IF(${set('as_of')}>${due};4;2);${byGap})))`;
  const low = `AND(ISNUMBER(${cell('confidence')});${cell('confidence')}>=1;${cell('confidence')}<=${set('low_confidence')})`;
  const silent = `IF(AND(NOT(ISFORMULA(${current}));${set('as_of')}-${set('first_day')}>=${set('stale_days')});5;6)`;
  const spoken = `IF(${cell('health')}<>2;${cell('health')};IF(${low};3;IF(${age}>${set('stale_days')};5;2)))`;

  const weights = sum('kr_weight');
  const oldWeights = `SUMIFS(${all('kr_weight')};${mine};${all('old')};1)`;
  const emptyWeights = `SUMIFS(${all('kr_weight')};${mine};${all('kr_rank')};6)`;
  const worst = `IF(${countOwn(4)}>0;4;IF(${countOwn(3)}>0;3;IF(${countOwn(2)}>0;2;1)))`;
  const objectiveRank = `IF(${weights}=0;6;IF(${oldWeights}*2>=${weights};5;IF(${emptyWeights}*2>=${weights};6;${worst})))`;
  const mean = (key: OkrKey): string => `IF(${sum('load')}=0;"";${sum(key)}/${sum('load')})`;

  return {
    level_number: `=IFERROR(MOD(MATCH(${cell('level')};${places.levels};0)-1;3)+1;"")`,
    measure_number: `=IF(${isKeyResult};IFERROR(MOD(MATCH(${cell('measure')};${places.measures};0)-1;5)+1;"");"")`,
    raw: `=IF(${measure}="";"";IF(${measure}=5;IFERROR(1-MOD(MATCH(${current};${places.states};0);2);"");IF(AND(ISNUMBER(${current});ISNUMBER(${target}));${counted};"")))`,
    line: `=IF(OR(${measure}="";${stays});"";IF(${measure}=5;IF(${set('as_of')}<${due};0;1);${way}))`,
    value: `=IF(OR(${raw}="";${stays});"";MIN(1;${raw}))`,
    kr_weight: `=IF(${isKeyResult};IF(ISNUMBER(${cell('weight')});${cell('weight')};1);"")`,
    load: `=IF(${value}="";"";${cell('kr_weight')})`,
    weighted: `=IF(${value}="";"";${value}*${cell('kr_weight')})`,
    weighted_line: `=IF(${value}="";"";${line}*${cell('kr_weight')})`,
    age: `=IF(${isKeyResult};IF(ISFORMULA(${current});0;${set('as_of')}-IF(ISNUMBER(${cell('updated')});INT(${cell('updated')});${set('first_day')}));"")`,
    health: `=IF(${raw}="";"";${health})`,
    kr_rank: `=IF(${isKeyResult};IF(${raw}="";${silent};${spoken});"")`,
    old: `=IF(${isKeyResult};IF(OR(${ownRank}=5;AND(OR(${ownRank}=3;${ownRank}=4);${age}>${set('stale_days')}));1;0);"")`,
    rollup: `=IF(${isObjective};${mean('weighted')};"")`,
    expected: `=IF(${isObjective};${mean('weighted_line')};${line})`,
    rank: `=IF(${isObjective};${objectiveRank};${ownRank})`,
    progress: progressFormula(cell, isObjective, stays, language),
    status: statusFormula(cell, isObjective, `COUNTIFS(${mine};${all('old')};1)`, language),
  };
}

const BAR_CELLS = 10;

function bar(share: string): string {
  const filled = `ROUND(${BAR_CELLS}*MIN(1;${share});0)`;
  return `REPT("█";${filled})&REPT("░";${BAR_CELLS}-${filled})&" "&ROUND(100*${share};0)&"%"`;
}

function progressFormula(
  cell: (key: OkrKey) => string,
  isObjective: string,
  stays: string,
  language: Language,
): string {
  const words =
    language === 'th'
      ? { met: 'ได้ตามเกณฑ์', notMet: 'ยังไม่ได้', below: 'ต่ำกว่าค่าตั้งต้น' }
      : { met: 'Met', notMet: 'Not met', below: 'Below start' };
  const raw = cell('raw');
  const below = `AND(${cell('measure_number')}=2;${raw}=0;${cell('current')}<>${cell('start')})`;
  const own = `IF(${raw}="";"";IF(${stays};IF(${raw}=1;"${words.met}";"${words.notMet}");IF(${below};"${words.below}";${bar(raw)})))`;
  const rollup = cell('rollup');
  return `=IF(${isObjective};IF(${rollup}="";"";${bar(rollup)});${own})`;
}

function statusFormula(
  cell: (key: OkrKey) => string,
  isObjective: string,
  outOfDate: string,
  language: Language,
): string {
  const words = (Object.keys(STATUSES) as Status[])
    .map((status) => `"${STATUS_SIGNS[status]} ${STATUSES[status][language]}"`)
    .join(';');
  const rank = cell('rank');
  const [oldNumbers, days] =
    language === 'th' ? ['ตัวเลขเก่า {n} รายการ', '{n} วันแล้ว'] : ['{n} out of date', '{n} days old'];
  const say = (text: string, number: string): string => {
    const [before = '', after = ''] = text.split('{n}');
    return `" · ${before}"&${number}&"${after}"`;
  };
  const suffix = `IF(${isObjective};IF(${outOfDate}>0;${say(oldNumbers, outOfDate)};"");IF(AND(${cell('old')}=1;${rank}<5);${say(days, cell('age'))};""))`;
  return `=IF(${rank}="";"";CHOOSE(${rank};${words})&${suffix})`;
}

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
