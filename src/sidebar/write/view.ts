import type { Text } from '../../language/text';
import { verdictWord } from '../../rules/review';
import { ask } from '../follow/server';
import type { CardActions } from '../review/finding-card';
import { button, noticeLine, runAction } from '../ui/action';
import { type Child, element, redraw } from '../ui/element';
import type { Notice, Page, ViewPart } from '../ui/view-part';
import { parentsIn } from './choices';
import { type Draft, EMPTY_DRAFT, edited, fromSentence, recomposed } from './draft';
import { cellsOf, rowOf } from './draft-row';
import { chosenExample } from './example-draft';
import { type WriteFields, writeFields } from './fields';
import { insertDraft, missingIn } from './insert-draft';
import { exampleList } from './library';
import { judge, verdictLine, verdictParts } from './verdict';
import { WRITE } from './wording';

/** The Write view: a sentence from its parts or an example, judged while typing, inserted as a row. */
export function writeView(page: Page): ViewPart {
  const status = element('div', { role: 'status' });
  const head = element('div');
  const form = element('div');
  const again = element('div');
  const details = element('div', { class: 'block' });
  const verdict = element('p', { class: 'live-verdict', 'aria-live': 'polite' });
  const live = element('div', { class: 'live' }, verdict, status);
  const foot = element('div', { class: 'bottom' });
  const node = element('div', { 'data-view': 'write' }, head, form, again, details, foot);
  let draft: Draft = EMPTY_DRAFT;
  let actions: readonly Text[] = [];
  let fields: WriteFields | null = null;
  let spoken = '';

  const planNow = () => page.feed.state().reading?.view.plan ?? null;
  const tell = (notice: Notice | null) => redraw(status, [noticeLine(notice)]);
  const take = (next: Draft) => {
    draft = next;
    tell(null);
    paint();
  };
  const change = (changed: Partial<Draft>) => {
    const plan = planNow();
    if (plan) take(edited(draft, changed, plan, page.language()));
  };
  const choose = (place: string) => {
    const plan = planNow();
    const chosen = plan && chosenExample(place, draft, plan, page.language());
    if (!chosen) return;
    actions = chosen.actions;
    take(chosen.draft);
  };
  const card: CardActions = {
    tell,
    apply(_, fix) {
      const plan = planNow();
      if (!plan) return;
      if (fix.kind === 'wording')
        return take(edited(draft, { sentence: fix.text }, plan, page.language()));
      const cells = { ...cellsOf(draft, plan), ...fix.cells };
      const filled = fromSentence(draft, draft.sentence, cells, plan);
      take({ ...filled, verb: draft.verb, about: draft.about, own: draft.own });
    },
  };
  const insert = async (self: HTMLButtonElement) => {
    const plan = planNow();
    if (!plan) return;
    const problem = fields && missingIn(page, draft, fields);
    if (problem) {
      tell({ kind: 'error', text: problem.text });
      fields?.focus(problem.field);
      return;
    }
    const row = rowOf(draft, plan);
    const reply = await runAction(self, page.say(WRITE.inserting), () =>
      insertDraft(page, draft, plan),
    );
    if (!reply.ok) {
      tell({ kind: 'error', text: `${reply.reason} ${page.say(WRITE.stillHere)}` });
      void page.feed.refresh();
      return;
    }
    const { id, view } = reply.data;
    const { level, under } = draft;
    // After an objective its key results come next.
    draft = { ...EMPTY_DRAFT, under: level === 'objective' ? id : under };
    actions = [];
    spoken = '';
    page.feed.accept(view);
    draw();
    const review = judge(row, plan, page);
    const word = verdictWord(review.verdict, level, page.language());
    tell({ kind: 'done', text: page.say(WRITE.inserted, { id, verdict: word }) });
    fields?.focus('verb');
  };
  const paint = () => {
    const plan = planNow();
    if (!plan || !fields) return;
    fields.show(draft);
    fields.guess(cellsOf({ ...draft, measure: '', signal: '' }, plan));
    const row = rowOf(draft, plan);
    redraw(again, [againButton(), actionList(page, actions)]);
    const review = judge(row, plan, page);
    redraw(verdict, verdictLine(page, row, review));
    redraw(details, verdictParts(page, row, review, card));
  };
  const bringLink = (): Child =>
    button(page.say(WRITE.bring), { class: 'link', 'data-key': 'bring' }, async () => {
      const reply = await ask({ kind: 'open-bring' }, page.language());
      if (!reply.ok) tell({ kind: 'error', text: reply.reason });
    });
  const againButton = (): Child =>
    draft.own &&
    draft.verb + draft.about !== '' &&
    button(page.say(WRITE.again), { class: 'link', 'data-key': 'again' }, () => {
      const plan = planNow();
      if (plan) take(recomposed(draft, plan, page.language()));
    });
  const draw = () => {
    const { reading } = page.feed.state();
    if (!reading) return;
    const { view } = reading;
    const objectives = parentsIn(view.plan);
    if (!objectives.some(({ id }) => id === draft.under)) {
      const here = objectives.filter(({ row }) => row <= view.selection.row);
      const near = view.selection.sheet === 'okrs' ? here[here.length - 1] : undefined;
      draft = { ...draft, under: (near ?? objectives[0])?.id ?? '' };
    }
    if (!fields || spoken !== page.language()) {
      spoken = page.language();
      fields = writeFields(page, change);
      redraw(head, [
        element('h1', {}, page.say(WRITE.title)),
        exampleList(page, choose),
        bringLink(),
      ]);
      redraw(form, [fields.node]);
      const attributes = { class: 'action', 'data-key': 'insert' };
      redraw(foot, [live, button(page.say(WRITE.insert), attributes, insert)]);
    }
    const owners = view.plan.rows.flatMap(({ owner }) => (owner === null ? [] : [owner]));
    fields.offer(view.plan, [...new Set([...view.people.names, ...owners])]);
    paint();
  };
  return { node, draw };
}

function actionList(page: Page, actions: readonly Text[]): Child {
  if (actions.length === 0) return null;
  return element(
    'div',
    { class: 'block' },
    element('p', { class: 'secondary' }, page.say(WRITE.actions)),
    element('ul', {}, ...actions.map((one) => element('li', {}, page.say(one)))),
  );
}
