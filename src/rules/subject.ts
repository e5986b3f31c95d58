import type { Day } from '../okr/day';
import type { Measure, PlanRow, Signal } from '../okr/plan';
import type { Quarter } from '../okr/quarter';
import { read } from '../text/read';
import type { Quantity } from '../text/reading';
import type { Columns, Subject } from './rule';

/** What a row is judged beside. */
export interface SubjectContext {
  readonly quarter: Quarter | null;
  readonly today: Day;
  readonly parentDue?: Day | null;
}

/** Columns that may come with a line that has no row. */
export interface LineColumns {
  readonly unit?: string;
  readonly start?: number | null;
  readonly target?: number | null;
  readonly due?: Day | null;
  readonly owner?: string | null;
  readonly measure?: Measure | null;
  readonly signal?: Signal | null;
}

/** A row of a plan as the rules see it. */
export function subjectOf(row: PlanRow, context: SubjectContext): Subject {
  const isKeyResult = row.level === 'key-result';
  const columns: Columns = {
    owner: row.owner,
    confidence: isKeyResult ? row.confidence : null,
    parent: row.level === 'objective' ? null : row.parent,
    hasCurrent: row.level !== 'objective' && row.current !== null,
    parentDue: context.parentDue ?? null,
  };
  const line: LineColumns = isKeyResult
    ? {
        unit: row.unit,
        start: row.start,
        target: row.target,
        due: row.due,
        measure: row.measure,
        signal: row.signal,
      }
    : { due: row.due };
  return { ...lineSubject(row.text, line, context), id: row.id, columns };
}

/** A line alone, with the columns that are known. */
export function lineSubject(text: string, line: LineColumns, context: SubjectContext): Subject {
  const reading = read(text, { today: context.today });
  return {
    id: '',
    text,
    reading,
    numbers: reading.quantities.filter(isFinishLine),
    columns: null,
    unit: line.unit ?? '',
    start: line.start ?? null,
    target: line.target ?? null,
    due: line.due ?? null,
    measure: line.measure ?? null,
    signal: line.signal ?? null,
    quarter: context.quarter,
  };
}

/** A number that says what will be reached, as against one that only narrows it ("within one day", "in 3 markets"). */
export const isFinishLine = (quantity: Quantity): boolean => quantity.role !== 'condition';
