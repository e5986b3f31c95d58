import { fill, type Text } from '../../../language/text';
import type { ScheduleView } from '../../../protocol/messages';
import { button } from '../../ui/action';
import { element } from '../../ui/element';
import { LANGUAGE_NAMES } from '../set-up/wording';
import { SCHEDULE } from './wording';

type Recipient = ScheduleView['recipients'][number];

/**
 * Who gets the summary, a row each with name, address and language. Typing reports without drawing
 * anew, so that the field keeps its cursor; `draw` is asked for when a row comes or goes.
 */
export function recipientFields(
  recipients: readonly Recipient[],
  { language }: ScheduleView,
  set: (recipients: readonly Recipient[], draw: boolean) => void,
): HTMLElement {
  const say = (text: Text, values = {}) => fill(text, language, values);
  const now = [...recipients];
  const field = (index: number, key: 'name' | 'address', label: Text, place: Text): HTMLElement => {
    const input = element('input', {
      type: 'text',
      value: now[index]?.[key] ?? '',
      placeholder: say(place),
      maxlength: 254,
      autocomplete: 'off',
      'aria-label': say(label, { n: index + 1 }),
      'data-key': `${key} ${index}`,
      oninput: () => {
        const one = now[index];
        if (one) now[index] = { ...one, [key]: input.value };
        set([...now], false);
      },
    });
    return input;
  };
  const row = ({ name, address, language: speaks }: Recipient, index: number): HTMLElement => {
    const select = element(
      'select',
      {
        'aria-label': say(SCHEDULE.speaks, { n: index + 1 }),
        'data-key': `speaks ${index}`,
        onchange: () => {
          const one = now[index];
          if (one) now[index] = { ...one, language: select.value === 'th' ? 'th' : 'en' };
          set([...now], false);
        },
      },
      ...(['en', 'th'] as const).map((value) =>
        element('option', { value, selected: value === speaks }, LANGUAGE_NAMES[value]),
      ),
    );
    const who = name || address || say(SCHEDULE.name, { n: index + 1 });
    return element(
      'div',
      { class: 'recipient' },
      field(index, 'name', SCHEDULE.name, SCHEDULE.namePlace),
      field(index, 'address', SCHEDULE.address, SCHEDULE.addressPlace),
      select,
      button(
        '✕',
        { 'aria-label': say(SCHEDULE.remove, { who }), 'data-key': `remove ${index}` },
        () =>
          set(
            now.filter((_, other) => other !== index),
            true,
          ),
      ),
    );
  };
  return element(
    'fieldset',
    { class: 'form-group' },
    element('legend', {}, say(SCHEDULE.recipients)),
    ...recipients.map(row),
    button(say(SCHEDULE.add), { 'data-key': 'add' }, () =>
      set([...now, { name: '', address: '', language }], true),
    ),
  );
}
