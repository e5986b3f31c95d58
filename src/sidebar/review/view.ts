import type { Request } from '../../protocol/messages';
import { verdictWord } from '../../rules/review';
import type { Fix } from '../../rules/review-result';
import { settling } from '../doubt/cards';
import { goTo } from '../follow/go-to';
import { selectedRow } from '../follow/selected';
import { ask } from '../follow/server';
import { button, noticeLine, runAction } from '../ui/action';
import { type Child, element, redraw } from '../ui/element';
import type { Notice, Page, ViewPart } from '../ui/view-part';
import { dismissForms } from './dismiss-forms';
import { isApplied } from './is-applied';
import { nextStepCard } from './next-step-card';
import { nextToFix } from './next-to-fix';
import { rowCard } from './row-card';
import { REVIEW } from './wording';

type Change = Extract<Request, { readonly kind: 'use-wording' | 'fill-columns' }>;

/** The Review view: the selected row's verdict, its findings with their fixes, and where to go next. */
export function reviewView(page: Page): ViewPart {
  const body = element('div');
  // A live region is only read out if it was there before its words.
  const status = element('div', { role: 'status' });
  const node = element('div', { 'data-view': 'review' }, status, body);
  let notice: Notice | null = null;
  let unfolded = false;
  let place = '';

  const tell = (next: Notice | null) => {
    notice = next;
    draw();
  };
  const dismissing = dismissForms(page, tell);
  const settle = settling(page, tell);
  const apply = async (
    self: HTMLButtonElement,
    fix: Extract<Fix, { kind: 'wording' | 'cells' }>,
  ) => {
    const { reading } = page.feed.state();
    const row = reading && selectedRow(reading)?.row;
    if (!row) return;
    const base = { id: row.id, was: row.text };
    const request: Change =
      fix.kind === 'wording'
        ? { kind: 'use-wording', ...base, text: fix.text }
        : { kind: 'fill-columns', ...base, cells: fix.cells };
    const reply = await runAction(self, page.say(REVIEW.saving), () =>
      page.feed.during(ask<Change>(request, page.language())),
    );
    if (reply.ok) {
      page.feed.accept(reply.data);
      return tellVerdict(row.id);
    }
    tell({ kind: 'error', text: reply.reason });
    await page.feed.refresh();
    const now = page.feed.state().reading?.view.plan.rows.find(({ id }) => id === row.id);
    // Only the answer was lost.
    if (now && isApplied(fix, row, now)) tellVerdict(row.id);
  };
  /** The change is in: the new verdict shows at once. The person still stands on the row that was changed. */
  const tellVerdict = (id: string) => {
    const { reading } = page.feed.state();
    const review = reading?.review.rows.find((row) => row.id === id);
    if (!review) return;
    const verdict = verdictWord(review.verdict, review.level, page.language());
    tell({ kind: 'done', text: page.say(REVIEW.saved, { id, verdict }) });
  };
  const goNext = async (self: HTMLButtonElement, id: string, row: number) => {
    const reason = await runAction(self, page.say(REVIEW.going), () => goTo(page, id, row));
    if (reason !== null) tell({ kind: 'error', text: reason });
  };
  const nextLine = (afterRow: number, primary: boolean): Child => {
    const { reading } = page.feed.state();
    if (!reading || reading.review.rows.length === 0) return null;
    const next = nextToFix(reading.review, afterRow);
    if (!next) {
      const alone = reading.review.rows.some(({ verdict }) => verdict !== 'ready');
      const text = page.say(alone ? REVIEW.onlyThisLeft : REVIEW.allReady);
      return element('div', { class: 'bottom' }, element('p', { class: 'secondary' }, text));
    }
    const label = `${page.say(REVIEW.nextToFix)}: ${next.id}`;
    const attributes = { class: primary ? 'action' : '', 'data-key': 'next' };
    return element(
      'div',
      { class: 'bottom' },
      button(label, attributes, (self) => goNext(self, next.id, next.row)),
    );
  };
  const draw = () => {
    const { reading } = page.feed.state();
    if (!reading) return redraw(body, []);
    const { selection } = reading.view;
    const here = `${selection.sheet} ${selection.id ?? selection.row}`;
    if (here !== place) {
      unfolded = false;
      notice = null;
      place = here;
    }
    redraw(status, [noticeLine(notice)]);
    const selected = selectedRow(reading);
    if (!selected) {
      const after = selection.sheet === 'okrs' ? selection.row : 0;
      redraw(body, [nextStepCard(page, reading), nextLine(after, true)]);
      return;
    }
    const card = rowCard(page, reading, selected, {
      unfolded,
      apply,
      tell,
      dismissing,
      settle,
      fold: (open) => {
        unfolded = open;
        draw();
      },
    });
    redraw(body, [...card.children, nextLine(selected.row.row, !card.hasPrimary)]);
  };
  return { node, draw };
}
