import type { CheckInEntry } from '../../okr/check-in';
import { allKeyResults, type KeyResult } from '../../okr/plan';
import type { PlanView } from '../../protocol/messages';
import { settling } from '../doubt/cards';
import { ask } from '../follow/server';
import { button, noticeLine, runAction } from '../ui/action';
import { element, redraw } from '../ui/element';
import type { Notice, Page, ViewPart } from '../ui/view-part';
import { type CheckInLine, checkInLine } from './line';
import { nameList, ownedBy, whoIsHere } from './people';
import { CHECK_IN } from './wording';

/** The Check in view: a person's key results, one line each, saved together. */
export function checkInView(page: Page): ViewPart {
  const status = element('div', { role: 'status' });
  const who = element('div');
  const list = element('ul', { class: 'check-ins' });
  const foot = element('div', { class: 'bottom' });
  const node = element('div', { 'data-view': 'check-in' }, status, who, list, foot);
  const lines = new Map<string, CheckInLine>();
  let chosen: string | null = null;
  let spoken = page.language();

  const tell = (notice: Notice | null) => redraw(status, [noticeLine(notice)]);
  const settle = settling(page, tell);
  const choose = (name: string) => {
    chosen = name;
    tell(null);
    draw();
    // Not waited for: should it fail, the name is asked for again another day.
    if (name !== '') void ask({ kind: 'remember-me', name }, page.language());
  };
  const save = async (self: HTMLButtonElement) => {
    const touched = [...lines.values()].filter((line) => line.touched());
    if (touched.length === 0) return tell({ kind: 'error', text: page.say(CHECK_IN.nothing) });
    const entries: CheckInEntry[] = [];
    for (const line of touched) {
      const entry = line.entry();
      if (!entry) return tell(null);
      entries.push(entry);
    }
    tell(null);
    const reply = await runAction(self, page.say(CHECK_IN.saving), () =>
      page.feed.during(ask({ kind: 'check-in', entries }, page.language())),
    );
    if (!reply.ok) {
      tell({ kind: 'error', text: `${reply.reason} ${page.say(CHECK_IN.stillHere)}` });
      void page.feed.refresh();
      return;
    }
    const { saved, refused, view } = reply.data;
    for (const id of saved) lines.get(id)?.saved();
    page.feed.accept(view);
    draw();
    for (const { id, reason } of refused) lines.get(id)?.refused(reason);
    tell(outcome(page, saved, refused));
  };
  /** Lines are made once, and again in another language while nobody typed into them. */
  const lineOf = (keyResult: KeyResult, view: PlanView): CheckInLine => {
    const known = lines.get(keyResult.id);
    if (known) {
      known.show(keyResult, view);
      return known;
    }
    const line = checkInLine(page, keyResult, view, settle);
    lines.set(keyResult.id, line);
    return line;
  };
  const forget = (view: PlanView) => {
    const rows = new Map(allKeyResults(view.plan).map((row) => [row.id, shapeOf(row)]));
    for (const [id, line] of lines) {
      const shape = line.node.dataset['shape'];
      const other = shape !== rows.get(id) || spoken !== page.language();
      if (other && !line.touched()) lines.delete(id);
    }
    spoken = page.language();
  };
  const draw = () => {
    const { reading } = page.feed.state();
    if (!reading) return;
    const { view } = reading;
    const all = allKeyResults(view.plan).filter(
      ({ id, current }) => id !== '' && current !== 'dropped',
    );
    const name = whoIsHere(view, chosen);
    forget(view);
    const mine = ownedBy(view, name);
    const shown = all.filter((row) => mine.includes(row) || lines.get(row.id)?.touched());
    const nodes = shown.map((row) => {
      const { node: line } = lineOf(row, view);
      line.dataset['shape'] ??= shapeOf(row);
      return line;
    });
    const gone = [...lines].filter(([id]) => !all.some((row) => row.id === id));
    for (const [, line] of gone) line.show(null, view);
    place(list, [...nodes, ...gone.map(([, line]) => line.node)]);
    redraw(who, [
      element('h1', {}, page.say(CHECK_IN.title)),
      all.length > 0 && nameList(page, view, name, choose),
      nodes.length === 0 && element('p', { class: 'block' }, emptyText(page, all, name)),
    ]);
    foot.hidden = list.children.length === 0;
    redraw(foot, [button(page.say(CHECK_IN.save), { class: 'action', 'data-key': 'save' }, save)]);
  };
  return { node, draw };
}

/** What decides which fields a line has, and how it is headed. */
const shapeOf = ({ text, connected, measure }: KeyResult): string =>
  JSON.stringify([text, connected, measure === 'milestone']);

function emptyText(page: Page, all: readonly KeyResult[], name: string): string {
  if (all.length === 0) return page.say(CHECK_IN.noKeyResults);
  return name === '' ? page.say(CHECK_IN.whoAreYou) : page.say(CHECK_IN.ownsNone, { name });
}

function outcome(
  page: Page,
  saved: readonly string[],
  refused: readonly { readonly id: string }[],
): Notice {
  const done = saved.length > 0 ? page.say(CHECK_IN.saved, { ids: saved.join(', ') }) : '';
  if (refused.length === 0) return { kind: 'done', text: done };
  const ids = refused.map(({ id }) => id).join(', ');
  return { kind: 'error', text: `${done} ${page.say(CHECK_IN.someRefused, { ids })}`.trim() };
}

/** Puts nodes into a list, moving only those out of place: a field that someone types in stays where it is. */
function place(list: HTMLElement, nodes: readonly HTMLElement[]): void {
  for (const child of Array.from(list.children)) {
    if (!nodes.includes(child as HTMLElement)) child.remove();
  }
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
}
