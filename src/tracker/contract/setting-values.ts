import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import { DEFAULT_THRESHOLDS } from '../../okr/plan';
import { EXAMPLE_RECIPIENT } from '../build/example-plan';
import type { CellInput, Choice } from '../grid/change';
import type { Settings } from '../read/settings';
import { LANGUAGE_NAMES, wordsOf, YEARS } from './cell-words';
import { type CountedSetting, settingFormula } from './setting-formulas';
import type { SettingKey } from './settings-sheet';

/** What set-up asks. */
export interface SetUpChoices {
  readonly team: string;
  readonly language: Language;
  readonly fiscalYear: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  readonly content: 'empty' | 'example';
}

/** The answers of set-up as the Settings sheet holds them. */
export const choicesIn = (settings: Settings): Omit<SetUpChoices, 'content'> => ({
  team: settings.team,
  language: settings.language,
  fiscalYear: settings.quarter.fiscalYear,
  quarter: settings.quarter.number,
  fiscalYearStart: settings.fiscalStart,
});

/** What each setting holds at first; `effective` gives the cell of the data sheet in which the quarter's days are counted. */
export function firstValues(
  choices: Omit<SetUpChoices, 'content'>,
  agreedOn: Day | null,
  effective: (key: 'first_day' | 'last_day') => string,
): Readonly<Record<SettingKey, CellInput>> {
  const counted = (key: CountedSetting): CellInput => ({ formula: settingFormula(key, effective) });
  return {
    team: choices.team,
    language: LANGUAGE_NAMES[choices.language][choices.language],
    fiscal_year: choices.fiscalYear,
    quarter: choices.quarter,
    fiscal_start: choices.fiscalYearStart,
    first_day: counted('first_day'),
    last_day: counted('last_day'),
    as_of: counted('as_of'),
    years: YEARS.ce[choices.language],
    agreed_by: agreedOn ? EXAMPLE_RECIPIENT.name : null,
    agreed_on: agreedOn ? { day: agreedOn } : null,
    reply_to: null,
    at_risk: DEFAULT_THRESHOLDS.atRisk,
    off_track: DEFAULT_THRESHOLDS.offTrack,
    stale_days: DEFAULT_THRESHOLDS.staleDays,
    low_confidence: DEFAULT_THRESHOLDS.lowConfidence,
  };
}

/** A dropdown that takes these words alone. */
export const listOf = (values: readonly string[]): Choice => ({
  kind: 'list',
  values,
  strict: true,
});

const between = (min: number, max: number): Choice => ({ kind: 'between', min, max, strict: true });

/** What may be chosen or typed for a setting; null where anything may. */
export function settingChoice(key: SettingKey, language: Language): Choice | null {
  const byKey: Readonly<Partial<Record<SettingKey, Choice>>> = {
    language: listOf(wordsOf(LANGUAGE_NAMES, language)),
    quarter: between(1, 4),
    fiscal_start: between(1, 12),
    years: listOf(wordsOf(YEARS, language)),
    agreed_on: { kind: 'date' },
    at_risk: between(0, 1),
    off_track: between(0, 1),
    low_confidence: between(0, 10),
  };
  return byKey[key] ?? null;
}
