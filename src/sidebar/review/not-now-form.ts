import { type Objective, objectivesOf } from '../../okr/plan';
import { ask } from '../follow/server';
import { button } from '../ui/action';
import { copyText } from '../ui/copy';
import { type Child, element, redraw } from '../ui/element';
import { smallForm } from '../ui/small-form';
import type { Page } from '../ui/view-part';
import { WORDS } from '../ui/wording';
import { FORMS } from './forms-wording';
import { notNowReply } from './not-now-reply';

/** *Add a "not now"*: a line for the Not now sheet, then a reply to copy. Built once: what is typed stays. */
export function notNowPart(page: Page): { readonly node: HTMLElement } {
  const node = element('section', { class: 'block' });
  const show = (...children: readonly Child[]) => redraw(node, children);
  const closed = () => {
    show(button(page.say(FORMS.notNow), { 'data-key': 'not-now' }, open));
    node.querySelector('button')?.focus();
  };
  const open = () => {
    const plan = page.feed.state().reading?.view.plan;
    const objectives: readonly Objective[] = plan ? objectivesOf(plan) : [];
    const form = smallForm<'request' | 'askedBy' | 'takesFrom'>({
      name: 'not-now',
      fields: [
        { key: 'request', label: page.say(FORMS.request), required: page.say(FORMS.requestNeeded) },
        { key: 'askedBy', label: page.say(FORMS.askedBy) },
        {
          key: 'takesFrom',
          label: page.say(FORMS.takesFrom),
          choices: [
            { value: '', label: page.say(FORMS.noObjective) },
            ...objectives.map(({ id, text }) => ({ value: id, label: `${id} ${text}` })),
          ],
        },
      ],
      save: page.say(FORMS.addNotNow),
      saving: page.say(FORMS.saving),
      cancel: page.say(FORMS.cancel),
      close: closed,
      async submit(values) {
        const asked = ask({ kind: 'add-not-now', ...values }, page.language());
        const reply = await page.feed.during(asked);
        if (!reply.ok) return reply.reason;
        const objective = objectives.find(({ id }) => id === values.takesFrom)?.text ?? '';
        const { lookAgain } = reply.data;
        added(notNowReply({ ...values, objective, lookAgain }, page.language()));
        return null;
      },
    });
    show(form);
    form.querySelector('input')?.focus();
  };
  const added = (text: string) => {
    const quote = element('blockquote', { tabindex: 0 }, text);
    const how = element('p', { class: 'secondary', role: 'status' });
    const copy = button(page.say(FORMS.copyReply), { 'data-key': 'copy-reply' }, async () => {
      const copied = await copyText(text, quote);
      how.textContent = page.say(copied ? FORMS.replyCopied : WORDS.copyByHand);
    });
    const done = button(page.say(FORMS.done), { class: 'link' }, closed);
    show(
      element('p', { class: 'done' }, page.say(FORMS.added)),
      quote,
      element('div', { class: 'buttons' }, copy, done),
      how,
    );
    copy.focus();
  };
  show(button(page.say(FORMS.notNow), { 'data-key': 'not-now' }, open));
  return { node };
}
