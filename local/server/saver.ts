/** Writes the workbook to its file on a thread of its own, which is there only while there is something to write. */
import type { Worker } from 'node:worker_threads';
import type { SavedTo } from '../xlsx-copy';
import type { Snapshot } from './book-messages';
import type { Entry } from './journal-file';
import type { SaveAnswer, SaverMessage, SaverStart } from './save-thread';
import { startThread } from './thread';

export interface Saver {
  /** A change that the journal holds by now. The thread opens the workbook at the first. */
  follow(entry: Entry): void;
  /** Another day: formulas that ask for it have other values. */
  day(): void;
  /**
   * Writes what was followed. `file` may stand in for another. Rejects with the sentence that says why
   * the file could not be written.
   */
  save(file: string, saved: SavedTo): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds without a change or a save after which the thread ends, and its memory is given back. */
const REST_MS = 4000;
/** Much of what a save makes is gone at once: with room for that, little is collected. */
const YOUNG_MB = 48;

export function newSaver(options: SaverStart, snapshot: () => Promise<Snapshot>): Saver {
  const waiting = new Map<number, (answer: SaveAnswer) => void>();
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | null = null;
  let saves = 0;

  const fail = (failure: string): void => {
    for (const [id, settle] of waiting) settle({ id, failure, lost: false });
    waiting.clear();
  };
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const restLater = (): void => {
    if (rest) clearTimeout(rest);
    rest = setTimeout(() => {
      if (waiting.size === 0) void end();
    }, REST_MS);
    rest.unref();
  };
  const awake = (): Worker => {
    restLater();
    if (worker) return worker;
    const started = startThread(new URL('./save-thread.ts', import.meta.url), {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    started.on('message', (answer: SaveAnswer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
      restLater();
    });
    const gone = (why: string) => (): void => {
      if (worker !== started) return;
      worker = null;
      fail(why);
    };
    started.on('error', (error) => gone(error.message)());
    started.on('exit', gone('The thread that saves has ended.'));
    worker = started;
    return started;
  };
  const ask = (file: string, saved: SavedTo, whole: Snapshot | null): Promise<SaveAnswer> => {
    saves += 1;
    const id = saves;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      const request: SaverMessage = {
        kind: 'save',
        id,
        file,
        insteadOf: options.file,
        saved,
        snapshot: whole,
      };
      awake().postMessage(request);
    });
  };

  return {
    follow: (entry) => awake().postMessage({ kind: 'entry', entry } satisfies SaverMessage),
    day: () => worker?.postMessage({ kind: 'day' } satisfies SaverMessage),
    async save(file, saved) {
      const first = await ask(file, saved, null);
      const { failure } = first.lost ? await ask(file, saved, await snapshot()) : first;
      if (failure !== null) throw new Error(failure);
    },
    async stop() {
      if (rest) clearTimeout(rest);
      await end();
      fail('The local Sheets was stopped.');
    },
  };
}
