/** The open workbook between its thread and its pages: writes changes down, passes events on, keeps the file, starts over when the file was taken anew. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type BookHandle, openBook } from './book-handle';
import type { BookEvent, BookRequests, RequestName } from './book-messages';
import type { EventStream } from './event-stream';
import { type KeptBook, keepBook } from './kept-book';
import type { Answer, PageEvent, Question, WorkbookStart } from './messages';
import { pageTeller } from './page-events';
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
  /** What it resolves with is acknowledged: all that changed is written down. */
  ask<Name extends RequestName>(
    name: Name,
    given: BookRequests[Name]['given'],
  ): Promise<BookRequests[Name]['gives']>;
  workbook(): Promise<WorkbookStart>;
  answer(id: number, answer: Answer): void;
  hello(tab: string, missed: boolean): PageEvent;
  /** The person chose between this workbook and the one another program wrote. */
  settle(choice: 'mine' | 'file'): Promise<void>;
  /** Saves and ends. Resolves with what the person should know, or null. */
  close(): Promise<string | null>;
}

const TICK_MS = 20_000;
/** How long a script may go on after the person asked to end. */
const PATIENCE_MS = 10_000;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Whether everything that this thread was asked has its answer; not where a script runs on and on. */
const answered = (handle: BookHandle): Promise<boolean> =>
  Promise.race([handle.ask('mails', null).then(() => true), wait(PATIENCE_MS).then(() => false)]);

/** Rejects with a LocalSheetsError where the file cannot be read or there is no build. */
export async function openLiveBook(options: LiveBookOptions): Promise<LiveBook> {
  const { file, stream, pages, log } = options;
  let start = randomUUID();
  let question: { readonly question: Question; readonly tab: string | null } | null = null;
  let mails = 0;
  let closing = false;
  let early: BookEvent[] | null = [];

  const tellPages = pageTeller({ stream, pages, log });
  const hear = (event: BookEvent): void => {
    // What is told before the journal stands waits for it.
    if (early) {
      early.push(event);
      return;
    }
    if (event.kind === 'local' && event.event.kind === 'mail') mails += 1;
    kept.hear(event);
    if (event.kind === 'question') {
      // Nobody is left to ask: the script goes on as if the question was closed.
      if (closing) {
        handle.answer({ button: 'CLOSE', text: '' });
        return;
      }
      question = event;
    }
    tellPages(event, mails);
  };
  /** A thread whose place another has taken is heard no more. */
  const open = async (anew: boolean): Promise<{ handle: BookHandle; kept: KeptBook }> => {
    let isOver = false;
    early = [];
    const { handle: next, opened } = await openBook(
      { ...options, anew },
      (event) => isOver || hear(event),
    );
    if (opened.word) log(opened.word);
    mails = opened.mails;
    const keeping = keepBook({ ...options, opened, ask: next.ask });
    const stop = async (): Promise<void> => {
      isOver = true;
      await next.stop();
    };
    return { handle: { ...next, stop }, kept: keeping };
  };
  const begin = (): void => {
    const waited = early ?? [];
    early = null;
    for (const event of waited) hear(event);
  };

  let { handle, kept } = await open(false);
  begin();
  const ticking = setInterval(() => void handle.ask('tick', null).catch(() => {}), TICK_MS);
  ticking.unref();
  stream.onGone((tab) => {
    // The tab that asked is gone: whoever is there may answer, or the script would wait for ever.
    if (question?.tab !== tab) return;
    question = { ...question, tab: null };
    stream.send({ kind: 'question', question: question.question });
  });

  return {
    async ask(request, given) {
      const answer = await handle.ask(request, given);
      await kept.written();
      return answer;
    },
    async workbook() {
      const recent = kept.recent();
      return { ...(await handle.ask('workbook', null)), recent };
    },
    answer(id, answer) {
      if (question?.question.id !== id) return;
      question = null;
      stream.send({ kind: 'answered', id });
      handle.answer(answer);
    },
    hello(tab, missed) {
      const isTheirs = question && (question.tab === tab || !stream.has(question.tab ?? ''));
      return {
        kind: 'hello',
        start,
        missed,
        mails,
        question: isTheirs ? (question?.question ?? null) : null,
        conflict: kept.isConflicting(),
      };
    },
    async settle(choice) {
      if (choice === 'mine') return kept.keepMine();
      const old = { handle, kept };
      const next = await open(true).catch((error: Error) => {
        begin();
        log(error.message);
        stream.send({ kind: 'error', message: error.message });
        stream.send({ kind: 'conflict', open: true });
      });
      if (!next) return;
      await old.kept.leave();
      ({ handle, kept } = next);
      question = null;
      start = randomUUID();
      begin();
      stream.send({ kind: 'reload' });
      await answered(old.handle);
      await old.handle.stop();
    },
    async close() {
      clearInterval(ticking);
      closing = true;
      if (question) handle.answer({ button: 'CLOSE', text: '' });
      // What was asked for before the end is carried out before the save.
      if (!(await answered(handle))) {
        await Promise.all([handle.stop(), kept.stop()]);
        return `A script was still running after ${PATIENCE_MS / 1000} seconds and was ended: ${basename(file)} is as it was written down until then.`;
      }
      const word = await kept.end();
      await handle.stop();
      return word;
    },
  };
}
