import type { Text } from '../../language/text';
import { type Objective, objectivesOf, type Plan } from '../../okr/plan';
import { element, redraw } from '../ui/element';
import type { Page } from '../ui/view-part';
import { WRITE } from './wording';

/** The objectives that a key result can stand under. */
export const parentsIn = (plan: Plan): readonly Objective[] =>
  objectivesOf(plan).filter(({ id }) => id !== '');

/** Brings the list of objectives up to date; who chose one that is still there keeps it. */
export function offerObjectives(
  page: Page,
  list: HTMLSelectElement,
  objectives: readonly Objective[],
): void {
  const chosen = list.value;
  const none = element('option', { value: '' }, page.say(WRITE.noObjective));
  redraw(list, [
    objectives.length === 0 && none,
    ...objectives.map(({ id, text }) => element('option', { value: id }, `${id} ${text}`)),
  ]);
  if (objectives.some(({ id }) => id === chosen)) list.value = chosen;
}

/** A list of kinds whose first choice is what the sentence says: that line follows the sentence. */
export function offerKinds<Kind extends string>(
  page: Page,
  list: HTMLSelectElement,
  words: Readonly<Record<Kind, Text>>,
  said: Kind | undefined,
): void {
  const first = said
    ? page.say(WRITE.read, { value: page.say(words[said]) })
    : page.say(WRITE.unread);
  if (list.options.length === 0) {
    list.append(
      element('option', { value: '' }, first),
      ...(Object.keys(words) as Kind[]).map((kind) =>
        element('option', { value: kind }, page.say(words[kind])),
      ),
    );
  }
  const line = list.options[0];
  // Written only where it changes: an open list closes when a line of it does.
  if (line && line.textContent !== first) line.textContent = first;
}
