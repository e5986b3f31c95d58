import type { Language } from '../../language/text';
import { PACE_DAYS } from '../../okr/pace';
import type { CellOf } from './status-formulas';

/** What the pace of a row counts from: formulas of its first day and of the day that it is counted to. */
export interface PaceDays {
  readonly from: string;
  readonly day: string;
}

/**
 * Beside *on track*: where a straight line from the start through today's number ends, where that misses the
 * target; else nothing. The arithmetic is that of okr/pace.
 */
export function paceFormula(cell: CellOf, { from, day }: PaceDays, language: Language): string {
  const [measure, raw, line] = [cell('measure_number'), cell('raw'), cell('line')];
  const [current, target] = [cell('current'), cell('target')];
  const start = `IF(${measure}=1;0;${cell('start')})`;
  const isPercent = `TRIM(${cell('unit')})="%"`;
  const scale = `IF(${isPercent};100;1)`;
  const fits = (steps: string): string => `ABS(${steps}-ROUND(${steps};0))<1/1000000`;
  const allFit = (times: number): string =>
    `AND(${[current, target].map((one) => fits(`${one}*${scale}*${times}`)).join(';')})`;
  const parts = `IF(${allFit(1)};1;IF(${allFit(10)};10;100))`;
  const steps = `ROUND((${start}+(${target}-${start})*${raw}/${line})*${scale}*${parts};6)`;
  const end = `IF(${target}>${start};INT(${steps});-INT(-${steps}))/${parts}`;
  const sign = `IF(${isPercent};"%";"")`;
  const aim = `ROUND(${target}*${scale};6)`;
  const [before, between] =
    language === 'th' ? ['ด้วยอัตรานี้จะจบที่ ', ' จาก '] : ['at this pace ', ' of '];
  const said = `" · ${before}"&${end}&${sign}&"${between}"&${aim}&${sign}`;
  const misses = `AND(${line}<1;ROUND(${line}-${raw};9)>0;${day}-${from}>=${PACE_DAYS})`;
  const counted = `AND(${cell('rank')}=2;OR(${measure}=1;${measure}=2))`;
  return `IF(${counted};IF(${misses};${said};"");"")`;
}
