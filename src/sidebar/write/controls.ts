import { element } from '../ui/element';
import type { Draft } from './draft';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls of a draft's fields as they are made: each reports what a person puts into it. */
export interface DraftControls {
  readonly controls: ReadonlyMap<keyof Draft, Control>;
  input(field: keyof Draft, attributes?: Readonly<Record<string, string>>): HTMLInputElement;
  select(field: keyof Draft): HTMLSelectElement;
  area(field: keyof Draft): HTMLTextAreaElement;
}

/** A cell holds no more. */
const LONGEST = 50_000;

export function draftControls(change: (changed: Partial<Draft>) => void): DraftControls {
  const controls = new Map<keyof Draft, Control>();
  const keep = <Node extends Control>(field: keyof Draft, node: Node): Node => {
    controls.set(field, node);
    return node;
  };
  const named = (field: keyof Draft) => ({ id: `write-${field}`, 'data-key': `write ${field}` });
  return {
    controls,
    input(field, attributes = {}) {
      const node = element('input', {
        ...named(field),
        type: 'text',
        autocomplete: 'off',
        maxlength: LONGEST,
        ...attributes,
        oninput: () => change({ [field]: node.value }),
      });
      return keep(field, node);
    },
    select(field) {
      const node = element('select', {
        ...named(field),
        onchange: () => change({ [field]: node.value }),
      });
      return keep(field, node);
    },
    area(field) {
      const node = element('textarea', {
        ...named(field),
        rows: 3,
        maxlength: LONGEST,
        oninput: () => change({ [field]: node.value }),
      });
      return keep(field, node);
    },
  };
}

/** A control below its label, with a hint where there is one. */
export const labelled = (label: string, node: Control, hint?: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'form-group' },
    element('label', { for: node.id }, label),
    node,
    hint ?? null,
  );
