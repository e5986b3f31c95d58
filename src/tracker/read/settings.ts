import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import { DEFAULT_THRESHOLDS, type NumberMarks, type Thresholds } from '../../okr/plan';
import { type Quarter, quarter, quarterName, quarterOf } from '../../okr/quarter';
import { cleanAddress } from '../../text/address';
import { keyOfWord, LANGUAGE_NAMES, YEARS } from '../contract/cell-words';
import type { QuarterStamps } from '../contract/effective-settings';
import { TODAY } from '../contract/setting-formulas';
import { nameOtherQuarter, settingNumbers } from '../contract/setting-numbers';
import type { SettingKey } from '../contract/settings-sheet';
import { FIRST_ROW } from '../contract/sheets';
import { type CellProblem, cellReader } from '../grid/cell-problem';
import { sameFormula } from '../grid/formula-tokens';
import { formulaAt, type Table, textAt } from '../grid/table';
import { readRecipients, readTeam } from './people';

/** Someone of the team: may own rows and get reminders. */
export interface Person {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly reminders: boolean;
}

/** Someone who gets the summary. */
export interface Recipient {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
}

export interface Settings {
  readonly team: string;
  readonly language: Language;
  /** The quarter that the plan is of, by the stamps; Settings may wish for another since. */
  readonly quarter: Quarter;
  /** 1 to 12. */
  readonly fiscalStart: number;
  readonly wish: QuarterStamps;
  /** Settings whose cells are empty or hold what cannot be meant: a first value counts in their place. */
  readonly unusable: readonly SettingKey[];
  readonly asOf: Day;
  /** *As of* was typed over with another day than today: everything is counted for that day until somebody puts today back. */
  readonly typedAsOf: Day | null;
  readonly years: 'ce' | 'be';
  readonly agreed: { readonly by: string; readonly on: Day } | null;
  readonly replyTo: string | null;
  readonly thresholds: Thresholds;
  readonly people: readonly Person[];
  readonly recipients: readonly Recipient[];
}

/** The row, from 1, that holds a setting; null where it was deleted. */
export function settingRow(table: Table, key: SettingKey): number | null {
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (textAt(table, row, 'key') === key) return row;
  }
  return null;
}

/**
 * Reads the Settings sheet. What is missing or cannot be read falls back to its default and, where
 * its row stands, is a problem that names the cell. `today` in the spreadsheet's zone; `stamps` say which
 * quarter the plan is of, null where the data sheet was not read or has none yet.
 */
export function readSettings(
  table: Table,
  today: Day,
  stamps: QuarterStamps | null,
  marks?: () => NumberMarks,
): {
  readonly settings: Settings;
  readonly problems: readonly CellProblem[];
  /** Cells of the two tables of people that lead to nobody. */
  readonly people: readonly CellProblem[];
} {
  const languageRow = settingRow(table, 'language');
  const language =
    languageRow === null
      ? 'en'
      : (keyOfWord(LANGUAGE_NAMES, textAt(table, languageRow, 'value')) ?? 'en');
  const reader = cellReader(table, language, marks);
  const rows = new Map<SettingKey, number | null>();
  const rowOf = (key: SettingKey): number | null => {
    if (!rows.has(key)) rows.set(key, settingRow(table, key));
    return rows.get(key) ?? null;
  };
  const text = (key: SettingKey): string => {
    const row = rowOf(key);
    return row === null ? '' : textAt(table, row, 'value');
  };
  const numbers = settingNumbers(table, rowOf, reader, language);
  const { number } = numbers;
  const day = (key: SettingKey): Day | null => {
    const row = rowOf(key);
    return row === null ? null : reader.day(row, 'value');
  };
  const yearsRow = rowOf('years');
  const asOfRow = rowOf('as_of');
  const live = isLiveToday(table, asOfRow);
  const typedDay = live ? today : day('as_of');
  if (typedDay === null && asOfRow !== null) numbers.noDay(asOfRow);
  const asOf = typedDay ?? today;
  const fiscalStart = Math.round(number('fiscal_start', stamps?.fiscalStart ?? 1, 1, 12));
  const present = quarterOf(asOf, fiscalStart);
  const wish: QuarterStamps = {
    fiscalYear: Math.round(
      number('fiscal_year', stamps?.fiscalYear ?? present.fiscalYear, 1900, 2399),
    ),
    quarter: Math.round(
      number('quarter', stamps?.quarter ?? present.number, 1, 4),
    ) as QuarterStamps['quarter'],
    fiscalStart,
  };
  const of = stamps ?? wish;
  nameOtherQuarter(numbers, rowOf('quarter'), quarterFrom(wish), quarterFrom(of), quarterName);
  const agreedOn = day('agreed_on');
  const team = readTeam(table, language);
  const to = readRecipients(table, team.people, language);
  const settings: Settings = {
    team: text('team'),
    language,
    quarter: quarterFrom(of),
    fiscalStart: of.fiscalStart,
    wish,
    unusable: numbers.unusable,
    asOf,
    typedAsOf: table.sheet.formulas !== null && !live && asOf !== today ? asOf : null,
    years: (yearsRow === null ? null : reader.word(yearsRow, 'value', YEARS)) ?? 'ce',
    agreed: agreedOn === null ? null : { by: text('agreed_by'), on: agreedOn },
    replyTo: cleanAddress(text('reply_to')) || null,
    thresholds: {
      ...numbers.limits(),
      staleDays: number('stale_days', DEFAULT_THRESHOLDS.staleDays, 0, 366),
      lowConfidence: number('low_confidence', DEFAULT_THRESHOLDS.lowConfidence, 0, 10),
    },
    people: team.people,
    recipients: to.recipients,
  };
  return {
    settings,
    problems: [...reader.problems, ...numbers.problems],
    people: [...team.problems, ...to.problems],
  };
}

/** The quarter that these stamps name. */
export const quarterFrom = ({ fiscalYear, quarter: number, fiscalStart }: QuarterStamps): Quarter =>
  quarter(fiscalYear, number, fiscalStart);

/** True where *As of* is our formula: by the clock nobody has the file open, and its last value may be of another day. */
const isLiveToday = (table: Table, row: number | null): boolean =>
  row !== null && sameFormula(formulaAt(table, row, 'value'), TODAY);
