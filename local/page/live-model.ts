/** The workbook in the page: a model of its own, kept equal to the server's by revisions. */
import type { Model } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { bootEngine, engineClock } from '../engine';
import type { RevisionMessage, Selection, WorkbookStart } from '../server/messages';
import { showNotes } from './cell-notes';
import type { ServerLink } from './server-link';
import { tab } from './tab';

/** Opens the model. Revisions that arrive while it opens are caught up with. */
export async function openModel(link: ServerLink): Promise<{ model: Model; start: WorkbookStart }> {
  const early: RevisionMessage[] = [];
  let deliver = (message: RevisionMessage): void => void early.push(message);
  link.listen((event) => {
    if (event.kind === 'revision') deliver(event.message);
  });
  const start = await link.get<WorkbookStart>('/workbook');
  engineClock.now = () => new Date(Date.now() + start.clock.offset);
  engineClock.timeZone = start.clock.timeZone;
  bootEngine();
  showNotes();

  let receive: (message: RevisionMessage) => void = () => {};
  const transportService = {
    sendMessage: (message: RevisionMessage) =>
      // Where a person's cursor stands is nobody else's business here.
      message.nextRevisionId === undefined ? Promise.resolve() : link.post('/revision', message),
    onNewMessage: (_client: string, listener: (message: RevisionMessage) => void) => {
      receive = listener;
    },
    leave: () => {},
  };
  const client = { id: tab, name: 'You' };
  const model = new spreadsheet.Model(
    start.data as never,
    { transportService, client } as never,
    [],
    undefined,
    false,
  );
  (model as unknown as { joinSession(): void }).joinSession();
  let head = start.data.revisionId;
  const missed = early.filter((message) => {
    if (message.serverRevisionId !== head) return false;
    head = message.nextRevisionId;
    return true;
  });
  for (const message of missed) receive(message);
  deliver = (message) => {
    try {
      receive(message);
    } catch {
      // It undoes what another tab did before this one was opened.
      location.reload();
    }
  };
  on(model, 'unexpected-revision-id', () => location.reload());
  return { model, start };
}

/** Where the person stands in the grid. */
export function selectionOf(model: Model): Selection {
  const { getters } = model;
  return { sheetId: getters.getActiveSheetId(), zone: { ...getters.getSelectedZone() } };
}

/** Takes the person to a range, on whichever sheet it is. */
export function goTo(model: Model, { sheetId, zone }: Selection): void {
  const { getters } = model;
  const sheetIdFrom = getters.getActiveSheetId();
  if (!getters.getSheetIds().includes(sheetId)) return;
  if (sheetId !== sheetIdFrom)
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  model.selection.selectZone(
    { cell: { col: zone.left, row: zone.top }, zone: { ...zone } },
    { scrollIntoView: true },
  );
}

/**
 * Counts what a person does in the grid. A script that was asked for before the last of it no longer
 * moves them: they would go on typing in another cell.
 */
export function countMoves(grid: HTMLElement): () => number {
  let moves = 0;
  const count = (): void => {
    moves += 1;
  };
  for (const name of ['pointerdown', 'keydown']) grid.addEventListener(name, count, true);
  return () => moves;
}

/** Tells the server where the person stands, soon after they moved. */
export function reportSelection(model: Model, link: ServerLink): void {
  let told = JSON.stringify(selectionOf(model));
  let timer = 0;
  on(model, 'update', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = selectionOf(model);
      const now = JSON.stringify(selection);
      if (now === told) return;
      told = now;
      void link.post('/select', selection);
    }, 60);
  });
}

const on = (model: Model, event: string, listener: () => void): void =>
  (model as unknown as { on(event: string, owner: object, listener: () => void): void }).on(
    event,
    {},
    listener,
  );
