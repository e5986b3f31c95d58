import type { Language } from '../../language/text';
import type { Day } from '../../okr/day';
import type { ActionState, KeyResult, NumberMarks, PlanRow } from '../../okr/plan';
import {
  ACTION_STATES,
  KEY_RESULT_STATES,
  LEVELS,
  MEASURES,
  SIGNALS,
} from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import { fetches } from '../contract/connected';
import { type CellProblem, type CellReader, cellReader, isError } from '../grid/cell-problem';
import { cellAt, formulaAt, type Table, textAt } from '../grid/table';
import { readDismissals } from '../upkeep/dismissals';
import type { OutlineRow } from '../upkeep/outline';

const CONFIDENCE = { min: 1, max: 10 };
/** Above this a weight cannot be meant: a date in its cell is tens of thousands. */
export const MOST_WEIGHT = 1000;

/** The rows of the plan with everything their cells say; one bad cell is a problem and never hides the rest. No check-in is later than `latest`. */
export function readRows(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
  latest: Day,
  marks?: () => NumberMarks,
): { readonly rows: readonly PlanRow[]; readonly problems: readonly CellProblem[] } {
  const reader = cellReader(table, language, marks);
  const rows = outline.map((place) => readRow(table, place, reader, latest));
  return { rows, problems: reader.problems };
}

/** One row; `reader` collects what cannot be read in it. */
export function readRow(
  table: Table,
  place: OutlineRow,
  reader: CellReader,
  latest?: Day,
): PlanRow {
  const { row, id, level } = place;
  if (place.guessed) reader.word(row, 'level', LEVELS);
  const parent = place.parent || null;
  const base = {
    id,
    row,
    text: textAt(table, row, 'plan'),
    owner: textAt(table, row, 'owner') || null,
    note: textAt(table, row, 'note'),
    decision: textAt(table, row, 'decision'),
    due: reader.day(row, 'due'),
    dismissed: readDismissals(textAt(table, row, 'dismissed')),
  };
  if (level === 'objective') return { ...base, level, weight: weightIn(table, row, reader) };
  if (level === 'action') {
    const current: ActionState | null = reader.word(row, 'current', ACTION_STATES);
    return { ...base, level, parent, current };
  }
  const measure = reader.word(row, 'measure', MEASURES);
  return {
    ...base,
    level,
    parent,
    measure,
    current: currentIn(table, row, measure, reader),
    connected: isError(cellAt(table, row, 'current')) || fetches(formulaAt(table, row, 'current')),
    doubt: textAt(table, row, 'doubt'),
    start: reader.number(row, 'start'),
    ...(waitsForStart(table, row) ? { startLater: true as const } : {}),
    target: reader.number(row, 'target'),
    unit: textAt(table, row, 'unit'),
    confidence: reader.number(row, 'confidence', CONFIDENCE),
    signal: reader.word(row, 'signal', SIGNALS),
    updated: reader.day(row, 'updated', latest),
    from: reader.day(row, 'from'),
    weight: weightIn(table, row, reader),
  };
}

/** In a draft, which has no *Current*, a follower's blank Start is filled at closing. */
const waitsForStart = (table: Table, row: number): boolean =>
  !table.columns.has('current') &&
  textAt(table, row, 'follows') !== '' &&
  textAt(table, row, 'start') === '';

/** A state for a milestone, a number for the others; any of them may be dropped. */
function currentIn(
  table: Table,
  row: number,
  measure: KeyResult['measure'],
  reader: CellReader,
): KeyResult['current'] {
  if (keyOfWord(KEY_RESULT_STATES, textAt(table, row, 'current')) === 'dropped') return 'dropped';
  return measure === 'milestone'
    ? reader.word(row, 'current', KEY_RESULT_STATES)
    : reader.number(row, 'current');
}

/** Blank counts 1, which is null here; one that cannot be meant is named and weighs nothing. */
function weightIn(table: Table, row: number, reader: CellReader): number | null {
  const weight = reader.number(row, 'weight', { min: 0, max: MOST_WEIGHT });
  const cell = cellAt(table, row, 'weight');
  const numeric = typeof cell === 'number' || typeof cell === 'object';
  return weight === null && numeric ? 0 : weight;
}
