import { buildMissing } from '../build/building';
import { buildData, LEVEL_LIST, MEASURE_LIST, STATE_LIST } from '../build/data';
import { buildGuide } from '../build/guide';
import { buildCheckIns, buildDefinitions, buildNotNow } from '../build/logs';
import { builtSentence, type SetUpDecision } from '../build/set-up';
import { buildSummarySheet } from '../build/summary-sheet';
import { FIRST_ROW } from '../contract/sheets';
import type { Change } from '../grid/change';
import type { SheetKey, Snapshot } from '../grid/snapshot';
import { cellAt, type Table } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import { isExamplePlan, lostSentence, regained } from './lost-data';
import { tabNameFor } from './tab-names';

/** Builds the sheets that are gone, or were only begun; `dataName` is the tab of the data sheet as it will be called, `week` the ISO week. */
export function missingSheets(
  snapshot: Snapshot,
  tracker: Tracker,
  pageWidths: readonly number[],
  week: string,
): SetUpDecision & { readonly dataName: string } {
  const { language } = tracker.settings;
  const { today } = snapshot;
  const name = (sheet: SheetKey): string => tabNameFor(sheet, language, snapshot);
  const log = (sheet: SheetKey, at: number) => ({ name: name(sheet), at, language });
  const again = regained(tracker.counters, tracker.settings, snapshot, week);
  const { counters } = again;
  const { changes, made } = buildMissing(snapshot, {
    summary: (at) => buildSummarySheet(name('summary'), at, language, pageWidths),
    'check-ins': (at) => buildCheckIns(log('check-ins', at), []),
    definitions: (at) => buildDefinitions(log('definitions', at), false, today),
    'not-now': (at) => buildNotNow(log('not-now', at), false, today, today),
    guide: (at) => buildGuide(name('guide'), at, language),
    data: (at) =>
      buildData(
        name('data'),
        at,
        language,
        {
          spreadsheet_id: snapshot.spreadsheetId,
          next_objective: String(counters.objective),
          next_key_result: String(counters['key-result']),
          next_action: String(counters.action),
          language,
          example: isExamplePlan(tracker) ? 'yes' : 'no',
        },
        again.ledger,
      ),
  });
  const done = [...made].map((sheet) =>
    sheet === 'data'
      ? lostSentence(name(sheet), again, language)
      : builtSentence(name(sheet), language),
  );
  return { changes, done, dataName: name('data') };
}

/** The words that formulas match, put back where one is missing. */
export function wordLists(data: Table): Change[] {
  if (data.sheet.values.length === 0) return [];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['levels', LEVEL_LIST],
    ['measures', MEASURE_LIST],
    ['states', STATE_LIST],
  ];
  return lists.flatMap(([key, words]): Change[] => {
    const column = data.columns.get(key);
    const whole = words.every((word, index) => cellAt(data, FIRST_ROW + index, key) === word);
    if (whole || column === undefined) return [];
    return [
      { kind: 'cells', sheet: 'data', row: FIRST_ROW, column, cells: words.map((word) => [word]) },
    ];
  });
}
