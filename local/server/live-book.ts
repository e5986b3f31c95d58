/** The open workbook between its thread and its pages: passes events on, keeps the file, starts over when the file was taken anew. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type BookHandle, openBook } from './book-handle';
import type { BookEvent, BookRequests, RequestName } from './book-messages';
import type { EventStream } from './event-stream';
import { type Keeping, newKeeping, saveAside } from './keeping';
import type { Answer, PageEvent, Question } from './messages';
import { pageTeller } from './page-events';
import { newSaver } from './saver';
import type { ScriptPages } from './script-pages';

export interface LiveBookOptions {
  readonly file: string;
  readonly bundle: string;
  readonly clockOffset: number;
  readonly clockIsSet: boolean;
  readonly stream: EventStream;
  readonly pages: ScriptPages;
  /** A line for the person at the terminal. */
  readonly log: (line: string) => void;
}

export interface LiveBook {
  ask<Name extends RequestName>(
    name: Name,
    given: BookRequests[Name]['given'],
  ): Promise<BookRequests[Name]['gives']>;
  answer(id: number, answer: Answer): void;
  hello(): Promise<PageEvent>;
  /** The person chose between this workbook and the one another program wrote. */
  settle(choice: 'mine' | 'file'): Promise<void>;
  /** Saves and ends. Resolves with what the person should know, or null. */
  close(): Promise<string | null>;
}

const TICK_MS = 20_000;
/** How long a script may go on after the person asked to end. */
const PATIENCE_MS = 10_000;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Rejects with a LocalSheetsError where the file cannot be read or there is no build. */
export async function openLiveBook(options: LiveBookOptions): Promise<LiveBook> {
  const { file, stream, pages, log } = options;
  const { bundle, clockOffset, clockIsSet } = options;
  let start = randomUUID();
  let question: Question | null = null;
  let mails = 0;
  let closing = false;
  let keeping: Keeping | null = null;
  const name = basename(file);

  const tellPages = pageTeller({ stream, pages, log });
  const hear = (event: BookEvent): void => {
    if (event.kind === 'local' && event.event.kind === 'mail') mails += 1;
    if (event.kind === 'changed') keeping?.changed();
    if (event.kind === 'question') {
      // Nobody is left to ask: the script goes on as if the question was closed.
      if (closing) {
        handle.answer({ button: 'CLOSE', text: '' });
        return;
      }
      question = event.question;
    }
    tellPages(event, mails);
  };
  const open = (): Promise<BookHandle> => openBook({ bundle, file, clockOffset, clockIsSet }, hear);
  const save = async (to: string): Promise<void> =>
    saver.save(to, await handle.ask('snapshot', null));
  const keep = (): Keeping =>
    newKeeping({
      file,
      save,
      tell: (state, message) => {
        if (state === 'failed') log(`Not saved: ${message}`);
        stream.send({ kind: 'saving', state, message });
      },
      conflict: (isOpen) => {
        if (isOpen)
          log(`${name} was changed by another program. Answer in the page which version to keep.`);
        stream.send({ kind: 'conflict', open: isOpen });
      },
    });

  let handle = await open();
  const saver = newSaver();
  mails = (await handle.ask('mails', null)).length;
  keeping = keep();
  const ticking = setInterval(() => void handle.ask('tick', null).catch(() => {}), TICK_MS);
  ticking.unref();

  return {
    ask: (request, given) => handle.ask(request, given),
    answer(id, answer) {
      if (question?.id !== id) return;
      question = null;
      stream.send({ kind: 'answered', id });
      handle.answer(answer);
    },
    hello: async () => ({
      kind: 'hello',
      start,
      mails,
      question,
      conflict: keeping?.isConflicting() ?? false,
    }),
    async settle(choice) {
      if (choice === 'mine') return keeping?.keepMine();
      const next = await open().catch((error: Error) => {
        log(error.message);
        stream.send({ kind: 'error', message: error.message });
        stream.send({ kind: 'conflict', open: true });
      });
      if (!next) return;
      const old = handle;
      keeping?.close();
      handle = next;
      mails = (await handle.ask('mails', null)).length;
      question = null;
      start = randomUUID();
      keeping = keep();
      stream.send({ kind: 'reload' });
      await old.stop();
    },
    async close() {
      clearInterval(ticking);
      closing = true;
      if (question) handle.answer({ button: 'CLOSE', text: '' });
      // What was asked for before the end is carried out before the save.
      const underWay = handle.ask('mails', null).then(() => true);
      const ended = await Promise.race([underWay, wait(PATIENCE_MS).then(() => false)]);
      if (!ended) {
        await Promise.all([handle.stop(), saver.stop()]);
        return `A script was still running after ${PATIENCE_MS / 1000} seconds: what was not saved yet is lost.`;
      }
      await keeping?.flush();
      const word = keeping?.isUnsaved() ? await saveAside(file, save) : null;
      keeping?.close();
      await Promise.all([handle.stop(), saver.stop()]);
      return word;
    },
  };
}
