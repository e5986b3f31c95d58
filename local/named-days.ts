/** Days that are typed with the name of their month: `5 May 2026`, `May 5`, `Mar 2026`. */
import type { Locale } from '@odoo/o-spreadsheet';
import { dayNames, monthNames } from './date-names';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const DAY_FIRST = /^(\d{1,2})([ -])([^\d\s,-]+)(?:(,? |-)(\d{4}|\d\d))?$/u;
const MONTH_FIRST = /^([^\d\s,-]+) (\d{1,2})(?:(,? )(\d{4}))?$/u;
const NO_DAY = /^([^\d\s,-]+)([ -])(\d{4})$/u;

/** A day as a cell's number, and how it is shown. `thisYear` stands in where none was typed. */
export function namedDay(
  typed: string,
  { code }: Locale,
  thisYear: () => number,
): { readonly serial: number; readonly format: string } | null {
  const text = withoutWeekday(typed.trim(), code);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = '', sign = '', name = '', between = '', year] = dayFirst;
    return dayOf(
      name,
      day,
      year,
      (month) => `d${sign}${month}${year ? between + years(year) : ''}`,
    );
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, name = '', day = '', between = '', year] = monthFirst;
    return dayOf(name, day, year, (month) => `${month} d${year ? between + years(year) : ''}`);
  }
  const [, name = '', sign = '', year] = NO_DAY.exec(text) ?? [];
  return year ? dayOf(name, '1', year, (month) => `${month}${sign}yyyy`) : null;

  function dayOf(
    name: string,
    day: string,
    year: string | undefined,
    formatOf: (month: string) => string,
  ): { readonly serial: number; readonly format: string } | null {
    const month = monthOf(name, code);
    if (!month) return null;
    const full =
      year === undefined ? thisYear() : Number(year) + (year.length === 2 ? century(year) : 0);
    const moment = new Date(Date.UTC(full, month.index, Number(day)));
    if (moment.getUTCMonth() !== month.index || Number(day) < 1) return null;
    return { serial: (moment.getTime() - EPOCH) / DAY_MS, format: formatOf(month.letters) };
  }
}

const years = (year: string): string => 'y'.repeat(year.length);

const century = (year: string): number => (Number(year) < 30 ? 2000 : 1900);

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Names in the file's language, and English ones everywhere. */
function monthOf(name: string, code: string): { index: number; letters: string } | null {
  for (const language of new Set([code, 'en_US']))
    for (const [width, letters] of [
      ['long', 'mmmm'],
      ['short', 'mmm'],
    ] as const) {
      const index = monthNames(language, width).findIndex((one) => bare(one) === bare(name));
      // “May” is both: as short as it is written.
      if (index >= 0) return { index, letters: [...name].length <= 4 ? 'mmm' : letters };
    }
  return null;
}

function withoutWeekday(text: string, code: string): string {
  const [, name = '', rest = text] = /^([^\s\d,]+),? (.*\d.*)$/u.exec(text) ?? [];
  const known = [code, 'en_US'].some((language) =>
    (['long', 'short'] as const).some((width) =>
      dayNames(language, width).some((one) => bare(one) === bare(name)),
    ),
  );
  return known ? rest : text;
}
