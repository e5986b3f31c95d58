import { longDayText } from '../language/dates';
import type { Plan } from '../okr/plan';
import type { CellsFromText } from '../rules/review-result';
import type { Draft } from './draft';
import { element, redraw } from './element';
import { readTyped } from './typed-number';
import type { Page } from './view-part';
import { LEVELS } from './wording';
import { MEASURES, SIGNALS } from './wording-columns';
import { WRITE } from './wording-write';

/** The fields of the Write view. Built once a language; what is typed stays in them whatever the plan does. */
export interface WriteFields {
  readonly node: HTMLElement;
  /** Puts a draft into the fields; the one with the keyboard keeps what is typed in it. */
  show(draft: Draft): void;
  /** Brings objectives and owners up to date. */
  offer(plan: Plan, owners: readonly string[]): void;
  /** What the row's cells would hold where nothing is chosen. */
  guess(cells: CellsFromText): void;
  focus(field: keyof Draft): void;
  /** A field that cannot be read, in words; null where all can. */
  problem(): string | null;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A cell holds no more. */
const LONGEST = 50_000;

export function writeFields(page: Page, change: (changed: Partial<Draft>) => void): WriteFields {
  const controls = new Map<keyof Draft, Control>();
  const keep = <Node extends Control>(field: keyof Draft, node: Node): Node => {
    controls.set(field, node);
    return node;
  };
  const attributes = (field: keyof Draft) => ({
    id: `write-${field}`,
    'data-key': `write ${field}`,
  });
  const input = (field: keyof Draft, more: Readonly<Record<string, string>> = {}) => {
    const node = element('input', {
      ...attributes(field),
      type: 'text',
      autocomplete: 'off',
      maxlength: LONGEST,
      ...more,
      oninput: () => change({ [field]: node.value }),
    });
    return keep(field, node);
  };
  const select = (field: keyof Draft) => {
    const node = element('select', {
      ...attributes(field),
      onchange: () => change({ [field]: node.value }),
    });
    return keep(field, node);
  };
  const labelled = (label: string, node: Control, hint?: HTMLElement): HTMLElement =>
    element(
      'div',
      { class: 'form-group' },
      element('label', { for: node.id }, label),
      node,
      hint ?? null,
    );

  const level = select('level');
  level.append(
    ...(['objective', 'key-result'] as const).map((value) =>
      element('option', { value }, page.say(LEVELS[value])),
    ),
  );
  const under = labelled(page.say(WRITE.under), select('under'));
  const aboutLabel = element('label', { for: 'write-about' });
  const names = element('datalist', { id: 'write-owners' });
  const dueHint = element('p', { class: 'secondary' });
  const numbers = element(
    'div',
    { class: 'in-thirds' },
    labelled(page.say(WRITE.from), input('from', { inputmode: 'decimal' })),
    labelled(page.say(WRITE.to), input('to', { inputmode: 'decimal' })),
    labelled(page.say(WRITE.unit), input('unit')),
  );
  const due = labelled(page.say(WRITE.due), input('due', { type: 'date' }), dueHint);
  const counted = element(
    'div',
    {},
    labelled(page.say(WRITE.measure), select('measure')),
    labelled(page.say(WRITE.signal), select('signal')),
  );
  const sentence = element('textarea', {
    ...attributes('sentence'),
    rows: 3,
    maxlength: LONGEST,
    oninput: () => change({ sentence: sentence.value }),
  });
  const node = element(
    'div',
    { class: 'write' },
    labelled(page.say(WRITE.what), level),
    under,
    element(
      'div',
      { class: 'verb-and-metric' },
      labelled(page.say(WRITE.verb), input('verb')),
      element('div', { class: 'form-group' }, aboutLabel, input('about')),
    ),
    numbers,
    due,
    labelled(page.say(WRITE.owner), input('owner', { list: 'write-owners' })),
    names,
    counted,
    labelled(
      page.say(WRITE.why),
      input('why'),
      element('p', { class: 'secondary' }, page.say(WRITE.whyHint)),
    ),
    labelled(page.say(WRITE.sentence), keep('sentence', sentence)),
  );
  let objectives = '';
  const option = (value: string, label: string) => element('option', { value }, label);
  const choices = <Key extends string>(
    field: 'measure' | 'signal',
    words: Readonly<Record<Key, { readonly en: string; readonly th: string }>>,
    said: Key | undefined,
  ): void => {
    const list = controls.get(field);
    if (!list) return;
    const first = said
      ? page.say(WRITE.read, { value: page.say(words[said]) })
      : page.say(WRITE.unread);
    if (list.children.length === 0) {
      const keys = Object.keys(words) as Key[];
      list.append(option('', first), ...keys.map((key) => option(key, page.say(words[key]))));
    } else if (list.firstElementChild && list.firstElementChild.textContent !== first) {
      list.firstElementChild.textContent = first;
    }
  };
  return {
    node,
    show(draft) {
      for (const [field, control] of controls) {
        const value = String(draft[field]);
        if (control.value !== value) control.value = value;
      }
      const isObjective = draft.level === 'objective';
      for (const part of [under, numbers, due, counted]) part.hidden = isObjective;
      aboutLabel.textContent = page.say(isObjective ? WRITE.where : WRITE.metric);
      for (const field of ['from', 'to'] as const) {
        const typed = readTyped(draft[field], draft.unit);
        const wrong = typed !== null && typed.kind !== 'number';
        if (wrong) controls.get(field)?.setAttribute('aria-invalid', 'true');
        else controls.get(field)?.removeAttribute('aria-invalid');
      }
    },
    offer(plan, owners) {
      const all = plan.rows.filter(({ level: of, id }) => of === 'objective' && id !== '');
      const print = JSON.stringify([all.map(({ id, text }) => [id, text]), owners, plan.quarter]);
      if (print === objectives) return;
      objectives = print;
      const list = controls.get('under');
      const chosen = list?.value;
      if (list) {
        const none = all.length === 0 ? [option('', page.say(WRITE.noObjective))] : [];
        redraw(list, [...none, ...all.map(({ id, text }) => option(id, `${id} ${text}`))]);
        if (chosen && all.some(({ id }) => id === chosen)) list.value = chosen;
      }
      redraw(
        names,
        owners.map((name) => option(name, name)),
      );
      const day = longDayText(plan.quarter.last, page.language(), 'ce');
      dueHint.textContent = page.say(WRITE.dueHint, { day });
    },
    guess(cells) {
      choices('measure', MEASURES, cells.measure);
      choices('signal', SIGNALS, cells.signal);
    },
    focus: (field) => controls.get(field)?.focus(),
    problem() {
      for (const field of ['from', 'to'] as const) {
        const text = controls.get(field)?.value ?? '';
        const typed = readTyped(text, controls.get('unit')?.value ?? '');
        if (typed === null || typed.kind === 'number') continue;
        const said = typed.kind === 'percent' ? WRITE.percent : WRITE.notNumber;
        return page.say(said, { text: text.slice(0, 40) });
      }
      return null;
    },
  };
}
