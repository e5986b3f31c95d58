import type { Review } from '../rules/review-result';
import { button } from './action';
import { type Child, element } from './element';
import { type CardActions, findingCard, isOneClick } from './finding-card';
import type { Go } from './plan-parts';
import type { Page } from './view-part';
import { PLAN } from './wording-plan';
import { REVIEW } from './wording-review';

/** What the findings about the whole plan ask of the Plan view. */
export interface WholePlanActions {
  /** All findings show, not only the first. */
  readonly unfolded: boolean;
  fold(open: boolean): void;
  readonly go: Go;
  readonly tell: CardActions['tell'];
  readonly define: NonNullable<CardActions['define']>;
}

const SHOWN_AT_FIRST = 2;

/** What the plan lacks as a whole, the worst first, each finding with the rows it means. */
export function wholePlan(page: Page, review: Review, actions: WholePlanActions): Child {
  if (review.rows.length === 0) return element('p', { class: 'block' }, page.say(PLAN.empty));
  const findings = review.plan;
  const folds = findings.length > SHOWN_AT_FIRST + 1;
  const shown = folds && !actions.unfolded ? findings.slice(0, SHOWN_AT_FIRST) : findings;
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(PLAN.wholePlan)),
    findings.length === 0 && element('p', { class: 'fine' }, page.say(PLAN.wholePlanFine)),
    findings.length > 0 &&
      element('ul', { class: 'findings' }, ...shown.map((one) => card(page, one, actions))),
    folds &&
      button(
        actions.unfolded
          ? page.say(REVIEW.less)
          : page.say(REVIEW.more, { count: findings.length - SHOWN_AT_FIRST }),
        { class: 'link', 'data-key': 'fold', 'aria-expanded': String(actions.unfolded) },
        () => actions.fold(!actions.unfolded),
      ),
  );
}

function card(
  page: Page,
  finding: Review['plan'][number],
  { go, tell, define }: WholePlanActions,
): HTMLElement {
  // One click changes one row; a finding about several has none.
  const told = isOneClick(finding.fix) ? { ...finding, fix: null } : finding;
  const node = findingCard(page, told, false, { apply: () => undefined, tell, define });
  if (finding.rows.length === 0) return node;
  const chips = finding.rows.map((id) =>
    button(
      id,
      {
        class: 'chip',
        'aria-label': page.say(PLAN.goTo, { id }),
        'data-key': `go ${id} ${finding.message}`,
      },
      (self) => go(self, id),
    ),
  );
  node.append(element('p', { class: 'chips' }, ...chips));
  return node;
}
