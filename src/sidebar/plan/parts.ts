import { allKeyResults, type PlanRow } from '../../okr/plan';
import { verdictWord } from '../../rules/review';
import type { Review, RowReview } from '../../rules/review-result';
import { doubtCards, doubtsOf, type Settle } from '../doubt/cards';
import { DOUBT } from '../doubt/wording';
import type { Reading } from '../follow/feed';
import { button } from '../ui/action';
import { type Child, element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { LEVELS_TOGETHER, VERDICT_SIGNS } from '../ui/wording';
import { PLAN } from './wording';

/** What a click on a row does: the button that was clicked and the row's ID. */
export type Go = (self: HTMLButtonElement, id: string) => Promise<void>;

const LEVEL_ORDER: readonly PlanRow['level'][] = ['objective', 'key-result', 'action'];

/** How many rows of each level are ready, as words with a bar beside them. */
export function countLines(page: Page, { counts }: Review): HTMLElement {
  return element(
    'dl',
    { class: 'counts' },
    ...LEVEL_ORDER.flatMap((level) => {
      const { ready, all } = counts[level];
      const text = all === 0 ? page.say(PLAN.none) : page.say(PLAN.ready, { ready, all });
      return [
        element('dt', {}, page.say(LEVELS_TOGETHER[level])),
        element(
          'dd',
          {},
          element('span', { class: 'bar', 'aria-hidden': 'true' }, filled(all ? ready / all : 0)),
          text,
        ),
      ];
    }),
  );
}

function filled(share: number): HTMLElement {
  const bar = element('span', { class: share === 1 ? 'full' : '' });
  bar.style.width = `${Math.round(share * 100)}%`;
  return bar;
}

/** Numbers that may not mean what they say, each with its key result and its answers: they count nowhere until then. */
export function doubtList(page: Page, { view }: Reading, settle: Settle): Child {
  const rows = allKeyResults(view.plan).filter(({ id }) => doubtsOf(view, id).length > 0);
  if (rows.length === 0) return null;
  const count = rows.reduce((sum, { id }) => sum + doubtsOf(view, id).length, 0);
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(DOUBT.title, { count })),
    ...rows.flatMap((row) => [
      element('p', {}, element('b', {}, row.id), ` ${row.text}`),
      ...doubtCards(page, row, doubtsOf(view, row.id), settle),
    ]),
  );
}

/** Cells that could not be read, each sentence naming its place. */
export function problemList(page: Page, problems: readonly string[]): Child {
  if (problems.length === 0) return null;
  return element(
    'section',
    { class: 'block' },
    element('h2', {}, page.say(PLAN.problems, { count: problems.length })),
    element(
      'ul',
      { class: 'findings' },
      ...problems.map((problem) => element('li', { class: 'finding error' }, problem)),
    ),
  );
}

/** Every row with its verdict and its first finding; a click goes there. */
export function rowList(page: Page, { view, review }: Reading, onlyToFix: boolean, go: Go): Child {
  if (review.rows.length === 0) return null;
  const texts = new Map(view.plan.rows.map(({ row, text }) => [row, text]));
  const rows = review.rows.filter(({ verdict }) => !onlyToFix || verdict !== 'ready');
  const { selection } = view;
  const here = (row: RowReview) => selection.sheet === 'okrs' && selection.row === row.row;
  return element(
    'ul',
    { class: 'rows' },
    ...rows.map((row) =>
      element('li', { class: row.level }, rowButton(page, row, texts.get(row.row), here(row), go)),
    ),
  );
}

function rowButton(
  page: Page,
  row: RowReview,
  text: string | undefined,
  here: boolean,
  go: Go,
): HTMLElement {
  const first = row.verdict === 'ready' ? undefined : row.findings[0];
  const node = button('', { class: 'row', 'data-key': `row ${row.row}` }, (self) =>
    go(self, row.id),
  );
  if (here) node.setAttribute('aria-current', 'true');
  node.disabled = row.id === '';
  node.append(
    element(
      'span',
      { class: `sign ${row.verdict}`, title: verdictWord(row.verdict, row.level, page.language()) },
      VERDICT_SIGNS[row.verdict],
    ),
    element(
      'span',
      { class: 'row-text' },
      element('b', {}, row.id),
      ` ${text ?? ''}`,
      row.verdict === 'ready'
        ? element(
            'span',
            { class: 'off-screen' },
            ` ${verdictWord('ready', row.level, page.language())}`,
          )
        : element(
            'span',
            { class: `row-finding ${row.verdict}` },
            verdictWord(row.verdict, row.level, page.language()),
            first ? element('span', { class: 'secondary' }, ` · ${first.message}`) : null,
          ),
    ),
  );
  return node;
}
