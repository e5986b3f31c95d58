import { fill, type Language, type Text } from '../../language/text';
import { addDays, earlierOf } from '../../okr/day';
import { quarter } from '../../okr/quarter';
import { effectiveCell, effectiveChanges, quarterStamps } from '../contract/effective-settings';
import { okrColourRules } from '../contract/okr-colour-rules';
import { choicesIn, type SetUpChoices } from '../contract/setting-values';
import { DATA_KEYS, SETTINGS_COLUMNS, type SettingKey } from '../contract/settings-sheet';
import { FIRST_ROW, SHEET_KEYS } from '../contract/sheets';
import { newsFormula, titleFormula } from '../contract/title-strip';
import { absolute } from '../grid/a1';
import type { Change, Choice } from '../grid/change';
import { fingerprint } from '../grid/fingerprint';
import { formulaPlaces, NEW_OKR_COLUMNS } from '../grid/places';
import type { SheetKey, Snapshot } from '../grid/snapshot';
import type { Table } from '../grid/table';
import { readData } from '../read/data';
import { tablesOf } from '../read/read-tracker';
import { readSettings } from '../read/settings';
import { lostIn, lostSentence } from '../repair/lost-data';
import { tabNameFor } from '../repair/tab-names';
import { readyStamp } from '../upkeep/ready';
import { whereaboutsChange } from '../upkeep/stamps';
import { blankTab, buildMissing } from './building';
import { buildData } from './data';
import { freshData } from './fresh-data';
import { buildGuide } from './guide';
import { buildCheckIns, buildDefinitions, buildNotNow } from './logs';
import { buildOkrs, OKR_ROWS } from './okrs';
import { emptyRows, exampleRows } from './seed-rows';
import { buildSettings, newSettingRow } from './settings';
import { buildSummarySheet } from './summary-sheet';

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

/**
 * Builds the sheets that a file lacks, in a file that has no plan or no settings. Foreign tabs are left
 * alone, also those with our names; sheets of ours that are there stay, and their settings win over the
 * choices: an earlier run may have been cut off. `pageWidths`: of the summary's columns, in
 * pixels; `week`: the ISO week.
 */
export function setUpNew(
  snapshot: Snapshot,
  asked: SetUpChoices,
  pageWidths: readonly number[],
  week: string,
): SetUpDecision {
  const choices = choicesOf(snapshot, asked);
  const { language } = choices;
  const names = Object.fromEntries(
    SHEET_KEYS.map((sheet) => [sheet, tabNameFor(sheet, language, snapshot)]),
  ) as Record<SheetKey, string>;
  const example = choices.content === 'example';
  const of = quarter(choices.fiscalYear, choices.quarter, choices.fiscalYearStart);
  const seeds = example
    ? exampleRows(language, of, snapshot.today)
    : { rows: emptyRows(language), checkIns: [] };
  const dataTable = tablesOf(snapshot).data ?? freshData(names.data);
  const places = newPlaces(dataTable);
  const dataValue = (key: (typeof DATA_KEYS)[number]): string =>
    absolute(names.data, 2, FIRST_ROW + DATA_KEYS.indexOf(key));
  const okrs = (at: number) =>
    buildOkrs({
      name: names.okrs,
      at,
      rows: seeds.rows,
      places,
      title: titleFormula(places),
      news: newsFormula(
        places,
        {
          example: dataValue('example'),
          due: dataValue('summary_due'),
          ready: dataValue('ready'),
        },
        language,
      ),
      owners: ownersChoice(),
      language,
    });
  const lost = lostIn(snapshot, okrs(0).counters, week);
  const counters = lost?.counters ?? okrs(0).counters;
  const keyResults = seeds.rows.filter(({ plan, measure }) => plan && measure).length;
  const log = (sheet: SheetKey, at: number) => ({ name: names[sheet], at, language });
  const agreedOn = earlierOf(addDays(of.first, 5), snapshot.today);
  const data = snapshot.sheets.data && tablesOf(snapshot).data;
  const tabs = data ? whereaboutsChange(data) : newWhereabouts();
  const { changes, made } = buildMissing(snapshot, {
    data: (at) =>
      buildData(
        names.data,
        at,
        language,
        {
          spreadsheet_id: snapshot.spreadsheetId,
          next_objective: String(counters.objective),
          next_key_result: String(counters['key-result']),
          next_action: String(counters.action),
          language,
          example: example ? 'yes' : 'no',
          // The example's sentences pass every rule of ours: a test holds them to it.
          ready: readyStamp(keyResults, keyResults),
          rules: fingerprint(okrColourRules(NEW_OKR_COLUMNS, FIRST_ROW)),
        },
        lost?.ledger,
      ),
    settings: (at) => [
      ...buildSettings(names.settings, at, choices, example ? agreedOn : null, (key) =>
        effectiveCell(dataTable, key),
      ),
      // Their formulas read the sheet that is new.
      ...effectiveChanges(dataTable, newSettingCell(names.settings), {
        fiscalYear: choices.fiscalYear,
        quarter: choices.quarter,
        fiscalStart: choices.fiscalYearStart,
      }),
    ],
    guide: (at) => buildGuide(names.guide, at, language),
    'not-now': (at) =>
      buildNotNow(log('not-now', at), example, addDays(of.first, 3), snapshot.today),
    definitions: (at) => buildDefinitions(log('definitions', at), example, agreedOn),
    'check-ins': (at) => buildCheckIns(log('check-ins', at), seeds.checkIns),
    summary: (at) => buildSummarySheet(names.summary, at, language, pageWidths),
    okrs: (at) => [...okrs(at).changes, ...blankTab(snapshot)],
  });
  return {
    changes: [
      ...changes,
      ...tabs,
      { kind: 'select', sheet: 'okrs', at: { row: FIRST_ROW, column: 2 } },
    ],
    done: [
      ...(lost ? [lostSentence(names.data, lost, language)] : []),
      ...SHEET_KEYS.filter((sheet) => sheet !== 'data' && made.has(sheet)).map((sheet) =>
        builtSentence(names[sheet], language),
      ),
    ],
  };
}

/** In a data sheet as set-up builds it. */
const newWhereabouts = (): readonly Change[] => [
  { kind: 'whereabouts', sheet: 'data', row: FIRST_ROW + DATA_KEYS.indexOf('tabs'), column: 2 },
];

/** What an earlier run or a person left decides; else what was asked. An example's numbers never meet a plan of theirs. */
function choicesOf({ sheets, today }: Snapshot, asked: SetUpChoices): SetUpChoices {
  const tables = tablesOf({ sheets });
  const stamps = tables.data ? quarterStamps(tables.data) : null;
  const known = tables.settings && choicesIn(readSettings(tables.settings, today, stamps).settings);
  const example = tables.data && readData(tables.data).example === 'yes';
  const content = (example ?? asked.content === 'example') ? 'example' : 'empty';
  return { ...(known ?? asked), content: tables.okrs ? 'empty' : content };
}

/** The people of the Team table, in Settings. */
export const ownersChoice = (
  column = SETTINGS_COLUMNS.findIndex(({ key }) => key === 'person') + 1,
): Choice => ({
  kind: 'range',
  sheet: 'settings',
  block: { row: FIRST_ROW, column, rows: 50, columns: 1 },
});

/** A setting's cell in a Settings sheet as set-up builds it. */
const newSettingCell =
  (tab: string) =>
  (key: SettingKey): string =>
    absolute(tab, SETTINGS_COLUMNS.findIndex((one) => one.key === 'value') + 1, newSettingRow(key));

function newPlaces(data: Table) {
  const columnOf = (key: string): number => data.columns.get(key) ?? 1;
  return formulaPlaces({
    okrColumns: NEW_OKR_COLUMNS,
    okrRows: OKR_ROWS,
    dataTab: data.sheet.name,
    effective: (key) => effectiveCell(data, key),
    levelsColumn: columnOf('levels'),
    measuresColumn: columnOf('measures'),
    statesColumn: columnOf('states'),
  });
}
