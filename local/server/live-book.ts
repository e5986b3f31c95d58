/** The open workbook between its thread and its pages: passes events on, keeps the file, starts over when the file was taken anew. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type BookHandle, openBook } from './book-handle';
import type { BookEvent, BookRequests, RequestName } from './book-messages';
import type { EventStream } from './event-stream';
import { type Keeping, newKeeping } from './keeping';
import type { Answer, PageEvent, Question } from './messages';
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

/** Rejects with a LocalSheetsError where the file cannot be read or there is no build. */
export async function openLiveBook(options: LiveBookOptions): Promise<LiveBook> {
  const { file, stream, pages, log } = options;
  const { bundle, clockOffset, clockIsSet } = options;
  let start = randomUUID();
  let question: Question | null = null;
  const name = basename(file);

  const hearLocal = (event: Extract<BookEvent, { kind: 'local' }>['event']): void => {
    if (event.kind === 'toast')
      stream.send({ kind: 'toast', title: event.title, message: event.message });
    if (event.kind === 'select') {
      stream.send({ kind: 'select', selection: { sheetId: event.sheetId, zone: event.zone } });
    }
    if (event.kind === 'page') stream.send({ kind: 'page', page: pages.add(event.page) });
    if (event.kind === 'mail') {
      mails += 1;
      log(`Mail in the outbox: “${event.mail.subject}” to ${event.mail.to.join(', ')}`);
      stream.send({ kind: 'mail', mails, subject: event.mail.subject });
    }
  };
  const hear = (event: BookEvent): void => {
    if (event.kind === 'revision' || event.kind === 'menus') stream.send(event);
    if (event.kind === 'running' || event.kind === 'ran' || event.kind === 'day')
      stream.send(event);
    if (event.kind === 'local') hearLocal(event.event);
    if (event.kind === 'question') {
      question = event.question;
      stream.send(event);
    }
    if (event.kind === 'error') {
      log(`${event.run} failed: ${event.message}`);
      stream.send({ kind: 'error', message: event.message });
    }
    if (event.kind === 'log') for (const line of event.lines) log(`  script: ${line}`);
    if (event.kind === 'changed') keeping?.changed();
  };
  const open = (): Promise<BookHandle> => openBook({ bundle, file, clockOffset, clockIsSet }, hear);
  const keep = (): Keeping =>
    newKeeping({
      file,
      save: (to) => handle.ask('save', to),
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

  let keeping: Keeping | null = null;
  let handle = await open();
  let mails = (await handle.ask('mails', null)).length;
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
      const next = await open();
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
      if (question) handle.answer({ button: 'CLOSE', text: '' });
      await keeping?.flush();
      let word: string | null = null;
      if (keeping?.isUnsaved()) {
        const aside = `${file.replace(/\.xlsx$/i, '')} (kept aside).xlsx`;
        await handle.ask('save', aside).then(
          () => {
            word = `${name} holds another program's changes; this workbook is kept in ${basename(aside)}.`;
          },
          (error: Error) => {
            word = error.message;
          },
        );
      }
      keeping?.close();
      await handle.stop();
      return word;
    },
  };
}
