import type { Language, Text } from '../../language/text';
import { addDays, type Day, daysBetween } from '../../okr/day';
import type { Plan } from '../../okr/plan';
import { LIBRARY, type LibraryKeyResult } from '../../rules/offer/library';
import type { CellsFromText } from '../../rules/review-result';
import { type Draft, fromSentence } from './draft';

/** An example as the form takes it, and the actions that go with it. */
export interface Chosen {
  readonly draft: Draft;
  readonly actions: readonly Text[];
}

/** The example at a place put into a draft. null where there is none. */
export function chosenExample(
  place: string,
  base: Draft,
  plan: Plan,
  language: Language,
): Chosen | null {
  const [at, index] = place.split(' ');
  const objective = place === '' ? undefined : LIBRARY[Number(at)];
  if (!objective) return null;
  if (index === undefined) {
    const draft = fromSentence(base, objective.text[language], {}, plan);
    return { draft: { ...draft, level: 'objective', countsFrom: '' }, actions: [] };
  }
  const one = objective.keyResults[Number(index)];
  if (!one) return null;
  const draft = fromSentence(base, one.text[language], exampleCells(one, plan, language), plan);
  const countsFrom = one.countsFromMonth ? monthsIn(plan, one.countsFromMonth) : '';
  return { draft: { ...draft, level: 'key-result', countsFrom }, actions: one.actions ?? [] };
}

/** The day after so many months of the plan's quarter. */
function monthsIn({ quarter: { first, last } }: Plan, months: number): Day {
  return addDays(first, Math.round(((daysBetween(first, last) + 1) / 3) * months));
}

function exampleCells(of: LibraryKeyResult, plan: Plan, language: Language): CellsFromText {
  const unit = of.unit[language];
  return {
    ...(unit ? { unit } : {}),
    ...(of.start === null ? {} : { start: of.start }),
    ...(of.target === null ? {} : { target: of.target }),
    ...(of.dueMonth ? { due: addDays(monthsIn(plan, of.dueMonth), -1) } : {}),
    measure: of.measure,
    signal: of.signal,
  };
}
