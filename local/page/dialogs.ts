/** Dialogs over the page: a script's question, the grid's own, and the frame of a script's dialog. */
import type { Answer, Button, ButtonSet, Question } from '../server/messages';
import { button, element } from './element';

const CAPTIONS: Readonly<Record<Button, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** A dialog over the page, which waits behind it unless `modeless`. `onCancel`: Escape or the cross. Returns how to take it away. */
export function openDialog(
  title: string,
  content: Node,
  onCancel: (() => void) | null,
  className = '',
  modeless = false,
): () => void {
  const dialog = element('dialog', {
    class: `card-dialog ${className}${modeless ? ' modeless' : ''}`,
    'aria-label': title || 'Message',
  });
  const head = element('div', { class: 'head' }, element('h2', {}, title));
  if (onCancel) {
    const cross = button('×', 'close', onCancel);
    cross.setAttribute('aria-label', 'Close');
    head.append(cross);
  }
  dialog.append(head, content);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel?.();
  });
  // A browser lets a second Escape close what said no to the first.
  const show = (): void => (modeless ? dialog.show() : dialog.showModal());
  dialog.addEventListener('close', () => dialog.isConnected && show());
  document.body.append(dialog);
  show();
  return () => {
    // Closing gives the keyboard back to where it was; taking a focused frame away would leave it nowhere.
    window.focus();
    dialog.close();
    dialog.remove();
  };
}

interface Choice {
  readonly caption: string;
  readonly choose: () => void;
}

/** A message with its buttons, the first of which is the one to press. */
export function showMessage(
  title: string,
  message: string,
  choices: readonly Choice[],
  cancel: (() => void) | null,
): () => void {
  const lines = message.split('\n').map((line) => element('p', {}, line));
  const buttons = element('div', { class: 'buttons' });
  const close = openDialog(
    title,
    element('div', { class: 'message' }, ...lines, buttons),
    cancel && (() => finish(cancel)),
    'small',
  );
  const finish = (then: () => void): void => {
    close();
    then();
  };
  choices.forEach(({ caption, choose }, index) => {
    buttons.append(button(caption, index === 0 ? 'primary' : 'plain', () => finish(choose)));
  });
  buttons.querySelector('button')?.focus();
  return close;
}

/** Ui.alert and Ui.prompt. Returns how to take it away when another page answered. */
export function askPerson(question: Question, answer: (answer: Answer) => void): () => void {
  const input = element('input', {
    type: 'text',
    'aria-label': question.message || question.title,
  });
  const lines = question.message.split('\n').map((line) => element('p', {}, line));
  const buttons = element('div', { class: 'buttons' });
  const content = element('form', { class: 'message' }, ...lines);
  if (question.input) content.append(input);
  content.append(buttons);
  const give = (pressed: Button): void => {
    close();
    answer({ button: pressed, text: question.input && pressed !== 'CLOSE' ? input.value : '' });
  };
  const close = openDialog(question.title, content, () => give('CLOSE'), 'small');
  const pressed = buttonsOf(question.buttons);
  pressed.forEach((one, index) => {
    buttons.append(button(CAPTIONS[one], index === 0 ? 'primary' : 'plain', () => give(one)));
  });
  content.addEventListener('submit', (event) => {
    event.preventDefault();
    give(pressed[0] ?? 'OK');
  });
  if (question.input) input.focus();
  else buttons.querySelector('button')?.focus();
  return close;
}

const buttonsOf = (set: ButtonSet): Button[] => set.split('_') as Button[];
