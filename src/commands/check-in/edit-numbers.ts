import type { Language } from '../../language/text';
import { allKeyResults, type KeyResult } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import { keyOfWord } from '../../tracker/contract/cell-words';
import { numberFormat } from '../../tracker/contract/number-format';
import { FIRST_ROW } from '../../tracker/contract/sheets';
import type { Change } from '../../tracker/grid/change';
import { cellAt, type Table, textAt } from '../../tracker/grid/table';
import { isEndEnough, readCheckIns } from '../../tracker/read/logs';
import { tablesOf } from '../../tracker/read/read-tracker';
import { readRows } from '../../tracker/read/rows';
import { doubtChanges, isPercentCell } from '../../tracker/upkeep/doubts';
import {
  appendCheckIns,
  type DueCheckIn,
  dueCheckIns,
  stampUpdated,
} from '../../tracker/upkeep/due-check-ins';
import { outlineOf } from '../../tracker/upkeep/outline';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import type { Edit } from '../plan/edit';
import { rowEdited } from '../plan/edit-place';
import type { Platform } from '../platform';
import { judgeEdit, tellDoubt } from './edit-doubts';

/** The rows of an edit that hold content, from 1. */
export function rowsOf({ row, rows }: Edit): ReadonlySet<number> {
  const all = new Set<number>();
  for (let at = Math.max(FIRST_ROW, row); at < row + rows; at += 1) all.add(at);
  return all;
}

/**
 * Logs the check-ins of an edit of numbers, reading no more than the plan and the end of the log: this
 * is what people do every week, and they wait for it. False where a row has no ID of its own yet, and
 * where this is not the plan: then more has to be read.
 */
export function logEditedNumbers(platform: Platform, told: Edit, mended = false): boolean {
  const snapshot = platform.read(['okrs', 'check-ins'], ['okrs'], ['check-ins']);
  const { okrs, 'check-ins': log } = tablesOf(snapshot);
  if (!okrs || okrs.sheet.name !== told.tab) return false;
  const row = rowEdited(okrs, told);
  // Nobody can tell which row it was: comparing finds its number at the next command.
  if (row === null) return true;
  const edit = { ...told, row };
  const rows = rowsOf(edit);
  const outline = outlineOf(okrs, { objective: 0, 'key-result': 0, action: 0 }).rows.filter(
    ({ row }) => rows.has(row) && textAt(okrs, row, 'plan') !== '',
  );
  if (outline.some(({ row, id }) => textAt(okrs, row, 'id') !== id)) return false;
  const keyResults = allKeyResults({ rows: readRows(okrs, outline, 'en', snapshot.today).rows });
  const misread = mended ? [] : shownAsDays(okrs, keyResults);
  if (misread.length > 0) {
    platform.write(misread);
    return logEditedNumbers(platform, told, true);
  }
  if (log) logNumbers(platform, edit, { okrs, keyResults, now: snapshot.now }, log);
  return true;
}

/** Before this day a date is a number in a cell that kept the date format of what stood there: 49 shows as 17 February 1900. */
const FIRST_REAL_DAY = '1950-01-01';

/** Number formats for cells of *Current* that show a number as a day. */
function shownAsDays(okrs: Table, keyResults: readonly KeyResult[]): Change[] {
  const column = okrs.columns.get('current');
  if (column === undefined) return [];
  return keyResults.flatMap(({ row, measure }): Change[] => {
    const cell = cellAt(okrs, row, 'current');
    if (measure === 'milestone' || typeof cell !== 'object') return [];
    if (cell.day >= FIRST_REAL_DAY || cell.day < '1900') return [];
    const format = numberFormat(textAt(okrs, row, 'unit'), []);
    return [
      {
        kind: 'look',
        sheet: 'okrs',
        blocks: [{ row, column, rows: 1, columns: 1 }],
        look: { format },
      },
    ];
  });
}

/**
 * Logs what is new in these key results, with today's date in *Last update*; a number in doubt waits. `recent` may be the end of
 * the log: the whole of it is read where one of them does not stand there.
 */
export function logNumbers(
  platform: Platform,
  edit: Edit,
  of: { readonly okrs: Table; readonly keyResults: readonly KeyResult[]; readonly now: string },
  recent: Table,
): void {
  const { okrs, keyResults, now } = of;
  const ids = keyResults.map(({ id }) => id);
  const log = isEndEnough(recent, ids)
    ? recent
    : tablesOf(platform.read(['check-ins']))['check-ins'];
  if (!log) return;
  const today = now.slice(0, 10);
  const dated = edit.touched.includes('updated');
  const confirmed = dated ? keyResults.filter(({ updated }) => updated === today) : [];
  const judged = judgeEdit(edit, okrs, keyResults, { today, log: readCheckIns(log) });
  // Before anything is logged: what may not be meant is marked, and waits.
  platform.write(doubtChanges(okrs, judged));
  tellDoubt(platform, okrs, judged);
  const counted = judged.map(({ keyResult }) => keyResult).filter((row) => !isDoubtful(row));
  const due = dueCheckIns({ rows: counted }, readCheckIns(log), {
    now,
    who: '',
    confirmed: new Set(confirmed.map(({ id }) => id)),
  });
  if (due.length === 0) return;
  // Google withholds consumer addresses in edits: the name that they chose in Check in says it too.
  const who = platform.userAddress() || platform.rememberedName();
  const lines = due.map((line) => ({ ...line, who }));
  const logged = keyResults.filter(({ id }) => lines.some((line) => line.id === id));
  const known = new Set(readCheckIns(log).map(({ id }) => id));
  platform.write([
    // The log last: while a line is missing there, comparing finds it.
    ...stampUpdated(okrs, logged, today),
    ...appendCheckIns(log, lines, languageOf(okrs, logged)),
    ...newDecimals(okrs, logged, lines, known),
  ]);
}

/** The language of the words that stand in *Current*: what the log writes down is what a person chose there. */
const languageOf = (okrs: Table, rows: readonly KeyResult[]): Language =>
  rows.some(({ row }) => {
    const word = textAt(okrs, row, 'current');
    const state = keyOfWord(KEY_RESULT_STATES, word);
    return state !== null && KEY_RESULT_STATES[state].th === word;
  })
    ? 'th'
    : 'en';

/** A number with more decimals than the last one would show rounded: those cells get their decimals. `known`: IDs that the log had. */
function newDecimals(
  okrs: Table,
  rows: readonly KeyResult[],
  lines: readonly DueCheckIn[],
  known: ReadonlySet<string>,
): Change[] {
  const column = okrs.columns.get('current');
  if (column === undefined) return [];
  const before = new Map(lines.map(({ id, from }) => [id, from]));
  const formats = rows.flatMap(({ row, id, current }): [number, string][] => {
    const others = [cellAt(okrs, row, 'start'), cellAt(okrs, row, 'target')];
    const formatFor = (number: KeyResult['current']): string =>
      numberFormat(textAt(okrs, row, 'unit'), [...others, number ?? '']);
    const format = formatFor(current);
    // A first number stands in a cell that nobody formatted yet.
    if (known.has(id) && format === formatFor(before.get(id) ?? null)) return [];
    // 25% stays as it was typed, whatever the unit.
    if (
      typeof current === 'number' &&
      Math.abs(current) <= 1 &&
      isPercentCell(okrs, row, 'current')
    )
      return [];
    return [[row, format]];
  });
  // A change for each format, however many rows: of these cells it is known that they differ.
  return [...new Set(formats.map(([, format]) => format))].map((format) => ({
    kind: 'look',
    sheet: 'okrs',
    blocks: formats
      .filter(([, one]) => one === format)
      .map(([row]) => ({ row, column, rows: 1, columns: 1 })),
    look: { format },
  }));
}
