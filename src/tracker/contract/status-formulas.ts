import type { Language } from '../../language/text';
import type { Status } from '../../okr/status';
import { STATUS_SIGNS, STATUSES } from '../../words/plan-words';
import type { OkrKey } from './columns';
import { type PaceDays, paceFormula } from './pace-formula';

/** The cell of a column in the row of the formula, `$H5`. */
export type CellOf = (key: OkrKey) => string;

const BAR_CELLS = 10;

/** A share as a bar and per cent: neither is full before the target is reached. */
function bar(share: string): string {
  const of = (whole: number): string =>
    `IF(${share}>=1;ROUND(${whole}*${share};0);MIN(${whole - 1};ROUND(${whole}*${share};0)))`;
  const filled = `MIN(${BAR_CELLS};${of(BAR_CELLS)})`;
  return `REPT("█";${filled})&REPT("░";${BAR_CELLS}-${filled})&" "&${of(100)}&"%"`;
}

/** What *Progress* shows: a bar, or in words that a figure is met. */
export function progressFormula(
  cell: CellOf,
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

/** Formulas that count the key results of an objective, and the days of a key result. */
export interface StatusParts {
  readonly isObjective: string;
  readonly outOfDate: string;
  readonly toCheck: string;
  readonly pace: PaceDays;
}

/** What *Status* shows: the word of the rank, and beside it what a reader should know before trusting it. */
export function statusFormula(
  cell: CellOf,
  { isObjective, outOfDate, toCheck, pace }: StatusParts,
  language: Language,
): string {
  const words = (Object.keys(STATUSES) as Status[])
    .map((status) => `"${STATUS_SIGNS[status]} ${STATUSES[status][language]}"`)
    .join(';');
  const rank = cell('rank');
  const th = language === 'th';
  const say = (text: string, number: string): string => {
    const [before = '', after = ''] = text.split('{n}');
    return `" · ${before}"&${number}&"${after}"`;
  };
  const some = (count: string, one: string, many: string): string =>
    one === many
      ? `IF(${count}>0;${say(many, count)};"")`
      : `IF(${count}=0;"";IF(${count}=1;${say(one, count)};${say(many, count)}))`;
  const old = th ? 'ตัวเลขเก่า {n} รายการ' : '{n} out of date';
  const check = th
    ? (['ต้องตรวจตัวเลข {n} รายการ', 'ต้องตรวจตัวเลข {n} รายการ'] as const)
    : (['{n} number to check', '{n} numbers to check'] as const);
  const age = cell('age');
  const daysOld = th
    ? say('{n} วันแล้ว', age)
    : `IF(${age}=1;${say('{n} day old', age)};${say('{n} days old', age)})`;
  const ofObjective = `${some(outOfDate, old, old)}&${some(toCheck, check[0], check[1])}`;
  const ofKeyResult = `IF(AND(${cell('old')}=1;${rank}<5);${daysOld};"")&${paceFormula(cell, pace, language)}`;
  return `=IF(${rank}="";"";CHOOSE(${rank};${words})&IF(${isObjective};${ofObjective};${ofKeyResult}))`;
}
