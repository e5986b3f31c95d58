import type { PlanRow } from '../../okr/plan';
import type { PlanView, Reply } from '../../protocol/messages';
import { verdictWord } from '../../rules/review';
import type { Finding } from '../../rules/review-result';
import { ask } from '../follow/server';
import { button, runAction } from '../ui/action';
import { smallForm } from '../ui/small-form';
import type { Notice, Page } from '../ui/view-part';
import { FORMS } from './forms-wording';
import { leftForms } from './left-forms';

/** Setting findings aside with a reason, and taking them up again. */
export interface DismissForms {
  /** The button of a finding, or the form that it opened. */
  of(row: PlanRow, finding: Finding): HTMLElement;
  isOpen(row: PlanRow, finding: Finding): boolean;
  /** Open forms with something typed in them for which `isShown` has no finding any more. */
  left(isShown: (id: string, rule: string) => boolean): readonly HTMLElement[];
  /** The button that takes a rule up again. */
  undo(row: PlanRow, rule: string, reason: string): HTMLElement;
}

const keyOf = (id: string, rule: string): string => `${id} ${rule}`;

export function dismissForms(page: Page, tell: (notice: Notice | null) => void): DismissForms {
  /** By row and rule: a reason that was begun waits while the person looks at another row. */
  const open = new Map<string, HTMLElement>();
  const accept = (reply: Reply<PlanView>, id: string, done: 'setAsideDone' | 'undone') => {
    if (!reply.ok) return reply.reason;
    page.feed.accept(reply.data);
    const row = page.feed.state().reading?.review.rows.find((one) => one.id === id);
    if (row) {
      const verdict = verdictWord(row.verdict, row.level, page.language());
      tell({ kind: 'done', text: page.say(FORMS[done], { id, verdict }) });
    }
    return null;
  };
  const formOf = ({ id, text }: PlanRow, rule: string, key: string): HTMLElement =>
    smallForm<'reason'>({
      name: `dismiss ${key}`,
      fields: [{ key: 'reason', label: page.say(FORMS.why), required: page.say(FORMS.whyNeeded) }],
      save: page.say(FORMS.setAside),
      saving: page.say(FORMS.saving),
      cancel: page.say(FORMS.cancel),
      close: () => {
        open.delete(key);
        tell(null);
      },
      async submit({ reason }) {
        // The person has read the sentence as it is by now, not only as it was when they began.
        const now = page.feed.state().reading?.view.plan.rows.find((one) => one.id === id);
        const request = { kind: 'set-aside', id, was: now?.text ?? text, rule, reason } as const;
        const reply = await page.feed.during(ask(request, page.language()));
        if (reply.ok) open.delete(key);
        return accept(reply, id, 'setAsideDone');
      },
    });
  return {
    isOpen: ({ id }, { rule }) => open.has(keyOf(id, rule)),
    left: (isShown) =>
      leftForms(page, open, (key) => {
        const [id = '', rule = ''] = key.split(' ');
        return !isShown(id, rule);
      }),
    of(row, { rule, message }) {
      const key = keyOf(row.id, rule);
      const form = open.get(key);
      if (form) return form;
      const attributes = {
        class: 'link',
        'data-key': `dismiss ${key}`,
        'aria-label': page.say(FORMS.dismissThis, { message }),
      };
      return button(page.say(FORMS.dismiss), attributes, () => {
        const made = formOf(row, rule, key);
        open.set(key, made);
        tell(null);
        made.querySelector('input')?.focus();
      });
    },
    undo({ id, text }, rule, reason) {
      const attributes = {
        class: 'link',
        'data-key': `undo ${id} ${rule}`,
        'aria-label': page.say(FORMS.undoThis, { reason: reason || rule }),
      };
      return button(page.say(FORMS.undo), attributes, async (self) => {
        const request = { kind: 'take-back', id, was: text, rule } as const;
        const reply = await runAction(self, page.say(FORMS.saving), () =>
          page.feed.during(ask(request, page.language())),
        );
        const reason = accept(reply, id, 'undone');
        if (reason !== null) tell({ kind: 'error', text: reason });
      });
    },
  };
}
