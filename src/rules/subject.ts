import { POINT } from '../language/number-marks';
import type { Day } from '../okr/day';
import type { Measure, NumberMarks, Plan, PlanRow, Signal } from '../okr/plan';
import type { Quarter } from '../okr/quarter';
import { read } from '../text/read';
import type { Quantity } from '../text/reading';
import type { Columns, Subject } from './rule';

/** What a row is judged beside. */
export interface SubjectContext {
  /** null where it is not known: then no day is held against it. */
  readonly quarter: Quarter | null;
  readonly today: Day;
  readonly parentDue?: Day | null;
  /** How the file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
}

/** What a line of this plan is read beside. */
export const contextIn = (
  { quarter, numbers }: Pick<Plan, 'quarter' | 'numbers'>,
  today: Day,
): SubjectContext => ({ quarter, today, ...(numbers ? { numbers } : {}) });

/** Columns that may come with a line that has no row. With `%` as unit the numbers are shares of 1. */
export interface LineColumns {
  readonly unit?: string;
  readonly start?: number | null;
  readonly target?: number | null;
  readonly due?: Day | null;
  readonly measure?: Measure | null;
  readonly signal?: Signal | null;
  readonly owner?: string | null;
}

/** A row of a plan as the rules see it. */
export function subjectOf(row: PlanRow, context: SubjectContext): Subject {
  const columns: Columns = {
    confidence: row.level === 'key-result' ? row.confidence : null,
    parent: row.level === 'objective' ? null : row.parent,
    parentDue: context.parentDue ?? null,
    ...(row.level === 'key-result' && row.startLater ? { startLater: true as const } : {}),
  };
  const line: LineColumns = row.level === 'key-result' ? row : { due: row.due, owner: row.owner };
  return { ...lineSubject(row.text, line, context), id: row.id, columns };
}

/** A line alone, with the columns that are known. */
export function lineSubject(text: string, line: LineColumns, context: SubjectContext): Subject {
  const { today, quarter, numbers } = context;
  const reading = read(text, {
    today,
    ...(quarter ? { yearStart: yearStart(quarter) } : {}),
    ...(numbers ? { numbers } : {}),
  });
  return {
    id: '',
    text,
    reading,
    numbers: reading.quantities.filter(isFinishLine),
    columns: null,
    unit: (line.unit ?? '').trim(),
    start: line.start ?? null,
    target: line.target ?? null,
    due: line.due ?? null,
    measure: line.measure ?? null,
    signal: line.signal ?? null,
    owner: line.owner ?? null,
    quarter,
    marks: numbers ?? POINT,
  };
}

/** The first month, 1 to 12, of the fiscal year that a quarter is part of. */
export function yearStart({ first, number }: Quarter): number {
  return ((Number(first.slice(5, 7)) - 1 - (number - 1) * 3 + 12) % 12) + 1;
}

/** A number that says what will be reached, as against one that only narrows it ("within one day", "in 3 markets"). */
export const isFinishLine = (quantity: Quantity): boolean => quantity.role !== 'condition';

/** The columns alone say what will be reached: a target, and where it is read off, where it starts. */
export function columnsMeasure({ start, target, measure, columns }: Subject): boolean {
  if (measure === 'milestone') return true;
  return (
    target !== null &&
    (start !== null || columns?.startLater === true || (measure !== null && measure !== 'latest'))
  );
}

/** The language that a line is written in; mixed lines are Thai ones with English words. */
export const lineLanguage = ({ reading }: Pick<Subject, 'reading'>): 'en' | 'th' =>
  reading.language === 'en' ? 'en' : 'th';

/** The language of an offer: the line's, and the person's where a line without a verb is only names in Latin letters. */
export const offerLanguage = (subject: Subject, person: 'en' | 'th'): 'en' | 'th' =>
  lineLanguage(subject) === 'en' &&
  subject.reading.lead?.kind !== 'verb' &&
  subject.reading.words <= 4
    ? person
    : lineLanguage(subject);
