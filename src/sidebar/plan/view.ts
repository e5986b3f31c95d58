import { quarterName } from '../../okr/quarter';
import { settling } from '../doubt/cards';
import type { Reading } from '../follow/feed';
import { goTo } from '../follow/go-to';
import { ask } from '../follow/server';
import { definitionForms } from '../review/definition-forms';
import { dismissForms } from '../review/dismiss-forms';
import { reviewLines } from '../review/lines';
import { notNowPart } from '../review/not-now-form';
import { REVIEW } from '../review/wording';
import { button, noticeLine, runAction } from '../ui/action';
import { type Child, element, redraw } from '../ui/element';
import type { Notice, Page, ViewPart } from '../ui/view-part';
import { decisionForms } from './decision-forms';
import { countLines, doubtList, problemList, rowList } from './parts';
import { wholePlan } from './whole-plan';
import { PLAN } from './wording';

/** The Plan view: what stands between this plan and ready, the plan as a whole first, then row by row. */
export function planOverview(page: Page): ViewPart {
  const body = element('div');
  const status = element('div', { role: 'status' });
  const node = element('div', { 'data-view': 'plan' }, status, body);
  let notice: Notice | null = null;
  let onlyToFix = false;
  let unfolded = false;

  const tell = (next: Notice | null) => {
    notice = next;
    draw();
  };
  const definitions = definitionForms(page, tell);
  const dismissing = dismissForms(page, tell);
  const notNow = notNowPart(page);
  const settle = settling(page, tell);
  const decisions = decisionForms(page, tell);
  const go = async (self: HTMLButtonElement, id: string) => {
    const row = page.feed.state().reading?.view.plan.rows.find((one) => one.id === id)?.row;
    if (row === undefined) return;
    const reason = await runAction(self, page.say(REVIEW.going), () => goTo(page, id, row));
    if (reason !== null || notice !== null) {
      tell(reason === null ? null : { kind: 'error', text: reason });
    }
  };
  const reviewAll = async (self: HTMLButtonElement) => {
    tell(
      await runAction(self, page.say(PLAN.writing), () => page.feed.during(writeVerdicts(page))),
    );
  };
  const filter = (rows: number): Child =>
    rows > 0 &&
    element(
      'label',
      { class: 'inline' },
      element('input', {
        type: 'checkbox',
        checked: onlyToFix,
        'data-key': 'only',
        onchange: () => {
          onlyToFix = !onlyToFix;
          draw();
        },
      }),
      page.say(PLAN.onlyToFix, { count: rows }),
    );
  const draw = () => {
    const { reading } = page.feed.state();
    redraw(status, [noticeLine(notice)]);
    if (!reading) return redraw(body, []);
    const { rows } = reading.review;
    const toFix = rows.filter(({ verdict }) => verdict !== 'ready').length;
    redraw(body, [
      planHead(page, reading),
      countLines(page, reading.review),
      rows.length > 0 && reviewAllBlock(page, reviewAll),
      doubtList(page, reading, settle),
      problemList(page, reading.view.problems),
      decisions.list(reading.view),
      wholePlan(page, reading, {
        unfolded,
        fold: (open) => {
          unfolded = open;
          draw();
        },
        go,
        tell,
        definitions,
        dismissing,
      }),
      rows.length > 0 && notNow.node,
      rows.length > 0 && element('h2', {}, page.say(PLAN.rows)),
      filter(toFix),
      rowList(page, reading, onlyToFix && toFix > 0, go),
    ]);
  };
  return { node, draw };
}

/** Reads the plan once more, judges it here and writes every verdict in one go. */
async function writeVerdicts(page: Page): Promise<Notice> {
  const reason = await page.feed.refresh();
  const { reading } = page.feed.state();
  if (reason !== null || !reading) return { kind: 'error', text: reason ?? '' };
  const reviews = reviewLines(reading);
  const reply = await ask({ kind: 'write-reviews', reviews }, page.language());
  return reply.ok
    ? { kind: 'done', text: page.say(PLAN.written, { count: reply.data.written }) }
    : { kind: 'error', text: reply.reason };
}

function planHead(page: Page, { view }: Reading): HTMLElement {
  const { plan } = view;
  const state = plan.agreed ? page.say(PLAN.agreed, { by: plan.agreed.by }) : page.say(PLAN.draft);
  return element(
    'header',
    { class: 'plan-head' },
    element('h1', {}, [plan.team, quarterName(plan.quarter)].filter(Boolean).join(' · ')),
    element('p', { class: 'secondary' }, plan.example ? page.say(PLAN.example) : state),
  );
}

function reviewAllBlock(page: Page, run: (self: HTMLButtonElement) => Promise<void>): HTMLElement {
  return element(
    'div',
    { class: 'block' },
    button(page.say(PLAN.reviewAll), { class: 'action', 'data-key': 'review-all' }, run),
    element('p', { class: 'secondary' }, page.say(PLAN.reviewAllNote)),
  );
}
