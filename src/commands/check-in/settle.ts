import { POINT } from '../../language/number-marks';
import type { Doubt, Reading, ReadingCells, Said } from '../../okr/doubt';
import type { KeyResult } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import type { Answers, Request } from '../../protocol/messages';
import type { OkrKey } from '../../tracker/contract/columns';
import { numberFormat } from '../../tracker/contract/number-format';
import type { CellInput, Change } from '../../tracker/grid/change';
import type { Table } from '../../tracker/grid/table';
import type { Tracker } from '../../tracker/read/read-tracker';
import { doubtChanges, judgeRows } from '../../tracker/upkeep/doubts';
import { appendCheckIns, dueCheckIns, stampUpdated } from '../../tracker/upkeep/due-check-ins';
import { MEASURES } from '../../words/plan-words';
import type { Platform } from '../platform';
import { openTracker, planView } from '../read-plan';
import { refuse } from '../refusal';
import { judgeTracker } from './held-numbers';

type Asked = Extract<Request, { readonly kind: 'settle' }>;

/**
 * Answers a doubt: writes the cells that the answer names, or notes that the number is right; then what is no
 * longer in doubt is logged as a check-in of whoever answered. A question that is not the one the page showed
 * is not answered.
 */
export function settle(platform: Platform, request: Asked): Answers['settle'] {
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'data', 'check-ins']);
    const { language } = tracker.settings;
    const { okrs, 'check-ins': log } = tracker.tables;
    const all = judgeTracker(tracker, snapshot);
    const found = all.find(({ keyResult: { id } }) => id !== '' && id === request.id);
    if (!found || !okrs) return refuse('row-gone', language, { id: String(request.id) });
    const { keyResult } = found;
    if (keyResult.text !== request.was) refuse('row-changed', language, { id: keyResult.id });
    const doubt = found.doubts.find((one) => isSame(one, request));
    const reading = doubt?.readings.find((one) => sameReading(one, request.reading));
    if (!doubt || !reading) return refuse('number-changed', language, { id: keyResult.id });
    // Nowhere to keep a yes: a tracker of an older version has no such column yet.
    if (!okrs.columns.has('doubt')) return refuse('wants-repair', language);
    const { today, now } = snapshot;
    const said = new Map([[keyResult.id, saidBy(doubt, reading)]]);
    const after = withCells(keyResult, reading.cells);
    const changed = new Set(movesNumbers(reading.cells) ? [keyResult.id] : []);
    const { decimal } = tracker.plan.numbers ?? POINT;
    const judged = judgeRows(withoutDates(okrs, keyResult.row, reading.cells), [after], {
      today,
      log: log ? tracker.checkIns : null,
      decimal,
      said,
      changed,
    });
    const counted = judged.map((one) => one.keyResult).filter((row) => !isDoubtful(row));
    const confirmed = new Set(doubt.cell === 'current' ? [keyResult.id] : []);
    const who = platform.userAddress() || platform.rememberedName();
    const lines = log
      ? dueCheckIns({ rows: counted }, tracker.checkIns, { now, who, confirmed })
      : [];
    const stamped = counted.filter(({ id }) => lines.some((line) => line.id === id));
    platform.write([
      ...cellChanges(okrs, after, reading.cells, tracker),
      ...doubtChanges(okrs, judged),
      ...(reading.cells.updated === undefined ? stampUpdated(okrs, stamped, today) : []),
      ...(log ? appendCheckIns(log, lines, language) : []),
    ]);
    platform.write(formats(okrs, after, reading.cells));
    return true;
  });
  if (done === null) refuse('busy', platform.userLanguage());
  return planView(platform);
}

const isSame = ({ cell, kind, found }: Doubt, asked: Asked): boolean =>
  cell === asked.cell && kind === asked.doubt && found === asked.found;

const sameReading = (one: Reading, other: unknown): boolean => {
  const { means, cells } = Object(other) as Partial<Reading>;
  const print = (of: object | undefined) => JSON.stringify(Object.entries(of ?? {}).sort());
  return one.means === means && print(one.cells) === print(cells);
};

const saidBy = ({ cell, kind, found }: Doubt, { means }: Reading): readonly Said[] =>
  means === 'right' && typeof found === 'number' ? [{ cell, kind, value: found }] : [];

const movesNumbers = ({ start, target, unit }: ReadingCells): boolean =>
  start !== undefined || target !== undefined || unit !== undefined;

const withCells = (row: KeyResult, cells: ReadingCells): KeyResult => ({ ...row, ...cells });

/** The table without the cells that the answer replaces: what stood there is judged no more. */
function withoutDates(table: Table, row: number, cells: ReadingCells): Table {
  const columns = Object.keys(cells).map((key) => table.columns.get(key));
  const values = table.sheet.values.map((line, index) =>
    index === row - 1 ? line.map((cell, at) => (columns.includes(at + 1) ? '' : cell)) : line,
  );
  return { ...table, sheet: Object.create(table.sheet, { values: { value: values } }) };
}

function cellChanges(
  table: Table,
  { row }: KeyResult,
  cells: ReadingCells,
  { wordLanguage }: Tracker,
): Change[] {
  const { start, target, current, weight, unit, updated, measure } = cells;
  const wanted: readonly (readonly [OkrKey, CellInput | undefined])[] = [
    ['unit', unit],
    ['start', start],
    ['target', target],
    ['current', current],
    ['weight', weight],
    ['measure', measure && MEASURES[measure][wordLanguage]],
    ['updated', updated === undefined ? undefined : { day: updated }],
    ['review', null],
  ];
  return wanted.flatMap(([key, cell]): Change[] => {
    const column = table.columns.get(key);
    if (column === undefined || cell === undefined) return [];
    return [{ kind: 'cells', sheet: 'okrs', row, column, cells: [[cell]] }];
  });
}

/** As many decimals as the row's numbers need, and the sign of its unit: a date leaves its format behind. */
function formats(
  table: Table,
  { row, unit, start, target, current }: KeyResult,
  cells: ReadingCells,
): Change[] {
  const numbers = [start, target, current].flatMap((value) =>
    typeof value === 'number' ? [value] : [],
  );
  const look = { format: numberFormat(unit, numbers) };
  const keys = cells.unit === undefined ? Object.keys(cells) : ['start', 'target', 'current'];
  const blocks = (['start', 'target', 'current'] as const)
    .filter((key) => keys.includes(key))
    .flatMap((key) => {
      const column = table.columns.get(key);
      return column === undefined ? [] : [{ row, column, rows: 1, columns: 1 }];
    });
  return blocks.length === 0 ? [] : [{ kind: 'look', sheet: 'okrs', blocks, look }];
}
