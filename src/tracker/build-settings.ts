import type { Language } from '../language/text';
import type { Day } from '../okr/day';
import { DEFAULT_THRESHOLDS } from '../okr/plan';
import type { Block, CellInput, Change, Choice } from './change';
import { EXAMPLE_RECIPIENT, EXAMPLE_TEAM } from './example-plan';
import { COLOURS } from './look';
import { newSheetChanges } from './new-sheet';
import { settingFormula } from './setting-formulas';
import { SETTINGS, SETTINGS_COLUMNS, type SettingKey, type SettingsLine } from './settings-sheet';
import { FIRST_ROW } from './sheets';
import { LANGUAGE_NAMES, wordsOf, YEARS, YES_NO } from './words';

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

const ROWS = 60;
const VALUE_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'value') + 1;
const PERSON_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'person') + 1;
const RECIPIENT_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'to_name') + 1;

/** The row of a setting in a sheet that set-up has just built. */
export const newSettingRow = (key: SettingKey): number =>
  FIRST_ROW + SETTINGS.findIndex((line) => 'key' in line && line.key === key);

const isHeading = (line: SettingsLine): boolean => 'heading' in line;

/** The Settings sheet with the answers of set-up, the Team table and who gets the summary; agreed already where a day is given. */
export function buildSettings(
  name: string,
  at: number,
  choices: SetUpChoices,
  agreedOn: Day | null,
): Change[] {
  const { language } = choices;
  const values = valuesOf(choices, agreedOn);
  const example = choices.content === 'example';
  const speaks = LANGUAGE_NAMES[language][language];
  const team: CellInput[][] = example
    ? EXAMPLE_TEAM.map((person) => [person.name, person.address, speaks, YES_NO.yes[language]])
    : [];
  const recipients: CellInput[][] = example
    ? [[EXAMPLE_RECIPIENT.name, EXAMPLE_RECIPIENT.address, speaks]]
    : [];
  const cells = (column: number, of: CellInput[][]): Change[] =>
    of.length === 0
      ? []
      : [{ kind: 'cells', sheet: 'settings', row: FIRST_ROW, column, cells: of }];
  return [
    ...newSheetChanges({
      sheet: 'settings',
      name,
      at,
      columns: SETTINGS_COLUMNS,
      rows: ROWS,
      title: { en: 'Settings', th: 'ตั้งค่า' }[language],
      frozenColumns: 0,
      language,
    }),
    ...looks(),
    ...cells(
      1,
      SETTINGS.map((line) =>
        'heading' in line
          ? ['', line.heading[language], null, null]
          : [line.key, line.label[language], values[line.key], line.help[language]],
      ),
    ),
    ...cells(PERSON_COLUMN, team),
    ...cells(RECIPIENT_COLUMN, recipients),
    ...settingChoices(language),
    { kind: 'group-columns', sheet: 'settings', column: 1, count: 1, collapsed: true },
  ];
}

function valuesOf(
  choices: SetUpChoices,
  agreedOn: Day | null,
): Readonly<Record<SettingKey, CellInput>> {
  const counted = (key: 'first_day' | 'last_day' | 'as_of'): CellInput => ({
    formula: settingFormula(key, VALUE_COLUMN, newSettingRow),
  });
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

function looks(): Change[] {
  const values: Block = { row: FIRST_ROW, column: VALUE_COLUMN, rows: SETTINGS.length, columns: 1 };
  const headings = SETTINGS.flatMap((line, index) =>
    isHeading(line) ? [{ row: FIRST_ROW + index, column: 2, rows: 1, columns: 3 }] : [],
  );
  const tables = [PERSON_COLUMN, RECIPIENT_COLUMN].map((column, index) => ({
    row: FIRST_ROW,
    column,
    rows: ROWS - FIRST_ROW + 1,
    columns: index === 0 ? 4 : 3,
  }));
  return [
    {
      kind: 'looks',
      sheet: 'settings',
      row: FIRST_ROW,
      column: VALUE_COLUMN,
      looks: SETTINGS.map((line) => [{ format: 'key' in line ? line.format : 'General' }]),
    },
    {
      kind: 'look',
      sheet: 'settings',
      blocks: [values, ...tables],
      look: { background: COLOURS.cream },
    },
    {
      kind: 'look',
      sheet: 'settings',
      blocks: headings,
      look: { background: COLOURS.objective, bold: true, color: COLOURS.navy },
    },
  ];
}

/** The dropdowns of the Settings sheet. */
function settingChoices(language: Language): Change[] {
  const list = (values: readonly string[]): Choice => ({ kind: 'list', values, strict: true });
  const between = (min: number, max: number): Choice => ({
    kind: 'between',
    min,
    max,
    strict: true,
  });
  const byKey: Readonly<Partial<Record<SettingKey, Choice>>> = {
    language: list(wordsOf(LANGUAGE_NAMES, language)),
    quarter: between(1, 4),
    fiscal_start: between(1, 12),
    years: list(wordsOf(YEARS, language)),
    agreed_on: { kind: 'date' },
    at_risk: between(0, 1),
    off_track: between(0, 1),
    low_confidence: between(0, 10),
  };
  const column = (key: string, choice: Choice): Change => ({
    kind: 'choice',
    sheet: 'settings',
    blocks: [
      {
        row: FIRST_ROW,
        column: SETTINGS_COLUMNS.findIndex((of) => of.key === key) + 1,
        rows: ROWS - FIRST_ROW + 1,
        columns: 1,
      },
    ],
    choice,
  });
  return [
    {
      kind: 'choices',
      sheet: 'settings',
      row: FIRST_ROW,
      column: VALUE_COLUMN,
      choices: SETTINGS.map((line) => ['key' in line ? (byKey[line.key] ?? null) : null]),
    },
    column('speaks', list(wordsOf(LANGUAGE_NAMES, language))),
    column('reminders', list(wordsOf(YES_NO, language))),
    column('to_language', list(wordsOf(LANGUAGE_NAMES, language))),
  ];
}
