import { allKeyResults, type KeyResult } from '../../okr/plan';
import type { PlanView } from '../../protocol/messages';
import { isSameName, peopleMeant } from '../../text/people';
import { element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { CHECK_IN } from './wording';

/** Choices that are no name. A name in a cell has no line break. */
const EVERYONE = '\n*';
const NOBODY = '\n';

/** Everyone of the team and every owner who is none of it, each once, as first written. */
function namesOf({ people, plan }: PlanView): readonly string[] {
  const team = teamOf(people);
  const others = allKeyResults(plan).flatMap(({ owner }) => {
    const meant = peopleMeant(team, owner ?? '');
    return [...meant.unknown, ...meant.unclear];
  });
  return [...people.names, ...others].filter(
    (name, index, all) => all.findIndex((one) => isSameName(one, name)) === index,
  );
}

const teamOf = ({ names, addresses = {} }: PlanView['people']) =>
  names.map((name) => ({ name, address: addresses[name] ?? '' }));

/** Whose key results show: as chosen here, else whoever is known to be at the page; '' while nobody is. */
export function whoIsHere(view: PlanView, chosen: string | null): string {
  if (chosen !== null) return chosen;
  const { me } = view.people;
  if (me === EVERYONE || me === NOBODY) return me;
  return me === null ? '' : (namesOf(view).find((name) => isSameName(name, me)) ?? '');
}

/** The key results that this choice means. */
export function ownedBy({ plan, people }: PlanView, name: string): readonly KeyResult[] {
  const all = allKeyResults(plan);
  if (name === EVERYONE) return all;
  if (name === NOBODY) return all.filter(({ owner }) => owner === null);
  const team = teamOf(people);
  const known = team.some((one) => isSameName(one.name, name));
  return all.filter(({ owner }) => {
    const { people: meant, unknown, unclear } = peopleMeant(team, owner ?? '');
    return known
      ? meant.some((one) => isSameName(one.name, name))
      : [...unknown, ...unclear].some((one) => isSameName(one, name));
  });
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
