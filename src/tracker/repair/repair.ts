import { fill, type Text } from '../../language/text';
import { freshData } from '../build/fresh-data';
import { GUIDE_COLUMNS } from '../build/guide';
import { ownersChoice, type SetUpDecision } from '../build/set-up';
import {
  CHECK_IN_COLUMNS,
  DEFINITION_COLUMNS,
  NOT_NOW_COLUMNS,
  OKR_COLUMNS,
} from '../contract/columns';
import { effectiveChanges, settingCells } from '../contract/effective-settings';
import { columnChoices } from '../contract/okr-choices';
import { okrColourRules } from '../contract/okr-colour-rules';
import { isOlder } from '../contract/schema';
import { DATA_COLUMNS, type DataKey, SETTINGS_COLUMNS } from '../contract/settings-sheet';
import { FIRST_ROW, KEY_ROW, readSheetMark, SCHEMA_VERSION } from '../contract/sheets';
import { versionChange } from '../contract/version-note';
import type { Change } from '../grid/change';
import { fingerprint } from '../grid/fingerprint';
import type { SheetKey, Snapshot } from '../grid/snapshot';
import type { Table } from '../grid/table';
import { stampsOf } from '../read/quarter-stamps';
import type { Tracker } from '../read/read-tracker';
import { guessedCells, unseenRows } from '../upkeep/guessed-cells';
import { readyChanges } from '../upkeep/ready';
import { rowDress, rowUpkeep } from '../upkeep/row-upkeep';
import { NOTHING_SCHEDULED } from '../upkeep/schedule';
import { counterStamps, whereaboutsChange } from '../upkeep/stamps';
import { columnsBack, markOf, repairColumns } from './columns';
import { currentPlaces } from './places';
import { mendedSettings } from './settings';
import { missingSheets, wordLists } from './sheets';
import { switchedSentences, tabNames } from './tab-names';
import { mendedTitle } from './title';
import { translateSheets } from './translate-sheets';
import { translateWords } from './translate-words';

const ROWS_MENDED: Text = {
  en: 'Put right IDs, levels or formulas in {n} {n:row|rows}.',
  th: 'แก้รหัส ระดับ หรือสูตรแล้ว {n} แถว',
};
export const TYPED_OVER: Text = {
  en: 'Restored the formulas in {cells}: a value had been typed over them.',
  th: 'คืนสูตรในช่อง {cells} ที่มีการพิมพ์ทับ',
};
const MIGRATED: Text = {
  en: 'Brought the tracker up to the present version: what you wrote is as it was.',
  th: 'ปรับไฟล์เป็นเวอร์ชันปัจจุบันแล้ว ข้อมูลที่กรอกไว้คงเดิมทุกช่อง',
};
const MAIL_ON: Text = {
  en: 'This file was a copy and sent no mail. From now on its summary may go to: {names}.',
  th: 'ไฟล์นี้เป็นสำเนาและยังไม่ส่งอีเมล จากนี้สรุปจะส่งถึง: {names}',
};

export interface RepairOptions {
  /** Of the summary's columns, in pixels. */
  readonly pageWidths: readonly number[];
  readonly unasked: boolean;
  /** The ISO week, 2026-W46. */
  readonly week: string;
}

/**
 * Brings an existing tracker back to what it should be: missing sheets, columns, formulas and
 * dropdowns; one of an older schema up to this one, whose marks are written last. Touches nothing that a
 * person wrote; on a whole tracker it changes no cell. `unasked`, before another command: the language of
 * the cells stays, and a copy stays one, until a person repairs.
 */
export function repairTracker(
  snapshot: Snapshot,
  found: Tracker,
  { pageWidths, unasked, week }: RepairOptions,
): SetUpDecision {
  const was = found.wordLanguage;
  const language = unasked ? was : found.settings.language;
  const older = isOlder(found);
  const tracker: Tracker = { ...found, wordLanguage: language };
  const missing = missingSheets(snapshot, tracker, pageWidths, week);
  const changes: Change[] = [...missing.changes];
  const done: string[] = [...missing.done];
  const mended = (sentence: string): void => {
    if (!older) done.push(sentence);
  };
  if (older) done.push(MIGRATED[language]);
  const { okrs: plan, settings } = tracker.tables;
  if (!plan || !settings) return { changes, done };

  const tables = new Map<SheetKey, Table>();
  const marks: Change[] = [];
  for (const [key, columns] of COLUMNS_OF) {
    const table = tracker.tables[key];
    if (!table) continue;
    const repaired = repairColumns(table, columns, language);
    tables.set(key, repaired.table);
    changes.push(...repaired.changes);
    marks.push(...repaired.mark);
    for (const sentence of columnsBack(repaired.mended, table.sheet.name, language))
      mended(sentence);
  }
  const { summary } = tracker.tables;
  for (const { column, key } of summary?.sheet.lostKeys ?? [])
    if (!readSheetMark(key))
      changes.push({ kind: 'cells', sheet: 'summary', row: KEY_ROW, column, cells: [[key]] });
  if (summary) marks.unshift(...markOf(summary));

  const okrs = tables.get('okrs') ?? plan;
  const data = tables.get('data') ?? freshData(missing.dataName);
  const counted = mendedSettings(settings, data, tracker.settings);
  changes.push(
    ...effectiveChanges(data, settingCells(settings), stampsOf(tracker)),
    ...counted.changes,
    ...versionChange(settings),
  );
  for (const sentence of counted.done) mended(sentence);
  const places = currentPlaces(okrs, data);
  if (!places) return { changes, done };
  let unscheduled: Readonly<Partial<Record<DataKey, string>>> = {};
  const { spreadsheet_id: written } = tracker.data;
  const copied = written !== '' && written !== snapshot.spreadsheetId;
  if (copied && !unasked) {
    const names = recipientNames(tracker);
    done.push(fill(MAIL_ON, language, { names }));
    // Triggers do not come with a copy.
    unscheduled = NOTHING_SCHEDULED;
  }
  const upkeep = rowUpkeep(okrs, tracker.outline, places, language);
  changes.push(
    // A dropdown refuses a word of the other language: it changes first, then the words in its cells.
    ...columnChoices(
      okrs.columns,
      okrs.sheet.maxRows - FIRST_ROW + 1,
      ownersChoice(settings.columns.get('person')),
      language,
    ),
    ...rowDress(okrs, tracker.outline, language),
    ...(older ? wrappedStatus(okrs) : []),
    ...guessedCells(tracker, unseenRows(tracker), snapshot.today),
    ...upkeep.changes,
    ...translateWords(okrs, tracker.outline, language),
    ...(was === language ? [] : translateSheets(tracker.tables, language)),
  );
  // What only changed its language is told once, for all of it.
  const { mended: n } = was === language ? upkeep : rowUpkeep(okrs, tracker.outline, places, was);
  if (n > 0) mended(fill(ROWS_MENDED, language, { n }));
  if (upkeep.typedOver.length > 0) {
    done.push(fill(TYPED_OVER, language, { cells: upkeep.typedOver.join(', ') }));
  }
  const title = mendedTitle(okrs, data, places, { was, language });
  changes.push(...title.changes);
  for (const sentence of title.done) mended(sentence);
  const rules = okrColourRules(okrs.columns, okrs.sheet.maxRows);
  // How far down they reach is Google's to move when rows come and go.
  const drawn = fingerprint(okrColourRules(okrs.columns, FIRST_ROW));
  const known = tracker.data.rules === drawn;
  const reach = tracker.outline[tracker.outline.length - 1]?.row ?? FIRST_ROW;
  const moved = snapshot.searched || missing.done.length > 0 || tracker.data.tabs === '';
  const tabs = moved ? whereaboutsChange(data) : [];
  const names = tabNames(snapshot, language);
  if (was !== language) done.unshift(...switchedSentences(names.named, language));
  changes.push(
    ...wordLists(data),
    { kind: 'colour-rules', sheet: 'okrs', rules, ...(known ? { knownTo: reach } : {}) },
    ...counterStamps(tracker, {
      language,
      ...(copied && unasked ? {} : { spreadsheet_id: snapshot.spreadsheetId }),
      rules: drawn,
      ...unscheduled,
      schema: String(SCHEMA_VERSION),
    }),
    ...readyChanges(tracker, snapshot.today, unseenRows(tracker)),
    ...tabs,
    ...marks,
    // Last: the writes above name tabs as they were.
    ...(unasked ? [] : names.changes),
  );
  return { changes, done };
}

/** *Status* of the first schema was one short line. */
function wrappedStatus({ columns, sheet: { maxRows } }: Table): Change[] {
  const column = columns.get('status');
  if (column === undefined) return [];
  const blocks = [{ row: FIRST_ROW, column, rows: maxRows - FIRST_ROW + 1, columns: 1 }];
  return [{ kind: 'look', sheet: 'okrs', blocks, look: { wrap: 'wrap' } }];
}

/** Who would get the summary, by name; an address where there is none. */
const recipientNames = ({ settings }: Tracker): string =>
  settings.recipients.map(({ name, address }) => name || address).join(', ') || '–';

/** The plan last: by its mark a command knows that the whole is of this schema. */
const COLUMNS_OF = [
  ['settings', SETTINGS_COLUMNS],
  ['check-ins', CHECK_IN_COLUMNS],
  ['definitions', DEFINITION_COLUMNS],
  ['not-now', NOT_NOW_COLUMNS],
  ['data', DATA_COLUMNS],
  ['guide', GUIDE_COLUMNS],
  ['okrs', OKR_COLUMNS],
] as const;
