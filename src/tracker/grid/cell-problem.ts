import { POINT } from '../../language/number-marks';
import { typedText } from '../../language/numbers';
import { fill, type Language, type Text } from '../../language/text';
import { type Day, dayFromNumber, dayNumber, isDay } from '../../okr/day';
import type { NumberMarks } from '../../okr/plan';
import { readDayCell, readNumberCell } from '../../text/cells';
import { keyOfWord } from '../contract/cell-words';
import { asText, cellAt, placeOf, type Table, textAt } from './table';

/** A cell that cannot be read. The rest of its row and sheet is read all the same. */
export interface CellProblem {
  /** `OKRs!G7`. */
  readonly place: string;
  /** Place, what was found, what is accepted, what to do: in the person's language. */
  readonly message: string;
  /** What one click would write instead, where the text can be read. */
  readonly fix: number | { readonly day: Day } | null;
}

const NOT_A_NUMBER: Text = {
  en: '{place}: “{found}” is not a number. Write digits only, such as 1500.',
  th: '{place}: “{found}” ไม่ใช่ตัวเลข ให้ใส่ตัวเลขเท่านั้น เช่น 1500',
};
const A_DATE: Text = {
  en: '{place} holds a date, {found}, where a number belongs. Write the number.',
  th: '{place} เป็นวันที่ {found} แต่ช่องนี้ต้องเป็นตัวเลข ให้ใส่ตัวเลข',
};
const NUMBER_AS_TEXT: Text = {
  en: '{place}: “{found}” is text, not a number. Write {value}.',
  th: '{place}: “{found}” เป็นข้อความ ไม่ใช่ตัวเลข ให้ใส่ {value}',
};
const NOT_A_DAY: Text = {
  en: '{place}: “{found}” is not a date. Write a day such as 2026-09-30.',
  th: '{place}: “{found}” ไม่ใช่วันที่ ให้ใส่วันที่ เช่น 2026-09-30',
};
const DAY_AS_TEXT: Text = {
  en: '{place}: “{found}” is text, not a date. Write {value}.',
  th: '{place}: “{found}” เป็นข้อความ ไม่ใช่วันที่ ให้ใส่ {value}',
};
const BROKEN: Text = {
  en: '{place}: the formula gives {found}. Mend it, or type the number.',
  th: '{place}: สูตรให้ผลเป็น {found} แก้สูตร หรือใส่ตัวเลขเอง',
};
const OUT_OF_RANGE: Text = {
  en: '{place}: {found} is outside {min} to {max}. Write a number in between.',
  th: '{place}: {found} อยู่นอกช่วง {min} ถึง {max} ให้ใส่ตัวเลขในช่วงนี้',
};
const NOT_IN_LIST: Text = {
  en: '{place}: “{found}” is not in the list. Choose one of: {words}.',
  th: '{place}: “{found}” ไม่อยู่ในรายการ เลือกจาก {words}',
};

const IMPOSSIBLE_DAY: Text = {
  en: '{place}: {found} cannot be meant. Write a day from {min} to {max}.',
  th: '{place}: {found} เป็นไปไม่ได้ ให้ใส่วันที่ตั้งแต่ {min} ถึง {max}',
};

/** Day 0 of a spreadsheet, 30 December 1899, before Unix's. */
const SERIAL_OF_1970 = 25_569;
/** The first and the last day that a date cell may hold, as spreadsheets number them: 1 January 1990 and 31 December 2199. */
export const EARLIEST_DAY = dayNumber('1990-01-01') + SERIAL_OF_1970;
export const LATEST_DAY = dayNumber('2199-12-31') + SERIAL_OF_1970;

/** Reads cells of one table and collects what cannot be read. */
export interface CellReader {
  readonly problems: readonly CellProblem[];
  /** null where the cell is empty or cannot be read; with `range`, inclusive limits. */
  number(
    row: number,
    column: string,
    range?: { readonly min: number; readonly max: number },
  ): number | null;
  /** Dates, and numbers as spreadsheets count days; none after `latest`. */
  day(row: number, column: string, latest?: Day): Day | null;
  /** The key of a fixed word in either language. */
  word<Key extends string>(
    row: number,
    column: string,
    words: Readonly<Record<Key, Text>>,
  ): Key | null;
}

/** A reader of `table` whose messages are in `language`. `marks`: how its file writes numbers, asked where a number stands as text. */
export function cellReader(
  table: Table,
  language: Language,
  marks: () => NumberMarks = () => POINT,
): CellReader {
  const problems: CellProblem[] = [];
  const report = (
    row: number,
    column: string,
    text: Text,
    values: Readonly<Record<string, string | number>> = {},
    fix: CellProblem['fix'] = null,
  ): null => {
    const place = placeOf(table, row, column);
    const found = shorten(asText(cellAt(table, row, column)));
    problems.push({ place, message: fill(text, language, { place, found, ...values }), fix });
    return null;
  };
  return {
    problems,
    number(row, column, range) {
      const cell = cellAt(table, row, column);
      if (cell === '' || asText(cell) === '') return null;
      if (typeof cell !== 'number') {
        if (isError(cell)) return report(row, column, BROKEN);
        if (typeof cell === 'object') return report(row, column, A_DATE);
        const read = typeof cell === 'string' ? readNumberCell(cell, marks()) : null;
        if (!read) return report(row, column, NOT_A_NUMBER);
        const value = typedText(read.value, marks());
        return report(row, column, NUMBER_AS_TEXT, { value }, read.value);
      }
      if (range && (cell < range.min || cell > range.max)) {
        return report(row, column, OUT_OF_RANGE, range);
      }
      return cell;
    },
    day(row, column, latest) {
      const cell = cellAt(table, row, column);
      if (typeof cell === 'object' || typeof cell === 'number') {
        const serial =
          typeof cell === 'number' ? Math.floor(cell) : dayNumber(cell.day) + SERIAL_OF_1970;
        const last = latest === undefined ? LATEST_DAY : dayNumber(latest) + SERIAL_OF_1970;
        if (serial >= EARLIEST_DAY && serial <= last) return dayOfSerial(serial);
        return report(row, column, IMPOSSIBLE_DAY, {
          min: dayOfSerial(EARLIEST_DAY),
          max: dayOfSerial(last),
        });
      }
      const text = asText(cell);
      if (text === '') return null;
      if (isError(cell)) return report(row, column, BROKEN);
      const read = typeof cell === 'string' ? (isDay(text) ? text : readDayCell(text)) : null;
      if (!read) return report(row, column, NOT_A_DAY);
      return report(row, column, DAY_AS_TEXT, { value: read }, { day: read });
    },
    word(row, column, words) {
      const text = textAt(table, row, column);
      if (text === '') return null;
      const key = keyOfWord(words, text);
      if (key !== null) return key;
      const list = Object.values<Text>(words).map((word) => word[language]);
      return report(row, column, NOT_IN_LIST, { words: list.join(', ') });
    },
  };
}

const dayOfSerial = (serial: number): Day => dayFromNumber(serial - SERIAL_OF_1970);

/** True for the text that stands in place of a failed formula's value. */
export const isError = (cell: unknown): boolean =>
  typeof cell === 'string' && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/.test(cell);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
