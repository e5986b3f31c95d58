import type { MailPreview } from '../../../protocol/messages';
import { button } from '../../ui/action';
import { type Child, element } from '../../ui/element';
import { type Deeds, type Shown, sayIn } from './parts';
import { QUARTER } from './wording';

/** Settings that say another quarter than the plan's numbers are of. */
export function wishedPart({ view, language }: Shown, deeds: Deeds): readonly Child[] {
  const { wished, quarter } = view;
  if (wished === null) return [];
  const say = sayIn(language);
  return [
    element('p', { class: 'note' }, say(QUARTER.wished, { wished, quarter })),
    button(say(QUARTER.putBack, { quarter }), { 'data-key': 'put-back' }, deeds.putBack),
  ];
}

/** The quarter that was closed last: whoever lacks its results, and the way back. */
export function closedPart({ view, language, asking }: Shown, deeds: Deeds): readonly Child[] {
  const { closed } = view;
  if (!closed) return [];
  const say = sayIn(language);
  const { quarter, undo, mail } = closed;
  const waiting = mail ? waitingFor(mail) : [];
  return [
    element('h2', {}, say(QUARTER.last, { quarter })),
    ...(waiting.length > 0
      ? [
          element('p', {}, say(QUARTER.waiting)),
          ...waiting.map(({ name, address }) => element('p', {}, name || address)),
          button(
            say(QUARTER.send, { count: waiting.length }),
            { 'data-key': 'send-closing' },
            (self) =>
              deeds.send(
                self,
                waiting.map(({ address }) => address),
              ),
          ),
        ]
      : []),
    closed.late.length > 0 &&
      element('p', {}, say(QUARTER.late, { ids: closed.late.join(', '), n: closed.late.length })),
    closed.late.length > 0 &&
      button(say(QUARTER.takeLate), { 'data-key': 'late-numbers' }, deeds.takeLate),
    closed.open.length > 0 &&
      element(
        'p',
        { class: 'secondary' },
        say(QUARTER.open, { ids: closed.open.join(', '), quarter, day: undo.until }),
      ),
    ...(undo.reason !== null
      ? [element('p', { class: 'secondary' }, say(QUARTER.noUndo, { reason: undo.reason }))]
      : asking === 'undo'
        ? [
            element('p', { class: 'error', role: 'alert' }, say(QUARTER.undoSure, { quarter })),
            button(say(QUARTER.undoYes), { class: 'action', 'data-key': 'undo-yes' }, deeds.undo),
            button(say(QUARTER.back), { 'data-key': 'back' }, () => deeds.ask(null)),
          ]
        : [
            button(say(QUARTER.undo, { day: undo.until }), { 'data-key': 'undo' }, () =>
              deeds.ask('undo'),
            ),
          ]),
  ];
}

/** Recipients of whom nothing is known yet: a mail that may have arrived is never repeated by itself. */
export const waitingFor = ({ recipients, blocked }: MailPreview) =>
  blocked === null ? recipients.filter(({ state }) => state === 'none') : [];
