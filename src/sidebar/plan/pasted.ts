import type { PlanView } from '../../protocol/messages';
import { LEVELS } from '../../words/plan-words';
import { ask } from '../follow/server';
import { button, runAction } from '../ui/action';
import { type Child, element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { PASTED } from './wording';

/** What can be meant two ways in the last paste: asked once for all of it, and turned round in one click. */
export function pastedBlock(page: Page, { pasted }: PlanView): Child {
  if (!pasted) return null;
  const { ids, is, or } = pasted;
  const answer = (turn: boolean) => async (self: HTMLButtonElement) => {
    const reply = await runAction(self, page.say(PASTED.turning), () =>
      ask({ kind: 'turn-pasted', turn }, page.language()),
    );
    if (reply.ok) page.feed.accept(reply.data);
    else void page.feed.refresh();
  };
  const values = {
    n: ids.length,
    ids: ids.join(', '),
    is: page.say(LEVELS[is]),
    or: page.say(LEVELS[or]),
  };
  return element(
    'div',
    { class: 'block', role: 'group', 'aria-label': page.say(PASTED.label), 'data-view': 'pasted' },
    element('p', {}, page.say(PASTED.doubt, values)),
    element(
      'div',
      { class: 'buttons' },
      button(page.say(PASTED.turn, values), { 'data-key': 'turn-pasted' }, answer(true)),
      button(page.say(PASTED.keep, values), { 'data-key': 'keep-pasted' }, answer(false)),
    ),
  );
}
