/** Key results as a careful team would type them: the text of each cell, and what it means. */
import { addDays, type Day } from '../../../src/okr/day';
import type { KeyResult, Measure } from '../../../src/okr/plan';
import type { OkrKey } from '../../../src/tracker/contract/columns';
import { MEASURES, MILESTONE_STATES } from '../../../src/words/plan-words';
import { keyResult, Q4 } from '../../okr/plans';
import type { Chance } from './chance';

/** What is typed into the cells of a row. */
export type Typed = Partial<Record<OkrKey, string>>;

export interface CleanRow {
  readonly typed: Typed;
  readonly means: KeyResult;
}

const NUMBERS = [1, 10, 20, 30, 100, 335, 500, 670, 835, 1000, -20, 0.02, 2.5, 4.2];
const LIST: readonly Measure[] = [
  'total',
  'total',
  'latest',
  'latest',
  'at-least',
  'at-most',
  'milestone',
];

export const numberBy = (chance: Chance): number =>
  chance.share() < 0.5
    ? chance.of(NUMBERS)
    : Math.round((chance.share() * 1500 - 200) * 1000) / 1000;

export const dayBy = (chance: Chance, from: number, to: number): Day =>
  addDays(Q4.first, from + Math.floor(chance.share() * (to - from)));

/** A row that counts, with now and then an input that is seldom used. */
export function cleanRow(chance: Chance, id: string, parent: string): CleanRow {
  const maybe = <Value>(share: number, value: () => Value): Value | null =>
    chance.share() < share ? value() : null;
  const measure = chance.of(LIST);
  const state = chance.of(['done', 'not-yet'] as const);
  const target = Math.abs(numberBy(chance)) + 1;
  const values = {
    measure,
    start: maybe(0.85, () => numberBy(chance)),
    target: measure === 'milestone' ? null : target,
    // Most stand somewhere on the way.
    current: measure === 'milestone' ? state : Math.round(target * chance.share() * 11) / 10,
    confidence: maybe(0.4, () => 1 + Math.floor(chance.share() * 10)),
    updated: maybe(0.9, () => dayBy(chance, 20, 44)),
    due: maybe(0.2, () => dayBy(chance, 30, 91)),
    from: maybe(0.1, () => dayBy(chance, 0, 30)),
    weight: maybe(0.3, () => chance.of([0, 1, 2, 0.5])),
  };
  const text = (value: string | number | null): string => (value === null ? '' : String(value));
  return {
    means: keyResult({ id, parent, ...values }),
    typed: {
      id,
      parent,
      plan: `Increase MQLs of ${id}`,
      level: 'Key result',
      start: text(values.start),
      target: text(values.target),
      current:
        typeof values.current === 'string'
          ? MILESTONE_STATES[values.current].en
          : text(values.current),
      confidence: text(values.confidence),
      updated: text(values.updated),
      due: text(values.due),
      from: text(values.from),
      weight: text(values.weight),
      measure: MEASURES[measure].en,
    },
  };
}
