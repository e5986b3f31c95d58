import { type Day, isDay } from '../../okr/day';
import {
  type Action,
  DEFAULT_THRESHOLDS,
  type Definition,
  type KeyResult,
  type Measure,
  type Objective,
  type Plan,
  type PlanRow,
  type Signal,
} from '../../okr/plan';
import { quarter } from '../../okr/quarter';
import type { PlanExample } from './example';

/** The day and quarter that examples are judged in: week 7 of 13. */
export const EXAMPLE_DAY: Day = '2026-11-13';
export const EXAMPLE_QUARTER = quarter(2026, 4, 1);

const LEVELS = { O: 'objective', KR: 'key-result', A: 'action' } as const;

/**
 * A plan from lines in the order of the sheet: `O: sentence`, `KR: sentence | owner Nan | start 20`,
 * `A: sentence`, `MQL = what counts`. A row hangs under the nearest row above of the level over it; `!KR:`
 * hangs nowhere. Further parts: owner, start, target, unit, due, measure, signal, confidence.
 * @throws where a line is none of these.
 */
export function planOf(lines: PlanExample): Plan {
  const rows: PlanRow[] = [];
  const definitions: Definition[] = [];
  for (const line of lines) {
    const definition = /^([^:|]+) = (.+)$/.exec(line);
    const row = /^(!?)(O|KR|A): ([^|]*)(.*)$/.exec(line);
    if (row) rows.push(rowOf(rows, row));
    else if (definition)
      definitions.push({
        term: definition[1] ?? '',
        counts: definition[2] ?? '',
        source: '',
        agreedBy: '',
        agreedOn: null,
      });
    else throw new Error(`“${line}” is neither a row (O: …, KR: …, A: …) nor a definition (X = …)`);
  }
  return {
    team: 'Acme',
    quarter: EXAMPLE_QUARTER,
    asOf: EXAMPLE_DAY,
    rows,
    definitions,
    notNow: [],
    thresholds: DEFAULT_THRESHOLDS,
    agreed: null,
    example: false,
  };
}

function rowOf(
  rows: readonly PlanRow[],
  [, loose, mark, sentence, rest]: RegExpExecArray,
): PlanRow {
  const level = LEVELS[(mark ?? 'O') as keyof typeof LEVELS];
  const parts = partsOf(rest ?? '');
  const due = parts.get('due') ?? null;
  if (due !== null && !isDay(due)) throw new Error(`“${due}” is not a day such as 2026-12-31`);
  const above = level === 'action' ? 'key-result' : 'objective';
  const base = {
    id: `${mark}${rows.filter((row) => row.level === level).length + 1}`,
    row: rows.length + 4,
    text: (sentence ?? '').trim(),
    owner: parts.get('owner') ?? null,
    note: '',
    decision: '',
    due,
    dismissed: [],
  };
  const parent = loose
    ? null
    : ([...rows].reverse().find((row) => row.level === above)?.id ?? null);
  const numberOf = (key: string) => (parts.has(key) ? Number(parts.get(key)) : null);
  if (level === 'objective') return { ...base, level, weight: null } satisfies Objective;
  if (level === 'action') return { ...base, level, parent, current: null } satisfies Action;
  return {
    ...base,
    level,
    parent,
    start: numberOf('start'),
    target: numberOf('target'),
    unit: parts.get('unit') ?? '',
    current: null,
    connected: false,
    doubt: '',
    confidence: numberOf('confidence'),
    measure: (parts.get('measure') ?? null) as Measure | null,
    signal: (parts.get('signal') ?? null) as Signal | null,
    updated: null,
    from: null,
    weight: null,
  } satisfies KeyResult;
}

function partsOf(rest: string): ReadonlyMap<string, string> {
  const parts = rest.split('|').map((part) => part.trim());
  return new Map(
    parts
      .filter((part) => part !== '')
      .map((part) => {
        const [key = '', ...value] = part.split(' ');
        return [key, value.join(' ')] as const;
      }),
  );
}
