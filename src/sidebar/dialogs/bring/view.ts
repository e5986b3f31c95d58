import { fill, type Language, type Text } from '../../../language/text';
import type { BringPreview, BringStart } from '../../../protocol/bring';
import { closePage } from '../../follow/google';
import { ask } from '../../follow/server';
import { button, noticeLine, runAction } from '../../ui/action';
import { type Child, element, redraw } from '../../ui/element';
import type { Notice } from '../../ui/view-part';
import { WORDS } from '../../ui/wording';
import { type Chosen, doubtBlock, leftList, lineList, writtenLines } from './lines';
import { BRING } from './wording';

/** The dialog that brings in a plan: where it is, what was read of it, and one click that writes. */
export function bringDialog(root: HTMLElement, language: Language): void {
  const body = element('main', { 'data-view': 'bring' });
  const say = (text: Text, values = {}) => fill(text, language, values);
  root.className = 'dialog';
  root.append(body);
  let start: BringStart = { language, tabs: [] };
  let tab: string | undefined;
  let text = '';
  let preview: BringPreview | null = null;
  let chosen: Chosen = [];
  let left: ReadonlySet<string> = new Set();
  let notice: Notice | null = null;

  const load = async () => {
    redraw(body, [element('p', { class: 'loading', role: 'status' }, say(WORDS.loading))]);
    const reply = await ask({ kind: 'bring-start' }, language);
    if (!reply.ok) {
      redraw(body, [
        noticeLine({ kind: 'error', text: reply.reason }),
        button(say(WORDS.tryAgain), { class: 'action' }, load),
      ]);
      return;
    }
    start = reply.data;
    tab = start.tabs[0];
    draw();
    body.querySelector('select')?.focus();
  };
  const look = async (self: HTMLButtonElement | null, quarter?: string) => {
    const from = { ...(tab === undefined ? { text } : { tab }), ...(quarter ? { quarter } : {}) };
    const read = () => ask({ kind: 'bring-preview', from }, language);
    const reply = self ? await runAction(self, say(BRING.looking), read) : await read();
    notice = reply.ok ? null : { kind: 'error', text: reply.reason };
    if (reply.ok) {
      preview = reply.data;
      chosen = preview.lines.map(({ level }) => level);
      left = new Set();
    }
    draw();
  };
  const write = async (self: HTMLButtonElement, of: BringPreview) => {
    const team = of.owners.filter((name) => !left.has(name));
    const request = { kind: 'bring-in', lines: writtenLines(of, chosen), team } as const;
    const reply = await runAction(self, say(BRING.writing), () => ask(request, language));
    if (!reply.ok) {
      notice = { kind: 'error', text: reply.reason };
      draw();
      return;
    }
    const { added, there } = reply.data;
    const close = button(say(WORDS.close), { class: 'action' }, closePage);
    redraw(body, [
      element('h1', {}, say(BRING.title)),
      element(
        'div',
        { role: 'status' },
        element('p', { class: 'done' }, say(BRING.done, { n: added })),
        there > 0 && element('p', {}, say(BRING.there, { n: there })),
      ),
      element('div', { class: 'bottom' }, close),
    ]);
    close.focus();
  };
  const draw = () => {
    redraw(body, [
      element('h1', {}, say(BRING.title)),
      element('p', { class: 'secondary' }, say(BRING.intro)),
      ...source(),
      button(say(BRING.look), { 'data-key': 'look', class: preview ? '' : 'action' }, (self) =>
        look(self),
      ),
      ...(preview ? seen(preview) : [element('div', { class: 'bottom' }, noticeLine(notice))]),
    ]);
  };
  const source = (): readonly Child[] => {
    const area = element('textarea', {
      id: 'text',
      rows: 8,
      'data-key': 'text',
      oninput: () => {
        text = area.value;
      },
    });
    area.value = text;
    const select = element(
      'select',
      {
        id: 'from',
        'data-key': 'from',
        onchange: () => {
          tab = start.tabs[Number(select.value)];
          preview = null;
          draw();
        },
      },
      ...start.tabs.map((name, index) =>
        element('option', { value: index, selected: name === tab }, say(BRING.tab, { tab: name })),
      ),
      element('option', { value: -1, selected: tab === undefined }, say(BRING.pasted)),
    );
    return [
      group('from', say(BRING.from), select),
      tab === undefined && group('text', say(BRING.text), area),
    ];
  };
  const seen = (of: BringPreview): readonly Child[] => {
    const choose = (next: Chosen) => {
      chosen = next;
      draw();
    };
    const count = chosen.filter((level) => level !== null).length;
    return [
      of.quarters.length > 1 && quarters(of),
      of.nothing !== '' && element('p', { class: 'error', role: 'alert' }, of.nothing),
      of.lines.length > 0 && element('h2', {}, say(BRING.lines)),
      doubtBlock(of, chosen, language, choose),
      of.lines.length > 0 && lineList(of, chosen, language, choose),
      leftList(of, language),
      of.owners.length > 0 && owners(of),
      element(
        'div',
        { class: 'bottom' },
        noticeLine(notice),
        count > 0 &&
          button(say(BRING.write, { n: count }), { class: 'action', 'data-key': 'write' }, (self) =>
            write(self, of),
          ),
        button(say(WORDS.close), { 'data-key': 'close' }, closePage),
      ),
    ];
  };
  const quarters = (of: BringPreview): HTMLElement => {
    const select = element(
      'select',
      { id: 'which', 'data-key': 'which', onchange: () => void look(null, select.value) },
      ...of.quarters.map((name) =>
        element('option', { value: name, selected: name === of.quarter }, name),
      ),
    );
    return group('which', say(BRING.quarter), select);
  };
  const owners = (of: BringPreview): HTMLElement =>
    element(
      'fieldset',
      { class: 'form-group' },
      element('legend', {}, say(BRING.owners)),
      ...of.owners.map((name) =>
        element(
          'label',
          { class: 'choice' },
          element('input', {
            type: 'checkbox',
            checked: !left.has(name),
            'data-key': `owner ${name}`,
            onchange: () => {
              const next = new Set(left);
              if (!next.delete(name)) next.add(name);
              left = next;
            },
          }),
          element('span', {}, name),
        ),
      ),
    );
  void load();
}

const group = (id: string, label: string, field: HTMLElement): HTMLElement =>
  element('div', { class: 'form-group' }, element('label', { for: id }, label), field);
