import { typedText } from '../../language/numbers';
import type { Language } from '../../language/text';
import type { Measure, Plan, Signal } from '../../okr/plan';
import { partsOf, sentenceFromParts, withNumber } from '../../rules/offer/parts';
import type { CellsFromText } from '../../rules/review-result';
import { contextIn } from '../../rules/subject';
import { readTyped, type TypedNumber } from '../ui/typed-number';

export type DraftLevel = 'objective' | 'key-result';

/** What stands in the fields of the Write view, as typed. */
export interface Draft {
  readonly level: DraftLevel;
  /** The objective's ID, '' while none is chosen. */
  readonly under: string;
  readonly verb: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  /** ISO, '' where the quarter's end is meant. */
  readonly due: string;
  readonly owner: string;
  /** '' as the sentence says. */
  readonly measure: Measure | '';
  readonly signal: Signal | '';
  /** ISO, '' where it counts from the quarter's first day. */
  readonly countsFrom: string;
  readonly why: string;
  readonly sentence: string;
  /** The sentence was written or chosen by the person: the parts no longer replace it. */
  readonly own: boolean;
}

export const EMPTY_DRAFT: Draft = {
  level: 'key-result',
  under: '',
  verb: '',
  about: '',
  from: '',
  to: '',
  unit: '',
  due: '',
  owner: '',
  measure: '',
  signal: '',
  countsFrom: '',
  why: '',
  sentence: '',
  own: false,
};

const numberOf = (typed: TypedNumber | null): number | null =>
  typed?.kind === 'number' ? typed.value : null;

/** A number field as its cell would hold it. */
export const fieldNumber = (
  text: string,
  unit: string,
  { numbers }: Pick<Plan, 'numbers'>,
): number | null => numberOf(readTyped(text, unit, numbers));

/** The draft after the person changed fields: a change of the parts is put into the sentence. */
export function edited(was: Draft, changed: Partial<Draft>, plan: Plan, language: Language): Draft {
  const now = { ...was, ...changed };
  if ('sentence' in changed) return { ...now, own: now.sentence.trim() !== '' };
  if (!was.own || 'verb' in changed || 'about' in changed) return recomposed(now, plan, language);
  let { sentence } = now;
  for (const field of ['from', 'to'] as const) {
    const before = fieldNumber(was[field], was.unit, plan);
    const after = fieldNumber(now[field], now.unit, plan);
    if (before === null || after === null || before === after) continue;
    const percent = now.unit.trim() === '%';
    sentence = withNumber(sentence, before, after, { ...contextIn(plan, plan.asOf), percent });
  }
  return { ...now, sentence };
}

/** The sentence put together from the parts, whatever it was. */
export function recomposed(draft: Draft, plan: Plan, language: Language): Draft {
  const numbers = draft.level === 'key-result';
  const parts = {
    verb: draft.verb,
    about: draft.about,
    start: numbers ? fieldNumber(draft.from, draft.unit, plan) : null,
    target: numbers ? fieldNumber(draft.to, draft.unit, plan) : null,
    unit: draft.unit,
    due: numbers ? draft.due || null : null,
    measure: draft.measure || null,
  };
  const of = { ...contextIn(plan, plan.asOf), quarter: plan.quarter };
  return { ...draft, sentence: sentenceFromParts(parts, language, of), own: false };
}

/** A draft that begins with a finished sentence and its cells. */
export function fromSentence(
  base: Draft,
  sentence: string,
  cells: CellsFromText,
  plan: Plan,
): Draft {
  const { start, target, unit = '' } = cells;
  const shown = (value: number | undefined) =>
    value === undefined
      ? ''
      : typedText(unit === '%' ? Math.round(value * 1e8) / 1e6 : value, plan.numbers);
  return {
    ...base,
    ...partsOf(sentence, plan),
    from: shown(start),
    to: shown(target),
    unit,
    due: cells.due ?? '',
    measure: cells.measure ?? '',
    signal: cells.signal ?? '',
    sentence,
    own: true,
  };
}
