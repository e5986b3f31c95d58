import type { Fix } from '../../rules/review-result';
import { ask } from '../follow/server';
import { button } from '../ui/action';
import { element } from '../ui/element';
import { smallForm } from '../ui/small-form';
import type { Notice, Page } from '../ui/view-part';
import { FORMS } from './forms-wording';
import { leftForms } from './left-forms';

type Definition = Extract<Fix, { readonly kind: 'definition' }>;

/** For each undefined term its draft with a button, and once pressed the form to finish it. */
export interface DefinitionForms {
  of(fix: Definition): HTMLElement;
  isOpen(term: string): boolean;
  /** Open forms with something typed in them whose term is not among these, the undefined ones, any more. */
  left(terms: readonly string[]): readonly HTMLElement[];
}

export function definitionForms(
  page: Page,
  tell: (notice: Notice | null) => void,
): DefinitionForms {
  const open = new Map<string, HTMLElement>();
  const formOf = ({ term, draft }: Definition): HTMLElement =>
    smallForm<'counts' | 'source' | 'agreedBy'>({
      name: `define ${term}`,
      fields: [
        {
          key: 'counts',
          label: page.say(FORMS.counts, { term }),
          value: draft,
          lines: 4,
          required: page.say(FORMS.countsNeeded, { term }),
        },
        { key: 'source', label: page.say(FORMS.source) },
        { key: 'agreedBy', label: page.say(FORMS.agreedBy) },
      ],
      save: page.say(FORMS.saveDefinition),
      saving: page.say(FORMS.saving),
      cancel: page.say(FORMS.cancel),
      close: () => {
        open.delete(term);
        tell(null);
      },
      async submit(values) {
        const asked = ask({ kind: 'add-definition', term, ...values }, page.language());
        const reply = await page.feed.during(asked);
        if (!reply.ok) return reply.reason;
        open.delete(term);
        page.feed.accept(reply.data);
        tell({ kind: 'done', text: page.say(FORMS.defined, { term }) });
        return null;
      },
    });
  return {
    isOpen: (term) => open.has(term),
    left: (terms) => leftForms(page, open, (term) => !terms.includes(term)),
    of(fix) {
      const { term } = fix;
      const form = open.get(term);
      if (form) return form;
      const label = page.say(FORMS.writeTerm, { term });
      const write = button(label, { 'data-key': `define ${term}` }, () => {
        const made = formOf(fix);
        open.set(term, made);
        tell(null);
        made.querySelector('textarea')?.focus();
      });
      return element('div', {}, element('blockquote', {}, fix.draft), write);
    },
  };
}
