/** All that keeps one open workbook: each change in the journal, soon after in the .xlsx. */
import { basename } from 'node:path';
import type { BookHandle } from './book-handle';
import type { BookEvent, Opened } from './book-messages';
import type { EventStream } from './event-stream';
import { newJournal } from './journal';
import type { Change } from './journal-file';
import { newKeeping, saveAside } from './keeping';
import { newSaver } from './saver';

export interface KeptBook {
  /** Writes down what changed, before anybody is told. */
  hear(event: BookEvent): void;
  /** Resolves when all that was heard is written down; rejects where it could not be. */
  written(): Promise<void>;
  /** The ids of the last accepted revisions. */
  recent(): readonly string[];
  isConflicting(): boolean;
  keepMine(): void;
  /** Forgets what is not saved: the file's version is taken. */
  leave(): Promise<void>;
  /** Saves. Resolves with what the person should know, or null. */
  end(): Promise<string | null>;
  /** Ends without a save: the journal has it all. */
  stop(): Promise<void>;
}

interface KeptBookOptions {
  readonly file: string;
  readonly clockOffset: number;
  readonly opened: Opened;
  readonly ask: BookHandle['ask'];
  readonly stream: EventStream;
  readonly log: (line: string) => void;
}

export function keepBook(options: KeptBookOptions): KeptBook {
  const { file, clockOffset, opened, ask, stream, log } = options;
  const { id, timeZone, recent, isOther } = opened;
  const journal = newJournal({ file, id, timeZone, recent, found: opened.journal });
  const saver = newSaver({ file, clockOffset }, () => ask('snapshot', null));
  let writing: Promise<void> = Promise.resolve();
  let runs = 0;

  const keeping = newKeeping({
    file,
    isOther,
    isBusy: () => runs > 0,
    save: async (to) => {
      const mark = journal.mark();
      await saver.save(to, mark);
      if (to === file) journal.saved(mark.at);
    },
    tell: (state, message) => {
      if (state === 'failed') log(`Not saved: ${message}`);
      stream.send({ kind: 'saving', state, message });
    },
    conflict: (isOpen) => {
      if (isOpen)
        log(
          `${basename(file)} was changed by another program. Answer in the page which version to keep.`,
        );
      stream.send({ kind: 'conflict', open: isOpen });
    },
  });
  /** A change is missing in the journal: those after it tell nothing without it. */
  let hasGap = false;
  const write = (change: Change): void => {
    saver.follow(journal.append(change));
    keeping.changed();
  };
  const failed = (error: Error): never => {
    hasGap = true;
    log(`Not written down: ${error.message}`);
    stream.send({ kind: 'saving', state: 'failed', message: error.message });
    throw error;
  };
  const writeWhole = async (): Promise<void> => {
    const { data, state, timeZone: zone } = await ask('snapshot', null);
    const { stores, triggers, outbox } = state;
    const mails = { from: 0, list: outbox };
    write({ state: { stores, triggers, timeZone: zone, mails } });
    write({ workbook: data });
    hasGap = false;
  };
  const keepChange = (change: Change): void => {
    const { revision } = change;
    try {
      // What undoes a change that the journal holds no more cannot be told without the whole workbook.
      if (hasGap || (revision && !journal.canTell(revision))) writing = writeWhole().catch(failed);
      else write(change);
    } catch (error) {
      writing = Promise.reject(error as Error).catch(failed);
    }
    writing.catch(() => {});
  };
  if (opened.journal) keeping.changed();

  return {
    hear(event) {
      if (event.kind === 'day') saver.day();
      if (event.kind === 'running') runs += 1;
      if (event.kind === 'ran') runs -= 1;
      if (event.kind === 'state') keepChange({ state: event.state });
      if (event.kind === 'revision') keepChange({ revision: event.message });
    },
    written: () => writing,
    recent: () => journal.mark().recent,
    isConflicting: keeping.isConflicting,
    keepMine: keeping.keepMine,
    async leave() {
      keeping.close();
      journal.drop();
      await saver.stop();
    },
    async end() {
      await keeping.flush();
      const word = keeping.isUnsaved()
        ? await saveAside(file, (to) => saver.save(to, journal.mark()))
        : null;
      keeping.close();
      journal.close();
      await saver.stop();
      return word;
    },
    async stop() {
      keeping.close();
      journal.close();
      await saver.stop();
    },
  };
}
