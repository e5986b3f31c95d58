import type { Plan, PlanRow } from '../../okr/plan';
import { reviewRow, verdictWord } from '../../rules/review';
import type { RowReview } from '../../rules/review-result';
import { type CardActions, findingCard } from '../review/finding-card';
import { REVIEW } from '../review/wording';
import { type Child, element } from '../ui/element';
import { smartLetters, verdictBadge } from '../ui/letters';
import { markedSentence } from '../ui/sentence';
import type { Page } from '../ui/view-part';
import { VERDICT_SIGNS } from '../ui/wording';
import { WRITE } from './wording';

/** Judged in the page, this row alone: it has to keep up with typing. */
export const judge = (row: PlanRow, plan: Plan, page: Page): RowReview =>
  reviewRow(row, plan, { language: page.language(), today: plan.asOf });

/** The verdict and its first reason in two lines: they stay in view beside whichever field is typed in. */
export function verdictLine(page: Page, row: PlanRow, review: RowReview): readonly Child[] {
  if (row.text === '') return [element('span', { class: 'secondary' }, page.say(WRITE.begin))];
  const word = verdictWord(review.verdict, review.level, page.language());
  const [first] = review.findings;
  return [
    verdictBadge(VERDICT_SIGNS[review.verdict], word, review.verdict),
    first ? ` ${first.message}` : null,
  ];
}

/** What the review says of a sentence that is being written, with its fixes. */
export function verdictParts(
  page: Page,
  row: PlanRow,
  review: RowReview,
  actions: CardActions,
): readonly Child[] {
  if (row.text === '') return [];
  const { findings } = review;
  const praise = row.level === 'objective' ? REVIEW.noFindingsObjective : REVIEW.noFindings;
  return [
    findings.some(({ quote }) => quote !== null) &&
      element('p', { class: 'sentence', tabindex: 0 }, ...markedSentence(row.text, findings)),
    findings.length === 0 && element('p', { class: 'fine' }, page.say(praise)),
    findings.length > 0 &&
      element(
        'ul',
        { class: 'findings' },
        ...findings.map((one) => findingCard(page, one, false, actions)),
      ),
    smartLetters(page, review),
  ];
}
