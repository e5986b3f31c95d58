/**
 * The thread of the workbook: the engine, the services and the scripts. On a thread of its own a
 * script can wait for an answer (Ui.alert), as on Google, while the server goes on serving the page.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type LocalEvent, LocalSheetsError } from '../index';
import { dataOf } from '../xlsx-engine';
import type { BookEvent, BookHandlers, BookRequest, BookStart } from './book-messages';
import type { RevisionMessage, Standing } from './messages';
import { openAsKept } from './open-as-kept';
import { editedCells } from './person-edit';
import { newRevisionBus, type RevisionBus } from './revision-bus';
import { newScriptRuns } from './script-runs';
import { waitingScript } from './waiting-script';

const start = workerData as BookStart;
const tell = (event: BookEvent): void => parentPort?.postMessage(event);
/** Objects of a script's realm and of the engine, as what can go to another thread. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const clock = (): Date => new Date(Date.now() + start.clockOffset);

async function open(): Promise<void> {
  let bus: RevisionBus | null = null;
  let deliver: (message: RevisionMessage) => void = () => {};
  /** Who asked for the run that is under way. */
  let asker: Standing | null = null;
  const tab = (): string | null => asker?.tab ?? null;
  const ask = waitingScript(start, (question) => tell({ kind: 'question', question, tab: tab() }));
  const transportService = {
    sendMessage: async (message: RevisionMessage) => void bus?.send(message),
    onNewMessage: (_client: string, listener: (message: RevisionMessage) => void) => {
      deliver = listener;
    },
    leave: () => {},
  };
  const onEvent = (event: LocalEvent): void => {
    if (event.kind !== 'alert') {
      runs.tellState();
      tell({ kind: 'local', event: plain(event), asked: asker });
      return;
    }
    const { title, message, buttons, input } = event;
    const answer = ask({ title, message, buttons, input });
    local.ui.answers.push(answer.button);
    if (input) local.ui.prompts.push(answer.text);
  };
  const { local, head, opened } = await openAsKept({
    bundle: start.bundle,
    file: start.file,
    anew: start.anew,
    clock,
    onEvent,
    config: { transportService, client: { id: 'host', name: 'Script' } },
  });
  const { model } = local.workbook;
  (model as unknown as { joinSession(): void }).joinSession();
  const live = newRevisionBus(head);
  bus = live;
  live.listen((message) => tell({ kind: 'revision', message: plain(message) }));
  live.listen((message) => deliver(message));

  const runs = newScriptRuns(local, tell, tab);
  let day = clock().toDateString();

  /** A run that a page asked for, from where its person stood then. */
  const asked = <Value>(standing: Standing, work: () => Value): Value => {
    runs.select(standing.selection);
    asker = standing;
    try {
      return work();
    } finally {
      asker = null;
    }
  };

  const handlers: BookHandlers = {
    workbook() {
      local.workbook.flush();
      return {
        data: plain(dataOf(model)),
        menus: plain(local.ui.menus),
        clock: {
          offset: start.clockOffset,
          isSet: start.clockIsSet,
          timeZone: local.workbook.settings.timeZone,
        },
        selection: local.selection(),
        id: local.workbook.settings.id,
      };
    },
    revision(message) {
      const cells = editedCells(message.commands ?? []);
      const before =
        cells &&
        model.getters.getEvaluatedCell({
          sheetId: cells.sheetId,
          row: cells.zone.top,
          col: cells.zone.left,
        }).value;
      if (!live.send(message) || !cells) return null;
      const { sheetId, zone, content } = cells;
      const standing = { tab: message.clientId ?? null, selection: null, moves: null };
      asked(standing, () =>
        runs.run('onEdit', () =>
          local.edited({ sheetId, zone, value: content, oldValue: before ?? undefined }),
        ),
      );
      return null;
    },
    run({ run, ...standing }) {
      asked(standing, () => runs.run(run, () => void local.run(run)));
      return null;
    },
    call: ({ name, args, ...standing }) => asked(standing, () => runs.call(name, args)),
    select(selection) {
      runs.select(selection);
      return null;
    },
    closed(kind) {
      local.ui[kind] = null;
      return null;
    },
    mails: () => local.outbox,
    snapshot() {
      local.workbook.flush();
      const { id, namedTimeZone: timeZone } = local.workbook.settings;
      const { stores, triggers, outbox } = local;
      const state = { id, stores, triggers: [...triggers], outbox: [...outbox] };
      return plain({ data: dataOf(model), timeZone, state });
    },
    tick() {
      const isDue = local.triggers.some(({ next }) => next !== null && next <= clock().getTime());
      if (isDue) runs.run('the scheduled work', () => void local.fireDue());
      if (clock().toDateString() !== day) {
        day = clock().toDateString();
        local.workbook.dispatch('EVALUATE_CELLS', {});
        tell({ kind: 'day' });
      }
      return null;
    },
  };

  parentPort?.on('message', ({ id, name, given }: BookRequest) => {
    try {
      const handle = handlers[name] as (given: unknown) => unknown;
      tell({ kind: 'gives', id, value: handle(given) });
    } catch (error) {
      tell({
        kind: 'refused',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });
  tell({ kind: 'ready', ...opened });
  // Requests wait until it has run, and what it shows can be shown already.
  runs.run('onOpen', () => local.open());
}

open().catch((error: unknown) => {
  const sentence = error instanceof LocalSheetsError ? error.message : null;
  tell({
    kind: 'failed',
    sentence,
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
});
