import { fill, type Language, type Text } from '../../language/text';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../okr/plan';
import type { Quarter } from '../../okr/quarter';
import type { CellProblem, CellReader } from '../grid/cell-problem';
import { asText, cellAt, placeOf, type Table } from '../grid/table';
import type { SettingKey } from './settings-sheet';

const EMPTY: Text = {
  en: '{place} is empty, so {value} counts. Write a number from {min} to {max}.',
  th: '{place} ว่างอยู่ จึงใช้ {value} ให้ใส่ตัวเลขตั้งแต่ {min} ถึง {max}',
};
const NO_DAY: Text = {
  en: '{place} is empty, so today counts. Choose Set up or repair the tracker: it puts today back.',
  th: '{place} ว่างอยู่ จึงนับถึงวันนี้ เลือกเมนู ตั้งค่าหรือซ่อมไฟล์ OKR เพื่อคืนค่าวันนี้',
};
const SWAPPED: Text = {
  en: '{place}: off track begins at {off} and at risk only at {risk}, so {values} count. Write the smaller one for at risk.',
  th: '{place}: หลุดแผนเริ่มที่ {off} แต่เสี่ยงเริ่มที่ {risk} จึงใช้ {values} ให้ใส่ค่าที่น้อยกว่าในช่องเสี่ยง',
};
const OTHER_QUARTER: Text = {
  en: '{place}: Settings say {wished}, and the numbers of this plan are of {present}: it stays with {present}. Write its year and quarter back here.',
  th: '{place}: ในตั้งค่าเป็น {wished} แต่ตัวเลขของแผนนี้เป็นของ {present} จึงยังนับเป็น {present} ให้ใส่ปีและไตรมาสเดิมกลับในช่องนี้',
};

/** Reads settings that are numbers, each a valid value or `otherwise`, and keeps what was wrong with them. */
export function settingNumbers(
  table: Table,
  rowOf: (key: SettingKey) => number | null,
  reader: CellReader,
  language: Language,
) {
  const unusable: SettingKey[] = [];
  const problems: CellProblem[] = [];
  const name = (
    text: Text,
    row: number,
    values: Readonly<Record<string, string | number>>,
  ): void => {
    const place = placeOf(table, row, 'value');
    problems.push({ place, message: fill(text, language, { place, ...values }), fix: null });
  };
  const number = (key: SettingKey, otherwise: number, min: number, max: number): number => {
    const row = rowOf(key);
    if (row === null) return otherwise;
    const value = reader.number(row, 'value', { min, max });
    if (value !== null) return value;
    const found = cellAt(table, row, 'value');
    if (asText(found) === '') name(EMPTY, row, { value: shown(otherwise), min, max });
    // Text that can be read stays, with its fix.
    const readable = reader.problems[reader.problems.length - 1]?.fix ?? null;
    if (asText(found) === '' || readable === null) unusable.push(key);
    return otherwise;
  };
  const limits = (): Pick<Thresholds, 'atRisk' | 'offTrack'> => {
    const { atRisk, offTrack } = DEFAULT_THRESHOLDS;
    const read = {
      atRisk: number('at_risk', atRisk, 0, 1),
      offTrack: number('off_track', offTrack, 0, 1),
    };
    const row = rowOf('at_risk');
    if (read.atRisk <= read.offTrack || row === null) return read;
    const values = `${shown(atRisk)}, ${shown(offTrack)}`;
    name(SWAPPED, row, { off: shown(read.offTrack), risk: shown(read.atRisk), values });
    for (const key of ['at_risk', 'off_track'] as const)
      if (!unusable.includes(key)) unusable.push(key);
    return { atRisk, offTrack };
  };
  /** *As of* where neither our formula nor a day stands in it: today counts. */
  const noDay = (row: number): void => {
    if (asText(cellAt(table, row, 'value')) === '') name(NO_DAY, row, {});
    unusable.push('as_of');
  };
  return { unusable, problems, number, limits, name, noDay };
}

/** Says that Settings wish for another quarter than the plan's numbers are of; nothing where they agree. */
export function nameOtherQuarter(
  { name }: Pick<ReturnType<typeof settingNumbers>, 'name'>,
  row: number | null,
  wished: Quarter,
  present: Quarter,
  nameOf: (quarter: Quarter) => string,
): void {
  const same = wished.first === present.first && wished.fiscalYear === present.fiscalYear;
  if (row === null || same) return;
  name(OTHER_QUARTER, row, { wished: nameOf(wished), present: nameOf(present) });
}

const shown = (value: number): string =>
  value > 0 && value < 1 ? `${Math.round(value * 1000) / 10}%` : String(value);
