import { COLOURS } from '../../look/colours';
import { effectiveCell } from '../contract/effective-settings';
import { bodyLook } from '../contract/look';
import { choicesIn, firstValues, settingChoice } from '../contract/setting-values';
import { SETTINGS, type SettingRow } from '../contract/settings-sheet';
import type { Change } from '../grid/change';
import { roomFor, type Table, textAt } from '../grid/table';
import { type Settings, settingRow } from '../read/settings';

const COLUMNS = ['key', 'label', 'value', 'help'] as const;

/**
 * The settings whose rows are gone, written below the last that stands, each with the value that it had
 * at first. Formulas of other sheets find them again once the sheet is read anew.
 */
export function missingSettings(table: Table, data: Table, settings: Settings): Change[] {
  const { language } = settings;
  const missing = SETTINGS.filter(
    (line): line is SettingRow => 'key' in line && settingRow(table, line.key) === null,
  );
  if (missing.length === 0 || COLUMNS.some((key) => !table.columns.has(key))) return [];
  const first = freeRow(table);
  const columnOf = (key: (typeof COLUMNS)[number]): number => table.columns.get(key) ?? 1;
  const values = firstValues(choicesIn(settings), null, (key) => effectiveCell(data, key));
  const cells = {
    key: missing.map(({ key }) => [key]),
    label: missing.map(({ label }) => [label[language]]),
    value: missing.map(({ key }) => [values[key]]),
    help: missing.map(({ help }) => [help[language]]),
  };
  const place = { sheet: 'settings', row: first } as const;
  return [
    ...roomFor(table, first + missing.length - 1),
    {
      ...place,
      kind: 'looks',
      column: columnOf('value'),
      looks: missing.map(({ format }) => [
        { ...bodyLook(language), format, background: COLOURS.cream },
      ]),
    },
    {
      ...place,
      kind: 'choices',
      column: columnOf('value'),
      choices: missing.map(({ key }) => [settingChoice(key, language)]),
    },
    // The key comes last: until it stands a run that was cut off begins again in the same rows.
    ...([...COLUMNS].reverse().map((key) => ({
      ...place,
      kind: 'cells',
      column: columnOf(key),
      cells: cells[key],
    })) satisfies Change[]),
  ];
}

/** The first row below the last setting in which nobody wrote anything. */
function freeRow(table: Table): number {
  const filled = (row: number, keys: readonly string[]): boolean =>
    keys.some((key) => textAt(table, row, key) !== '');
  let row = table.sheet.values.length;
  while (row > 0 && !filled(row, COLUMNS)) row -= 1;
  // Labels without keys are what a run left that was cut off here.
  while (row > 0 && !filled(row, ['key']) && isOurs(table, row)) row -= 1;
  return row + 1;
}

const isOurs = (table: Table, row: number): boolean =>
  SETTINGS.some(
    (line) =>
      'key' in line &&
      [line.help.en, line.help.th].includes(textAt(table, row, 'help')) &&
      settingRow(table, line.key) === null,
  );
