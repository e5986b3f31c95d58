/** The page of the local Sheets. */
import type { CallAnswer, PageEvent, Question } from '../server/messages';
import { addMenus } from './add-on-menu';
import { askPerson, showMessage } from './dialogs';
import { byId } from './element';
import { focusGrid, showGrid } from './grid';
import { countMoves, goTo, openModel, reportSelection, selectionOf } from './live-model';
import { menuKeys } from './menu-keys';
import { runningPill, showError, showLost, showToast } from './notices';
import { outbox } from './outbox';
import { newServerLink, type ServerLink } from './server-link';
import { scriptPages } from './sidebar';
import { keepOverReload, pickUp, tab } from './tab';
import { showClock, showSaving } from './top-bar';

/**
 * Shows what a script asks and sends the answer. From the first moment on: a workbook whose script
 * waits does not open before it is answered.
 */
function answerQuestions(link: ServerLink): void {
  let close = (): void => {};
  const ask = (question: Question): void => {
    close();
    close = askPerson(question, (answer) => void link.tell('/answer', { id: question.id, answer }));
  };
  link.listen((event) => {
    if (event.kind === 'hello' && event.question) ask(event.question);
    if (event.kind === 'question') ask(event.question);
    if (event.kind === 'answered') close();
  });
}

async function open(): Promise<void> {
  const link = newServerLink();
  link.onLost(showLost);
  answerQuestions(link);
  const early: PageEvent[] = [];
  let hear = (event: PageEvent): void => void early.push(event);
  link.listen((event) => hear(event));

  const { model, start } = await openModel(link);
  const moves = countMoves(byId('grid'));
  const standing = () => ({ tab, selection: selectionOf(model), moves: moves() });
  const run = (name: string): void =>
    void link
      .ask('/run', { run: name, ...standing() })
      .catch((error: Error) => showError(error.message));
  const menus = addMenus(start.menus, run);
  const mails = outbox(link, start.clock.timeZone);
  const pill = runningPill();
  const pages = scriptPages({
    call: (name, args) => link.ask<CallAnswer>('/call', { name, args, ...standing() }),
    focusEditor: focusGrid,
    closed: (kind) => void link.post('/closed', { kind }),
  });
  let shown = '';
  let closeConflict = (): void => {};
  const react: {
    readonly [Kind in PageEvent['kind']]: (event: Extract<PageEvent, { kind: Kind }>) => void;
  } = {
    hello(event) {
      // The file was taken anew, or events are gone: what is shown may be old.
      if (event.missed || (shown !== '' && event.start !== shown)) return location.reload();
      shown = event.start;
      mails.count(event.mails);
      if (event.conflict) react.conflict({ kind: 'conflict', open: true });
    },
    revision: () => {},
    menus: (event) => void (menus.replace(event.menus) || location.reload()),
    toast: (event) => showToast(event.title, event.message),
    select(event) {
      const hasGoneOn = event.moves !== null && event.moves !== moves();
      if (hasGoneOn) void link.post('/select', selectionOf(model));
      else goTo(model, event.selection);
    },
    page: (event) => pages.show(event.page, event.moves === moves()),
    question: () => {},
    answered: () => {},
    running: () => pill.running(),
    ran: () => pill.ended(),
    error: (event) => showError(event.message),
    mail(event) {
      mails.count(event.mails);
      showToast('Mail in the outbox', event.subject);
    },
    saving: showSaving,
    conflict(event) {
      closeConflict();
      if (event.open) settle();
    },
    day: () => void model.dispatch('EVALUATE_CELLS'),
    reload: () => location.reload(),
  };
  const settle = (): void => {
    const choose = (choice: 'mine' | 'file') => () => void link.tell('/settle', { choice });
    closeConflict = showMessage(
      'The file was changed by another program',
      `${document.title} on disk is newer than what is open here. Nothing is saved until you choose.`,
      [
        { caption: 'Open the file’s version', choose: choose('file') },
        { caption: 'Keep this one and overwrite', choose: choose('mine') },
      ],
      null,
    );
  };
  hear = (event) => (react[event.kind] as (event: PageEvent) => void)(event);
  await showGrid(model);
  await painted();
  menuKeys(focusGrid);
  goTo(model, pickUp(model, start) ?? start.selection);
  keepOverReload(model, start.id, () => selectionOf(model));
  showClock(start.clock);
  for (const event of early) hear(event);
  reportSelection(model, link);
  document.body.dataset['ready'] = 'true';
}

/** The grid measures itself when it is painted; before, no cell counts as in view. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

open().catch((error: Error) => {
  byId('grid').textContent = `The local Sheets could not open: ${error.message}`;
});
