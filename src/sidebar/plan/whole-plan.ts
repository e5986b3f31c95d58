import type { PlanRow } from '../../okr/plan';
import type { Review } from '../../rules/review-result';
import type { Reading } from '../follow/feed';
import type { DefinitionForms } from '../review/definition-forms';
import type { DismissForms } from '../review/dismiss-forms';
import { type CardActions, findingCard, isOneClick } from '../review/finding-card';
import { REVIEW } from '../review/wording';
import { button } from '../ui/action';
import { type Child, element } from '../ui/element';
import type { Page } from '../ui/view-part';
import type { Go } from './parts';
import { PLAN } from './wording';

/** What the findings about the whole plan ask of the Plan view. */
export interface WholePlanActions {
  /** All findings show, not only the first. */
  readonly unfolded: boolean;
  fold(open: boolean): void;
  readonly go: Go;
  readonly tell: CardActions['tell'];
  readonly definitions: DefinitionForms;
  readonly dismissing: DismissForms;
}

type PlanFinding = Review['plan'][number];

const SHOWN_AT_FIRST = 2;

/** What the plan lacks as a whole, the worst first, each finding with the rows it means. */
export function wholePlan(page: Page, { review, view }: Reading, actions: WholePlanActions): Child {
  if (review.rows.length === 0) return element('p', { class: 'block' }, page.say(PLAN.empty));
  const findings = review.plan;
  const folds = findings.length > SHOWN_AT_FIRST + 1;
  const { definitions, dismissing } = actions;
  const rowOf = (finding: PlanFinding) => onlyRowOf(finding, view.plan.rows);
  const isOpen = (finding: PlanFinding) => {
    const row = rowOf(finding);
    const term = termOf(finding);
    return (row !== null && dismissing.isOpen(row, finding)) || definitions.isOpen(term);
  };
  const shown = findings.filter(
    (one, index) => !folds || actions.unfolded || index < SHOWN_AT_FIRST || isOpen(one),
  );
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(PLAN.wholePlan)),
    findings.length === 0 && element('p', { class: 'fine' }, page.say(PLAN.wholePlanFine)),
    findings.length > 0 &&
      element(
        'ul',
        { class: 'findings' },
        ...shown.map((one) => card(page, one, rowOf(one), actions)),
      ),
    folds &&
      button(
        actions.unfolded
          ? page.say(REVIEW.less)
          : page.say(REVIEW.more, { count: findings.length - SHOWN_AT_FIRST }),
        { class: 'link', 'data-key': 'fold', 'aria-expanded': String(actions.unfolded) },
        () => actions.fold(!actions.unfolded),
      ),
    ...definitions.left(findings.map(termOf)),
    ...dismissing.left((id, rule) =>
      findings.some((one) => one.rule === rule && rowOf(one)?.id === id),
    ),
  );
}

/** The row that a finding is about, if it is about one: there it can be set aside. */
function onlyRowOf({ rows }: PlanFinding, all: readonly PlanRow[]): PlanRow | null {
  const [id, second] = rows;
  if (!id || second !== undefined) return null;
  return all.find((row) => row.id === id) ?? null;
}

const termOf = ({ fix }: PlanFinding): string => (fix?.kind === 'definition' ? fix.term : '');

function card(
  page: Page,
  finding: PlanFinding,
  row: PlanRow | null,
  { go, tell, definitions, dismissing }: WholePlanActions,
): HTMLElement {
  // One click changes one row; a finding about several has none.
  const told = isOneClick(finding.fix) ? { ...finding, fix: null } : finding;
  const node = findingCard(page, told, false, {
    apply: () => undefined,
    tell,
    define: definitions.of,
    // A term is answered by its definition, for every row at once.
    ...(row && termOf(finding) === '' ? { dismiss: () => dismissing.of(row, finding) } : {}),
  });
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
