import type { KeyResult, Objective, Plan, PlanRow } from '../../okr/plan';
import type { NewRow } from '../../protocol/messages';
import { guessCells } from '../../rules/offer/guess';
import type { CellsFromText } from '../../rules/review-result';
import { contextIn } from '../../rules/subject';
import { type Draft, fieldNumber } from './draft';

/** What the row's cells would hold: what a person filled in, else what the sentence says. */
export function cellsOf(draft: Draft, plan: Plan): CellsFromText {
  if (draft.level === 'objective') return {};
  const said = guessCells(draft.sentence, contextIn(plan, plan.asOf));
  const unit = draft.unit.trim() || said.unit;
  const sameScale = (unit === '%') === (said.unit === '%');
  const start = fieldNumber(draft.from, unit ?? '', plan) ?? (sameScale ? said.start : undefined);
  const target = fieldNumber(draft.to, unit ?? '', plan) ?? (sameScale ? said.target : undefined);
  const due = draft.due || said.due;
  const measure = draft.measure || said.measure;
  const signal = draft.signal || said.signal;
  return {
    ...(unit ? { unit } : {}),
    ...(start === undefined ? {} : { start }),
    ...(target === undefined ? {} : { target }),
    ...(due ? { due } : {}),
    ...(measure ? { measure } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** The row as the plan would hold it, for the rules to judge. */
export function rowOf(draft: Draft, plan: Plan): PlanRow {
  const cells = cellsOf(draft, plan);
  const base = {
    id: '',
    row: 0,
    text: draft.sentence.trim(),
    owner: draft.owner.trim() || null,
    note: draft.why.trim(),
    decision: '',
    due: cells.due ?? null,
    dismissed: [],
    weight: null,
  };
  if (draft.level === 'objective') return { ...base, level: 'objective' } satisfies Objective;
  return {
    ...base,
    level: 'key-result',
    parent: draft.under || null,
    start: cells.start ?? null,
    target: cells.target ?? null,
    unit: cells.unit ?? '',
    current: null,
    connected: false,
    doubt: '',
    confidence: null,
    measure: cells.measure ?? null,
    signal: cells.signal ?? null,
    updated: null,
    from: draft.countsFrom || null,
  } satisfies KeyResult;
}

/** The row as the server is asked to write it. */
export function newRowOf(draft: Draft, plan: Plan): NewRow {
  const { level, under, countsFrom } = draft;
  const row = rowOf(draft, plan);
  return {
    level,
    text: row.text,
    under: level === 'objective' ? null : under,
    cells: cellsOf(draft, plan),
    ...(level === 'key-result' && countsFrom !== '' ? { countsFrom } : {}),
    owner: row.owner ?? '',
    note: row.note,
  };
}
