import type { Language } from '../language/text';
import type { ActionState, MilestoneState, PlanRow } from '../okr/plan';
import { type CellProblem, type CellReader, cellReader } from './cell-problem';
import { readDismissals } from './dismissals';
import type { OutlineRow } from './outline';
import { formulaAt, type Table, textAt } from './table';
import { ACTION_STATES, LEVELS, MEASURES, MILESTONE_STATES, SIGNALS } from './words';

const CONFIDENCE = { min: 1, max: 10 };

/** The rows of the plan with everything their cells say; one bad cell is a problem and never hides the rest. */
export function readRows(
  table: Table,
  outline: readonly OutlineRow[],
  language: Language,
): { readonly rows: readonly PlanRow[]; readonly problems: readonly CellProblem[] } {
  const reader = cellReader(table, language);
  const rows = outline.map((place) => readRow(table, place, reader));
  return { rows, problems: reader.problems };
}

/** One row; `reader` collects what cannot be read in it. */
export function readRow(table: Table, place: OutlineRow, reader: CellReader): PlanRow {
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
  if (level === 'objective') return { ...base, level, weight: reader.number(row, 'weight') };
  if (level === 'action') {
    const current: ActionState | null = reader.word(row, 'current', ACTION_STATES);
    return { ...base, level, parent, current };
  }
  const measure = reader.word(row, 'measure', MEASURES);
  const current: number | MilestoneState | null =
    measure === 'milestone'
      ? reader.word(row, 'current', MILESTONE_STATES)
      : reader.number(row, 'current');
  return {
    ...base,
    level,
    parent,
    measure,
    current,
    connected: formulaAt(table, row, 'current') !== '',
    start: reader.number(row, 'start'),
    target: reader.number(row, 'target'),
    unit: textAt(table, row, 'unit'),
    confidence: reader.number(row, 'confidence', CONFIDENCE),
    signal: reader.word(row, 'signal', SIGNALS),
    updated: reader.day(row, 'updated'),
    from: reader.day(row, 'from'),
    weight: reader.number(row, 'weight'),
  };
}
