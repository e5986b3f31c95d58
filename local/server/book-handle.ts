/** The workbook's thread as the server's main thread sees it. */
import { MessageChannel } from 'node:worker_threads';
import { LocalSheetsError } from '../errors';
import type { BookEvent, BookRequests, BookStart, Opened, RequestName } from './book-messages';
import type { Answer } from './messages';
import { startThread } from './thread';

export interface BookHandle {
  /** Carried out in the order of asking; a script that waits for an answer holds up the rest. */
  ask<Name extends RequestName>(
    name: Name,
    given: BookRequests[Name]['given'],
  ): Promise<BookRequests[Name]['gives']>;
  /** Wakes the script that waits for an answer. */
  answer(answer: Answer): void;
  stop(): Promise<void>;
}

/**
 * Opens the workbook on a thread of its own.
 * Rejects with a LocalSheetsError for what a person can mend: a damaged file, a missing build.
 */
export function openBook(
  options: Omit<BookStart, 'answers' | 'wake'>,
  hear: (event: BookEvent) => void,
): Promise<{ readonly handle: BookHandle; readonly opened: Opened }> {
  const wake = new SharedArrayBuffer(4);
  const signal = new Int32Array(wake);
  const { port1: toThread, port2: answers } = new MessageChannel();
  const { bundle, file, anew, clockOffset, clockIsSet } = options;
  const start: BookStart = { bundle, file, anew, clockOffset, clockIsSet, answers, wake };
  const worker = startThread(new URL('./book-thread.ts', import.meta.url), {
    workerData: start,
    transferList: [answers],
  });
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let asked = 0;

  const handle: BookHandle = {
    ask(name, given) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, given });
      });
    },
    answer(answer) {
      toThread.postMessage(answer);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    },
    async stop() {
      toThread.close();
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(error);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    worker.on('message', (event: BookEvent) => {
      if (event.kind === 'ready') return resolve({ handle, opened: event });
      if (event.kind === 'failed') {
        fail(
          event.sentence === null ? new Error(event.detail) : new LocalSheetsError(event.sentence),
        );
        return void handle.stop();
      }
      if (event.kind === 'gives') {
        waiting.get(event.id)?.resolve(event.value as never);
        return void waiting.delete(event.id);
      }
      if (event.kind === 'refused') {
        waiting.get(event.id)?.reject(new Error(event.message));
        return void waiting.delete(event.id);
      }
      hear(event);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The thread of the workbook has ended.')));
  });
}
