import type { PlanRow } from '../../okr/plan';
import type { PlanView } from '../../protocol/messages';
import { ask } from '../follow/server';
import { FORMS } from '../review/forms-wording';
import { leftForms } from '../review/left-forms';
import { button } from '../ui/action';
import { type Child, element } from '../ui/element';
import { smallForm } from '../ui/small-form';
import type { Notice, Page } from '../ui/view-part';
import { PLAN } from './wording';

/** What waits for leadership, each with its age and *Decided…*, which takes one line of answer. */
export interface DecisionForms {
  list(view: PlanView): Child;
}

export function decisionForms(page: Page, tell: (notice: Notice | null) => void): DecisionForms {
  /** By row: an answer that was begun waits while the person looks elsewhere. */
  const open = new Map<string, HTMLElement>();
  const formOf = ({ id, decision }: PlanRow): HTMLElement =>
    smallForm<'answer'>({
      name: `decide ${id}`,
      fields: [
        { key: 'answer', label: page.say(FORMS.answer), required: page.say(FORMS.answerNeeded) },
      ],
      save: page.say(FORMS.saveAnswer),
      saving: page.say(FORMS.saving),
      cancel: page.say(FORMS.cancel),
      close: () => {
        open.delete(id);
        tell(null);
      },
      async submit({ answer }) {
        const request = { kind: 'decide', id, was: decision, answer } as const;
        const reply = await page.feed.during(ask(request, page.language()));
        if (!reply.ok) return reply.reason;
        open.delete(id);
        page.feed.accept(reply.data);
        tell({ kind: 'done', text: page.say(FORMS.answered, { id }) });
        return null;
      },
    });
  const item = (row: PlanRow, view: PlanView): HTMLElement => {
    const days = view.asked[row.id];
    const form = open.get(row.id);
    return element(
      'li',
      {},
      element('p', {}, row.decision),
      element(
        'p',
        { class: 'secondary' },
        [row.id, days === undefined ? '' : askedText(page, days)].filter(Boolean).join(' · '),
      ),
      form ??
        button(
          page.say(FORMS.decided),
          {
            'data-key': `decide ${row.id}`,
            'aria-label': page.say(FORMS.decidedThis, { id: row.id }),
          },
          () => {
            const made = formOf(row);
            open.set(row.id, made);
            tell(null);
            made.querySelector('input')?.focus();
          },
        ),
    );
  };
  return {
    list(view) {
      const asking = view.plan.rows.filter(({ id, decision }) => id !== '' && decision !== '');
      const left = leftForms(page, open, (id) => !asking.some((row) => row.id === id));
      if (asking.length + left.length === 0) return null;
      return element(
        'section',
        { class: 'block' },
        element('h2', {}, page.say(PLAN.decisions, { count: asking.length })),
        element('ul', { class: 'decisions' }, ...asking.map((row) => item(row, view))),
        ...left,
      );
    },
  };
}

function askedText(page: Page, days: number): string {
  if (days < 2) return page.say(days === 0 ? PLAN.askedToday : PLAN.askedYesterday);
  return page.say(PLAN.askedDays, { n: days });
}
