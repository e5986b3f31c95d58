import type { Text } from '../../language/text';
import type { PlanRow } from '../../okr/plan';
import { verdictWord } from '../../rules/review';
import type { RowReview } from '../../rules/review-result';
import { type TwoReadings, twoReadings } from '../../rules/two-readings';
import { LEVELS } from '../../words/plan-words';
import { doubtCards, doubtsOf, type Settle } from '../doubt/cards';
import { questionBlock } from '../doubt/question-block';
import { DOUBT } from '../doubt/wording';
import type { Reading } from '../follow/feed';
import { button } from '../ui/action';
import { type Child, element } from '../ui/element';
import { smartLetters, verdictBadge } from '../ui/letters';
import { markedSentence } from '../ui/sentence';
import type { Page } from '../ui/view-part';
import { VERDICT_SIGNS } from '../ui/wording';
import type { DismissForms } from './dismiss-forms';
import { type CardActions, findingCard, isOneClick } from './finding-card';
import { questionFor } from './questions';
import { REVIEW } from './wording';

interface RowActions extends CardActions {
  /** All findings show, not only the first. */
  readonly unfolded: boolean;
  fold(open: boolean): void;
  readonly dismissing: DismissForms;
  readonly settle: Settle;
}

/** Six faults at once make people give up: one shows, the others wait behind a button. */
const SHOWN_AT_FIRST = 1;

/** The review of the selected row, top to bottom; `hasPrimary`: one of its fixes is the blue button. */
export function rowCard(
  page: Page,
  { view }: Reading,
  { row, review }: { readonly row: PlanRow; readonly review: RowReview },
  actions: RowActions,
): { readonly children: readonly Child[]; readonly hasPrimary: boolean } {
  const { findings } = review;
  const folds = findings.length > SHOWN_AT_FIRST + 1;
  const { dismissing } = actions;
  const shown = findings.filter(
    (one, index) =>
      !folds || actions.unfolded || index < SHOWN_AT_FIRST || dismissing.isOpen(row, one),
  );
  const primary = shown.find(({ fix }) => isOneClick(fix));
  const card: CardActions = { ...actions, dismiss: (one) => dismissing.of(row, one) };
  const children = [
    head(page, row, review),
    element('p', { class: 'sentence', tabindex: 0 }, ...markedSentence(row.text, shown)),
    parentLine(page, row, view.plan.rows),
    // A number that does not count comes before any wording.
    ...(row.level === 'key-result'
      ? [
          ...doubtCards(page, row, doubtsOf(view, row.id), actions.settle),
          readingsCard(page, twoReadings(row, view.plan, view.plan.asOf), actions.apply),
        ]
      : []),
    // A finding that was set aside is not nothing.
    findings.length === 0 &&
      review.setAside.length === 0 &&
      element('p', { class: 'fine' }, page.say(praise(row.level))),
    findings.length > 0 &&
      element(
        'ul',
        { class: 'findings' },
        ...shown.map((one) => findingCard(page, one, one === primary, card)),
      ),
    folds && foldButton(page, findings.length - SHOWN_AT_FIRST, actions),
    ...dismissing.left((id, rule) => id !== row.id || findings.some((one) => one.rule === rule)),
    smartLetters(page, review),
    setAside(page, row, review, dismissing),
    questionBox(page, questionFor(review, view.plan)),
  ];
  return { children, hasPrimary: primary !== undefined };
}

/** One of the method's questions. */
export function questionBox(page: Page, question: Text): HTMLElement {
  return element(
    'aside',
    { class: 'question' },
    element('h2', {}, page.say(REVIEW.askYourself)),
    element('p', {}, page.say(question)),
  );
}

/** Which of two numbers a sentence means: the answer writes it plainly. */
function readingsCard(page: Page, two: TwoReadings | null, apply: CardActions['apply']): Child {
  if (!two) return null;
  return questionBlock(
    page.say(DOUBT.readings, { words: two.words }),
    two.choices.map(({ number, text }) => ({
      label: number,
      run: (self) => apply(self, { kind: 'wording', text }),
    })),
    'readings',
  );
}

function head(page: Page, row: PlanRow, review: RowReview): HTMLElement {
  const word = verdictWord(review.verdict, review.level, page.language());
  return element(
    'header',
    { class: 'row-head' },
    element('h1', {}, element('b', {}, row.id), ` ${page.say(LEVELS[row.level])}`),
    verdictBadge(VERDICT_SIGNS[review.verdict], word, review.verdict),
  );
}

function parentLine(page: Page, row: PlanRow, rows: readonly PlanRow[]): Child {
  if (row.level === 'objective') return null;
  const parent = rows.find(({ id }) => id !== '' && id === row.parent);
  if (!parent) return null;
  return element(
    'p',
    { class: 'secondary parent' },
    page.say(REVIEW.under, { id: parent.id, text: parent.text }),
  );
}

function praise(level: PlanRow['level']): Text {
  if (level === 'objective') return REVIEW.noFindingsObjective;
  return level === 'action' ? REVIEW.noFindingsAction : REVIEW.noFindings;
}

function foldButton(page: Page, count: number, actions: RowActions): HTMLElement {
  const label = actions.unfolded ? page.say(REVIEW.less) : page.say(REVIEW.more, { count });
  const attributes = {
    class: 'link',
    'data-key': 'fold',
    'aria-expanded': String(actions.unfolded),
  };
  return button(label, attributes, () => actions.fold(!actions.unfolded));
}

function setAside(page: Page, row: PlanRow, review: RowReview, forms: DismissForms): Child {
  if (review.setAside.length === 0) return null;
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(REVIEW.setAsideTitle)),
    ...review.setAside.map(({ rule, reason }) =>
      element(
        'div',
        { class: 'set-aside' },
        element('p', { class: 'secondary' }, reason === '' ? rule : reason),
        forms.undo(row, rule, reason),
      ),
    ),
  );
}
