import { fill, type Language, type Text } from '../../../language/text';
import type { MailPreview } from '../../../protocol/messages';
import { element } from '../../ui/element';
import { MAIL } from './wording';

/** Who would get the summary, each with a check box; those who have it, may have it or cannot get it say so. */
export function recipientList(
  preview: MailPreview,
  chosen: ReadonlySet<string>,
  language: Language,
  choose: (chosen: ReadonlySet<string>) => void,
): HTMLElement {
  const say = (text: Text) => fill(text, language);
  return element(
    'fieldset',
    { class: 'form-group recipients' },
    element('legend', {}, say(MAIL.recipients)),
    ...preview.recipients.map(({ name, address, language: theirs, state, reason }) =>
      element(
        'label',
        { class: 'choice' },
        element('input', {
          type: 'checkbox',
          checked: chosen.has(address),
          disabled: state === 'wrong',
          'data-key': `to ${address}`,
          onchange: () => {
            const next = new Set(chosen);
            if (!next.delete(address)) next.add(address);
            choose(next);
          },
        }),
        element(
          'span',
          {},
          name === '' ? address : name,
          element(
            'span',
            { class: 'secondary' },
            [
              name === '' || state === 'wrong' ? '' : address,
              theirs === language ? '' : say(theirs === 'en' ? MAIL.english : MAIL.thai),
              state === 'sent' ? say(MAIL.sentAlready) : '',
              state === 'tried' ? fill(MAIL.tried, language, { reason }) : '',
              state === 'wrong' ? reason : '',
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ),
        ),
      ),
    ),
    element('p', { class: 'secondary' }, say(MAIL.recipientsHint)),
  );
}

/** The mail as it will look, in a frame that can run nothing and reach nothing. */
export function mailFrame(html: string, title: string): HTMLElement {
  return element('iframe', { class: 'mail', sandbox: '', srcdoc: html, title });
}
