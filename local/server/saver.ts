/** Writes workbooks to files on a thread of its own. */
import type { Snapshot } from './book-messages';
import type { SaveAnswer, SaveRequest } from './save-thread';
import { startThread } from './thread';

export interface Saver {
  /** Rejects with the sentence that says why the file could not be written. */
  save(file: string, snapshot: Snapshot): Promise<void>;
  stop(): Promise<void>;
}

export function newSaver(): Saver {
  const worker = startThread(new URL('./save-thread.ts', import.meta.url), {});
  const waiting = new Map<number, (failure: string | null) => void>();
  let saves = 0;
  worker.on('message', ({ id, failure }: SaveAnswer) => {
    waiting.get(id)?.(failure);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const settle of waiting.values()) settle(error.message);
    waiting.clear();
  });
  return {
    save(file, snapshot) {
      saves += 1;
      const request: SaveRequest = { id: saves, file, snapshot };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, (failure) =>
          failure === null ? resolve() : reject(new Error(failure)),
        );
        worker.postMessage(request);
      });
    },
    async stop() {
      await worker.terminate();
    },
  };
}
