import { allKeyResults, type KeyResult } from '../okr/plan';
import type { PlanView } from '../protocol/messages';
import { element } from './element';
import type { Page } from './view-part';
import { CHECK_IN } from './wording-check-in';

/** Choices that are no name. A name in a cell has no line break. */
const EVERYONE = '\n*';
const NOBODY = '\n';

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Everyone of the team and every owner, each once, as first written. */
function namesOf({ people, plan }: PlanView): readonly string[] {
  const owners = allKeyResults(plan).flatMap(({ owner }) => (owner === null ? [] : [owner]));
  return [...people.names, ...owners].filter(
    (name, index, all) => all.findIndex((one) => same(one, name)) === index,
  );
}

/** Whose key results show: as chosen here, else whoever is known to be at the page; '' while nobody is. */
export function whoIsHere(view: PlanView, chosen: string | null): string {
  if (chosen !== null) return chosen;
  const { me } = view.people;
  if (me === EVERYONE || me === NOBODY) return me;
  return me === null ? '' : (namesOf(view).find((name) => same(name, me)) ?? '');
}

/** The key results that this choice means. */
export function ownedBy(all: readonly KeyResult[], name: string): readonly KeyResult[] {
  if (name === EVERYONE) return all;
  if (name === NOBODY) return all.filter(({ owner }) => owner === null);
  return all.filter(({ owner }) => owner !== null && same(owner, name));
}

/** The list to choose a name from. */
export function nameList(
  page: Page,
  view: PlanView,
  name: string,
  choose: (name: string) => void,
): HTMLElement {
  const unowned = allKeyResults(view.plan).some(({ owner }) => owner === null);
  const option = (value: string, label: string) =>
    element('option', { value, selected: value === name }, label);
  const select = element(
    'select',
    { id: 'whose', 'data-key': 'whose', onchange: () => choose(select.value) },
    name === '' && option('', page.say(CHECK_IN.chooseName)),
    ...namesOf(view).map((one) => option(one, one)),
    option(EVERYONE, page.say(CHECK_IN.everyone)),
    unowned && option(NOBODY, page.say(CHECK_IN.nobody)),
  );
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: 'whose' }, page.say(CHECK_IN.whose)),
    select,
  );
}
