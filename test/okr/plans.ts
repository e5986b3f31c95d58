import type { KeyResult, Objective, Plan, PlanRow } from '../../src/okr/plan';
import { DEFAULT_THRESHOLDS } from '../../src/okr/plan';
import { quarter } from '../../src/okr/quarter';

/** Acme's fourth quarter of 2026, seen from the Friday of its seventh week. */
export const FRIDAY = '2026-11-13';
export const Q4 = quarter(2026, 4, 1);

export function keyResult(values: Partial<KeyResult> = {}): KeyResult {
  return {
    level: 'key-result',
    id: 'KR1',
    row: 5,
    text: 'Increase MQLs from 80 to 120',
    parent: 'O1',
    owner: 'Ploy',
    start: null,
    target: null,
    unit: '',
    current: null,
    connected: false,
    doubt: '',
    confidence: null,
    note: '',
    decision: '',
    due: null,
    measure: null,
    signal: null,
    updated: FRIDAY,
    from: null,
    weight: null,
    dismissed: [],
    ...values,
  };
}

export function objective(values: Partial<Objective> = {}): Objective {
  return {
    level: 'objective',
    id: 'O1',
    row: 4,
    text: 'Build demand among our ideal customers',
    owner: 'Ploy',
    note: '',
    decision: '',
    due: null,
    weight: null,
    dismissed: [],
    ...values,
  };
}

export function planOf(rows: readonly PlanRow[], values: Partial<Plan> = {}): Plan {
  return {
    team: 'Acme Marketing',
    quarter: Q4,
    asOf: FRIDAY,
    rows,
    definitions: [],
    notNow: [],
    thresholds: DEFAULT_THRESHOLDS,
    agreed: { by: 'Somchai', on: '2026-10-07' },
    example: false,
    ...values,
  };
}
