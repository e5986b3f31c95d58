import type { Language } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Day } from '../../okr/day';
import { LANGUAGE_NAMES, wordsOf, YES_NO } from '../contract/cell-words';
import { firstValues, listOf, type SetUpChoices, settingChoice } from '../contract/setting-values';
import {
  SETTINGS,
  SETTINGS_COLUMNS,
  type SettingKey,
  type SettingsLine,
} from '../contract/settings-sheet';
import { SHEET_TITLES } from '../contract/sheet-titles';
import { FIRST_ROW } from '../contract/sheets';
import { versionNote } from '../contract/version-note';
import type { Block, CellInput, Change, Choice } from '../grid/change';
import { EXAMPLE_RECIPIENT, EXAMPLE_TEAM } from './example-plan';
import { newSheetChanges } from './new-sheet';

const ROWS = 60;
const VALUE_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'value') + 1;
const PERSON_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'person') + 1;
const RECIPIENT_COLUMN = SETTINGS_COLUMNS.findIndex((column) => column.key === 'to_name') + 1;

/** The row of a setting in a sheet that set-up has just built. */
export const newSettingRow = (key: SettingKey): number =>
  FIRST_ROW + SETTINGS.findIndex((line) => 'key' in line && line.key === key);

const isHeading = (line: SettingsLine): boolean => 'heading' in line;

/** The Settings sheet with the answers of set-up, the Team table and who gets the summary; agreed already where a day is given; `effective` gives the cell of the data sheet in which the quarter's days are counted. */
export function buildSettings(
  name: string,
  at: number,
  choices: SetUpChoices,
  agreedOn: Day | null,
  effective: (key: 'first_day' | 'last_day') => string,
): Change[] {
  const { language } = choices;
  const values = firstValues(choices, agreedOn, effective);
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
      title: SHEET_TITLES.settings[language],
      frozenColumns: 0,
      language,
    }),
    versionNote(SETTINGS_COLUMNS.findIndex(({ key }) => key === 'help') + 1),
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
      look: { background: COLOURS.band, bold: true, color: COLOURS.navy },
    },
  ];
}

/** The dropdowns of the Settings sheet. */
function settingChoices(language: Language): Change[] {
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
      choices: SETTINGS.map((line) => ['key' in line ? settingChoice(line.key, language) : null]),
    },
    column('speaks', listOf(wordsOf(LANGUAGE_NAMES, language))),
    column('reminders', listOf(wordsOf(YES_NO, language))),
    column('to_language', listOf(wordsOf(LANGUAGE_NAMES, language))),
  ];
}
