import { POINT } from '../../language/number-marks';
import type { Language } from '../../language/text';
import type { CheckIn } from '../../okr/check-in';
import { laterDay } from '../../okr/day';
import type { DecisionLine } from '../../okr/decision';
import { type Goal, goalsOf } from '../../okr/goal';
import type { NumberMarks, Plan } from '../../okr/plan';
import { quarterName } from '../../okr/quarter';
import { quarterStamps } from '../contract/effective-settings';
import type { CellProblem } from '../grid/cell-problem';
import type { SheetKey, Snapshot } from '../grid/snapshot';
import { type Table, tableOf, textAt } from '../grid/table';
import { readDecisions } from '../upkeep/decision-log';
import { readGoals } from '../upkeep/goal-log';
import { type Counters, type OutlineRow, outlineOf } from '../upkeep/outline';
import { asCount, type LedgerLine, readData, readLedger, type TrackerData } from './data';
import { readCheckIns, readDefinitions, readNotNow } from './logs';
import { ownerProblems } from './people';
import { readRows } from './rows';
import { readSettings, type Settings } from './settings';

/** Everything a tracker says. Sheets that were not read are as if empty. */
export interface Tracker {
  readonly plan: Plan;
  readonly settings: Settings;
  /**
   * The language of the words in the plan's cells and dropdowns: that of the last set-up or repair.
   * Settings may name another since; a dropdown refuses its words until the next repair.
   */
  readonly wordLanguage: Language;
  readonly checkIns: readonly CheckIn[];
  readonly data: TrackerData;
  readonly ledger: readonly LedgerLine[];
  /** What was promised when the plan was agreed, and each change since. */
  readonly goals: readonly Goal[];
  /** What was asked of leadership, and what became of it. */
  readonly decisions: readonly DecisionLine[];
  readonly outline: readonly OutlineRow[];
  readonly counters: Counters;
  readonly problems: readonly CellProblem[];
  /** Those of them that are about people: whom nobody can reach. */
  readonly people: readonly CellProblem[];
  readonly tables: Tables;
}

export type Tables = { readonly [K in SheetKey]?: Table };

/** The key of each sheet's first column, in which the sheet's own mark stands. */
export const FIRST_KEYS: Readonly<Record<SheetKey, string>> = {
  okrs: 'id',
  'check-ins': 'at',
  summary: 'page',
  definitions: 'term',
  'not-now': 'request',
  guide: 'page',
  settings: 'key',
  data: 'name',
  draft: 'id',
  'used-draft': 'id',
  closing: 'id',
  archive: 'id',
  past: 'quarter',
  before: 'id',
};

/** The sheets that were read, with their columns found. */
export function tablesOf(snapshot: Pick<Snapshot, 'sheets'>): Tables {
  const tables: { [K in SheetKey]?: Table } = {};
  for (const [key, sheet] of Object.entries(snapshot.sheets)) {
    const name = key as SheetKey;
    if (sheet) tables[name] = tableOf(name, sheet, FIRST_KEYS[name]);
  }
  return tables;
}

/**
 * Reads a whole tracker. null where there is none: no OKRs sheet or no Settings sheet in the file. `marks`: how
 * its file writes numbers, asked for only when a sentence or a number in words is read.
 */
export function readTracker(
  snapshot: Snapshot,
  marks: () => NumberMarks = () => snapshot.numbers ?? POINT,
): Tracker | null {
  const tables = tablesOf(snapshot);
  if (!tables.okrs || !tables.settings) return null;
  const {
    settings,
    problems: settingProblems,
    people: peopleProblems,
  } = readSettings(
    tables.settings,
    snapshot.today,
    tables.data ? quarterStamps(tables.data) : null,
    marks,
  );
  const { language } = settings;
  const dataTable = tables.data ?? emptyTable('data');
  const data = readData(dataTable);
  const checkIns = readCheckIns(tables['check-ins'] ?? emptyTable('check-ins'));
  const { rows: outline, counters } = outlineOf(tables.okrs, {
    objective: asCount(data.next_objective),
    // The log still knows a number whose row and counter are gone.
    'key-result': Math.max(
      asCount(data.next_key_result),
      ...checkIns.map(({ id }) => numberIn(id)),
    ),
    action: asCount(data.next_action),
  });
  const { rows, problems: rowProblems } = readRows(
    tables.okrs,
    outline.filter(({ row }) => tables.okrs && textAt(tables.okrs, row, 'plan') !== ''),
    language,
    laterDay(settings.asOf, snapshot.today),
    marks,
  );
  const defined = readDefinitions(tables.definitions ?? emptyTable('definitions'), language);
  const held = readNotNow(tables['not-now'] ?? emptyTable('not-now'), language);
  const goals = readGoals(dataTable);
  const plan: Plan = {
    team: settings.team,
    quarter: settings.quarter,
    asOf: settings.asOf,
    rows,
    definitions: defined.definitions,
    notNow: held.notNow,
    thresholds: settings.thresholds,
    agreed: isOfQuarter(settings, goals) ? settings.agreed : null,
    example: data.example === 'yes',
    get numbers() {
      return marks();
    },
  };
  const people = [
    ...peopleProblems,
    ...ownerProblems(tables.okrs, rows, settings.people, language),
  ];
  return {
    plan,
    settings,
    wordLanguage: data.language === 'en' || data.language === 'th' ? data.language : language,
    checkIns,
    data,
    ledger: readLedger(dataTable),
    goals,
    decisions: readDecisions(dataTable),
    outline,
    counters,
    people,
    problems: [
      ...settingProblems,
      ...people,
      ...rowProblems,
      ...defined.problems,
      ...held.problems,
    ],
    tables,
  };
}

/** An agreement belongs to its quarter: one that was kept as another's is none of this one. */
const isOfQuarter = ({ agreed, quarter }: Settings, goals: readonly Goal[]): boolean =>
  !goalsOf({ agreed }, goals).some(
    (line) => (line.quarter ?? '') !== '' && line.quarter !== quarterName(quarter),
  );

const numberIn = (id: string): number => Number(/^KR(\d{1,9})$/.exec(id)?.[1] ?? 0);

const emptyTable = (key: SheetKey): Table => ({
  key,
  sheet: { name: '', values: [], formulas: null, maxRows: 0, maxColumns: 0 },
  columns: new Map(),
});
