import { fill, type Language, type Text } from '../language/text';
import { addDays } from '../okr/day';
import { quarter } from '../okr/quarter';
import { absolute } from './a1';
import { buildData } from './build-data';
import { buildGuide } from './build-guide';
import { buildCheckIns, buildDefinitions, buildNotNow } from './build-logs';
import { buildOkrs, OKR_ROWS } from './build-okrs';
import { buildSettings, newSettingRow, type SetUpChoices } from './build-settings';
import { buildSummarySheet } from './build-summary-sheet';
import type { Change, Choice } from './change';
import { formulaPlaces, NEW_OKR_COLUMNS, newColumns } from './places';
import { emptyRows, exampleRows } from './seed-rows';
import { DATA_COLUMNS, DATA_KEYS, SETTINGS_COLUMNS } from './settings-sheet';
import { FIRST_ROW, SHEET_KEYS, SHEETS } from './sheets';
import type { SheetKey, Snapshot } from './snapshot';
import { newsFormula, titleFormula } from './title-strip';

/** What set-up decided: the writes, and a sentence for each thing that it builds or mends. */
export interface SetUpDecision {
  readonly changes: readonly Change[];
  readonly done: readonly string[];
}

const BUILT: Text = {
  en: 'Built the sheet “{name}”.',
  th: 'สร้างชีต “{name}” แล้ว',
};

export const builtSentence = (name: string, language: Language): string =>
  fill(BUILT, language, { name });

/** A tab name of ours that no other tab has: `OKRs`, else `OKRs 2` … */
export function freeTabName(sheet: SheetKey, language: Language, tabs: readonly string[]): string {
  const wanted = SHEETS[sheet].name[language];
  const taken = new Set(tabs.map((tab) => tab.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`.toLowerCase())) number += 1;
  return `${wanted} ${number}`;
}

/** Builds a whole tracker in a file that has none. Foreign tabs are left alone, also those with our names. */
export function setUpNew(snapshot: Snapshot, choices: SetUpChoices): SetUpDecision {
  const { language } = choices;
  const names = Object.fromEntries(
    SHEET_KEYS.map((sheet) => [sheet, freeTabName(sheet, language, snapshot.tabs)]),
  ) as Record<SheetKey, string>;
  const example = choices.content === 'example';
  const of = quarter(choices.fiscalYear, choices.quarter, choices.fiscalYearStart);
  const seeds = example
    ? exampleRows(language, of, snapshot.today)
    : { rows: emptyRows(language), checkIns: [] };
  const places = newPlaces(names);
  const dataValue = (key: (typeof DATA_KEYS)[number]): string =>
    absolute(names.data, 2, FIRST_ROW + DATA_KEYS.indexOf(key));
  const okrs = buildOkrs({
    name: names.okrs,
    at: 0,
    rows: seeds.rows,
    places,
    title: titleFormula(places),
    news: newsFormula(
      places,
      { example: dataValue('example'), due: dataValue('summary_due') },
      language,
    ),
    owners: ownersChoice(),
    language,
  });
  const log = (sheet: SheetKey) => ({ name: names[sheet], at: 0, language });
  const agreedOn = addDays(of.first, 5);
  return {
    // Last tab first: each goes to the front, and formulas find the sheets they read.
    changes: [
      ...buildData(names.data, 0, language, {
        spreadsheet_id: snapshot.spreadsheetId,
        next_objective: String(okrs.counters.objective),
        next_key_result: String(okrs.counters['key-result']),
        next_action: String(okrs.counters.action),
        language,
        example: example ? 'yes' : 'no',
      }),
      ...buildSettings(names.settings, 0, choices, example ? agreedOn : null),
      ...buildGuide(names.guide, 0, language),
      ...buildNotNow(log('not-now'), example, addDays(of.first, 3)),
      ...buildDefinitions(log('definitions'), example, agreedOn),
      ...buildCheckIns(log('check-ins'), seeds.checkIns),
      ...buildSummarySheet(names.summary, 0, language),
      ...okrs.changes,
      { kind: 'select', sheet: 'okrs', row: FIRST_ROW, column: 2 },
    ],
    done: SHEET_KEYS.filter((sheet) => sheet !== 'data').map((sheet) =>
      builtSentence(names[sheet], language),
    ),
  };
}

/** The people of the Team table, in Settings. */
export const ownersChoice = (
  column = SETTINGS_COLUMNS.findIndex(({ key }) => key === 'person') + 1,
): Choice => ({
  kind: 'range',
  sheet: 'settings',
  block: { row: FIRST_ROW, column, rows: 50, columns: 1 },
});

function newPlaces(names: Readonly<Record<SheetKey, string>>) {
  const settings = newColumns(SETTINGS_COLUMNS);
  const data = newColumns(DATA_COLUMNS);
  return formulaPlaces({
    okrColumns: NEW_OKR_COLUMNS,
    okrRows: OKR_ROWS,
    settingsTab: names.settings,
    settingsColumn: settings.get('value') ?? 1,
    settingRow: newSettingRow,
    dataTab: names.data,
    levelsColumn: data.get('levels') ?? 1,
    measuresColumn: data.get('measures') ?? 1,
    statesColumn: data.get('states') ?? 1,
  });
}
