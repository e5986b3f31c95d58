import type { Language } from '../language/text';
import { type Day, isDay } from '../okr/day';
import type { CellsFromText } from '../rules/review-result';
import { COLUMNS, MEASURES, SHORT_MONTHS, SIGNALS } from './wording-columns';

/** 12,500.5: groups of three and at most four decimals. With the unit % a share of 1 shows as per cent. */
export function numberText(value: number, unit = ''): string {
  if (unit.trim() === '%') return `${numberText(Math.round(value * 1e6) / 1e4)}%`;
  const [whole = '', decimals] = String(Math.round(value * 1e4) / 1e4).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** 30 Sep 2026, Gregorian in both languages; text that is no day shows as it is. */
export function dayText(day: Day, language: Language): string {
  if (!isDay(day)) return day;
  const month = SHORT_MONTHS[Number(day.slice(5, 7)) - 1]?.[language] ?? '';
  return `${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`;
}

/** What would be filled into a row: column names and values as a person reads them, in the order of the sheet. */
export function cellLines(
  cells: CellsFromText,
  language: Language,
): readonly { readonly column: string; readonly value: string }[] {
  const { start, target, unit, due, measure, signal } = cells;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['start', start === undefined ? undefined : numberText(start, unit)],
    ['target', target === undefined ? undefined : numberText(target, unit)],
    ['unit', unit],
    ['due', due === undefined ? undefined : dayText(due, language)],
    ['measure', measure && MEASURES[measure][language]],
    ['signal', signal && SIGNALS[signal][language]],
  ];
  return lines.flatMap(([column, value]) =>
    value === undefined ? [] : [{ column: COLUMNS[column]?.[language] ?? column, value }],
  );
}
