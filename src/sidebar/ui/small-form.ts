import { runAction } from './action';
import { element, redraw } from './element';

/** One field of a small form. */
export interface Field<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly value?: string;
  readonly lines?: number;
  /** A list to choose from instead of a text. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** What is said when it is left blank; absent: it may be. */
  readonly required?: string;
}

interface SmallForm<Key extends string> {
  /** What tells it from the other forms of the page. */
  readonly name: string;
  readonly fields: readonly Field<Key>[];
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  /** Resolves to a reason where it failed: then everything stays as typed. */
  submit(values: Readonly<Record<Key, string>>): Promise<string | null>;
  close(): void;
}

const LONGEST = 2000;

/** A few fields with their buttons. Built once and put back at each redraw, so that what was typed stays. */
export function smallForm<Key extends string>(of: SmallForm<Key>): HTMLElement {
  const status = element('div');
  const fields = of.fields.map((field) => ({ field, control: control(of.name, field) }));
  const save = element('button', { type: 'submit', 'data-key': `save ${of.name}` }, of.save);
  const cancel = element(
    'button',
    { type: 'button', class: 'link', 'data-key': `cancel ${of.name}`, onclick: of.close },
    of.cancel,
  );
  const say = (text: string | null) =>
    redraw(status, [text !== null && element('p', { class: 'error', role: 'alert' }, text)]);
  const submit = async () => {
    const blank = fields.find(({ field, control: one }) => field.required && !one.value.trim());
    if (blank) {
      say(blank.field.required ?? null);
      blank.control.focus();
      return;
    }
    const values = Object.fromEntries(
      fields.map(({ field, control: one }) => [field.key, one.value.trim()]),
    ) as Record<Key, string>;
    say(await runAction(save, of.saving, () => of.submit(values)));
  };
  const form = element(
    'form',
    { class: 'small-form', novalidate: true },
    ...fields.map(({ field, control: one }) =>
      element('div', { class: 'form-group' }, element('label', { for: one.id }, field.label), one),
    ),
    status,
    element('div', { class: 'buttons' }, save, cancel),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return form;
}

/** Whether a form holds anything other than what it was opened with. */
export function isTouched(form: HTMLElement): boolean {
  const typed = Array.from(form.querySelectorAll<HTMLInputElement>('input, textarea'));
  const chosen = Array.from(form.querySelectorAll('select'));
  return (
    typed.some(({ value, defaultValue }) => value !== defaultValue) ||
    chosen.some(({ selectedIndex }) => selectedIndex > 0)
  );
}

function control<Key extends string>(
  name: string,
  { key, value = '', lines, choices }: Field<Key>,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const id = `${name}-${key}`.replace(/[^\p{L}\p{N}]+/gu, '-');
  const common = { id, 'data-key': id };
  if (choices) {
    return element(
      'select',
      common,
      ...choices.map((one) => element('option', { value: one.value }, one.label)),
    );
  }
  if (lines === undefined) {
    return element('input', { ...common, type: 'text', value, maxlength: LONGEST });
  }
  return element('textarea', { ...common, rows: lines, maxlength: LONGEST }, value);
}
