import type { Finding, Fix } from '../../rules/review-result';
import { columnName } from '../../words/column-words';
import { LEVELS } from '../../words/plan-words';
import { button } from '../ui/action';
import { copyText } from '../ui/copy';
import { type Child, element } from '../ui/element';
import { skeletonLine } from '../ui/sentence';
import type { Notice, Page } from '../ui/view-part';
import { WORDS } from '../ui/wording';
import { cellLines } from './cell-values';
import { REVIEW, SEVERITIES } from './wording';

type Saved = Extract<Fix, { readonly kind: 'wording' | 'cells' }>;

/** What the card of a finding asks of the Review view. */
export interface CardActions {
  apply(self: HTMLButtonElement, fix: Saved): unknown;
  tell(notice: Notice): void;
  /** What can be done about a definition that is missing. */
  define?(fix: Extract<Fix, { readonly kind: 'definition' }>): HTMLElement;
  /** What sets the finding aside; absent where nothing can. */
  dismiss?(finding: Finding): HTMLElement;
}

/** One finding with its fix. `primary`: its button is the view's one blue button. */
export function findingCard(
  page: Page,
  finding: Finding,
  primary: boolean,
  actions: CardActions,
): HTMLElement {
  return element(
    'li',
    { class: `finding ${finding.severity}` },
    element('span', { class: 'severity' }, page.say(SEVERITIES[finding.severity])),
    element('p', {}, finding.message),
    ...(finding.fix
      ? fixOf(page, finding.fix, primary, actions, `${finding.rule} ${finding.message}`)
      : []),
    actions.dismiss?.(finding) ?? null,
  );
}

/** True where one click mends it. */
export const isOneClick = (fix: Fix | null): fix is Saved =>
  fix?.kind === 'wording' || fix?.kind === 'cells';

function fixOf(
  page: Page,
  fix: Fix,
  primary: boolean,
  actions: CardActions,
  key: string,
): readonly Child[] {
  const apply = (label: string, saved: Saved) =>
    button(label, { class: primary ? 'action' : '', 'data-key': `fix ${key}` }, (self) =>
      actions.apply(self, saved),
    );
  switch (fix.kind) {
    case 'wording':
      return [
        element('p', { class: 'secondary' }, page.say(REVIEW.tryInstead)),
        element('blockquote', {}, fix.text),
        apply(page.say(REVIEW.useWording), fix),
      ];
    case 'cells':
      return [
        element('p', { class: 'secondary' }, page.say(REVIEW.readFromText)),
        element(
          'dl',
          { class: 'cells' },
          ...cellLines(fix.cells, page.language(), page.numbers()).flatMap(({ column, value }) => [
            element('dt', {}, column),
            element('dd', {}, value),
          ]),
        ),
        apply(page.say(REVIEW.fillColumns), fix),
        element('p', { class: 'secondary' }, page.say(REVIEW.fillNote)),
      ];
    case 'skeleton':
      return [
        element('p', { class: 'secondary' }, page.say(REVIEW.tryInstead)),
        ...copyable(page, fix.text, skeletonLine(fix.text), WORDS.copy, actions, key),
        /\{[^{}]*\}/.test(fix.text) &&
          element('p', { class: 'secondary' }, page.say(REVIEW.skeletonNote)),
      ];
    case 'definition':
      return [
        element('p', { class: 'secondary' }, page.say(REVIEW.define, { term: fix.term })),
        ...(actions.define
          ? [actions.define(fix)]
          : copyable(page, fix.draft, [fix.draft], REVIEW.copyDraft, actions, key)),
      ];
    case 'column': {
      const column = page.say(columnName(fix.column));
      return [element('p', { class: 'todo' }, page.say(REVIEW.fillColumn, { column }))];
    }
    case 'level': {
      const level = page.say(LEVELS[fix.level]);
      return [element('p', { class: 'todo' }, page.say(REVIEW.changeLevel, { level }))];
    }
  }
}

function copyable(
  page: Page,
  text: string,
  shown: readonly Child[],
  label: { readonly en: string; readonly th: string },
  actions: CardActions,
  key: string,
): readonly Child[] {
  const quote = element('blockquote', { tabindex: -1 }, ...shown);
  return [
    quote,
    button(page.say(label), { 'data-key': `copy ${key}` }, async () => {
      const copied = await copyText(text, quote);
      actions.tell({ kind: 'done', text: page.say(copied ? WORDS.copied : WORDS.copyByHand) });
    }),
  ];
}
