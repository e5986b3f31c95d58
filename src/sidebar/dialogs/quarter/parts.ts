import { fill, type Language, type Text } from '../../../language/text';
import type { QuarterView } from '../../../protocol/quarter';
import { button } from '../../ui/action';
import { type Child, element } from '../../ui/element';
import { recipientList } from '../mail/parts';
import { QUARTER } from './wording';

/** What the buttons of the dialog do; each is handed the button that was pressed. */
export interface Deeds {
  readonly makeDraft: (self: HTMLButtonElement) => unknown;
  readonly agree: (self: HTMLButtonElement, by: string) => unknown;
  readonly prepare: (self: HTMLButtonElement) => unknown;
  readonly answerTyped: (self: HTMLButtonElement, id: string, final: boolean) => unknown;
  readonly takeLate: (self: HTMLButtonElement) => unknown;
  readonly putBack: (self: HTMLButtonElement) => unknown;
  readonly askOwners: (self: HTMLButtonElement) => unknown;
  readonly close: (self: HTMLButtonElement) => unknown;
  readonly ask: (what: Asking) => void;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly send: (self: HTMLButtonElement, to: readonly string[]) => unknown;
  readonly undo: (self: HTMLButtonElement) => unknown;
}

/** What a person is asked before it is done. */
export type Asking = 'lessons' | 'undo' | null;

/** What the dialog shows beside the view. */
export interface Shown {
  readonly view: QuarterView;
  readonly language: Language;
  readonly chosen: ReadonlySet<string>;
  readonly asking: Asking;
}

/** Says these words in a language. */
export const sayIn =
  (language: Language) =>
  (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, language, values);

/** The draft of the next quarter: made, looked at, agreed. */
export function planPart({ view, language }: Shown, deeds: Deeds): readonly Child[] {
  const say = sayIn(language);
  const { draft, next, quarter } = view;
  const heading = element('h2', {}, say(QUARTER.plan, { next }));
  if (!draft)
    return [
      heading,
      element('p', {}, say(QUARTER.planHint, { quarter })),
      button(
        say(QUARTER.makeDraft),
        { class: 'action', 'data-key': 'make-draft' },
        deeds.makeDraft,
      ),
    ];
  const by = element('input', { type: 'text', id: 'agreed-by', 'data-key': 'agreed-by' });
  return [
    heading,
    element('p', {}, say(QUARTER.draft, { tab: draft.tab, n: draft.keyResults, next })),
    draft.withoutTarget.length > 0 &&
      element(
        'p',
        { class: 'note' },
        say(QUARTER.withoutTarget, { ids: draft.withoutTarget.join(', ') }),
      ),
    button(say(QUARTER.openDraft), { 'data-key': 'make-draft' }, deeds.makeDraft),
    ...(draft.agreed
      ? [element('p', {}, say(QUARTER.agreed, draft.agreed))]
      : [
          element(
            'div',
            { class: 'form-group' },
            element('label', { for: 'agreed-by' }, say(QUARTER.agreedBy)),
            by,
            button(say(QUARTER.agree), { 'data-key': 'agree' }, (self) =>
              deeds.agree(self, (by as HTMLInputElement).value),
            ),
          ),
        ]),
  ];
}

/** The closing sheet, what is missing in it, who gets the mail, and the one button. */
export function closePart(shown: Shown, deeds: Deeds): readonly Child[] {
  const { view, language, chosen } = shown;
  const say = sayIn(language);
  const { closing, quarter } = view;
  const heading = element('h2', {}, say(QUARTER.close, { quarter }));
  if (!closing)
    return [
      heading,
      element('p', {}, say(QUARTER.closeHint)),
      button(say(QUARTER.makeClosing), { 'data-key': 'prepare' }, deeds.prepare),
    ];
  const { notes, mail } = closing;
  const ready = view.mayClose && view.draft !== null;
  return [
    heading,
    element('p', {}, say(QUARTER.closingTab, { tab: closing.tab })),
    ...(notes.length > 0 ? notes : [say(QUARTER.nothingMissing)]).map((note) =>
      element('p', { class: notes.length > 0 ? 'note' : '' }, note),
    ),
    ...closing.typed.flatMap(({ id, text }) => typedPart(id, text, shown, deeds)),
    closing.toAsk.length > 0 &&
      button(
        say(QUARTER.askOwners, { names: closing.toAsk.join(', ') }),
        { 'data-key': 'ask-owners' },
        deeds.askOwners,
      ),
    button(say(QUARTER.openClosing), { 'data-key': 'prepare' }, deeds.prepare),
    view.draft === null && element('p', { class: 'note' }, say(QUARTER.wantsDraft)),
    !view.mayClose && element('p', { class: 'note' }, say(QUARTER.notYet, { day: view.ends })),
    ...(ready
      ? [
          mail.blocked === null
            ? recipientList(mail, chosen, language, deeds.choose)
            : element('p', { class: 'note' }, mail.blocked),
        ]
      : []),
  ];
}

/** Whose a number is that was typed after the last day. */
function typedPart(id: string, text: string, { view, language }: Shown, deeds: Deeds): Child[] {
  const say = sayIn(language);
  const { quarter, next } = view;
  return [
    element('p', { class: 'note' }, say(QUARTER.typed, { text, quarter })),
    button(say(QUARTER.isFinal), { 'data-key': `final-${id}` }, (self) =>
      deeds.answerTyped(self, id, true),
    ),
    button(say(QUARTER.isNext, { next }), { 'data-key': `next-${id}` }, (self) =>
      deeds.answerTyped(self, id, false),
    ),
  ];
}

/** The button that closes; where lessons are missing a person is asked once. */
export function closeButtons(shown: Shown, deeds: Deeds): readonly Child[] {
  const { view, language, chosen, asking } = shown;
  const say = sayIn(language);
  const { closing, quarter, draft } = view;
  if (!closing || !draft || !view.mayClose) return [];
  if (asking === 'lessons')
    return [
      element('p', { class: 'error', role: 'alert' }, say(QUARTER.noLesson)),
      button(say(QUARTER.anyway), { class: 'action', 'data-key': 'anyway' }, deeds.close),
      button(say(QUARTER.back), { 'data-key': 'back' }, () => deeds.ask(null)),
    ];
  const count = closing.mail.blocked === null ? chosen.size : 0;
  const text =
    count === 0
      ? say(QUARTER.closeOnly, { quarter })
      : say(QUARTER.closeAndSend, { quarter, count });
  return [
    element('p', { class: 'secondary' }, say(QUARTER.willHappen, { closing: closing.tab })),
    button(text, { class: 'action', 'data-key': 'close-quarter' }, (self) =>
      closing.lessonsMissing ? deeds.ask('lessons') : deeds.close(self),
    ),
  ];
}
