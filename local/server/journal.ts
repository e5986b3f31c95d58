/**
 * The journal beside the workbook: each change since the last save, written before it is answered.
 * It begins with the workbook as it was last saved, so that it needs no other file.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { replaceFile } from '../replace-file';
import type { SavedTo } from '../xlsx-copy';
import { type Change, type Entry, type JournalHead, journalOf, line } from './journal-file';
import type { RevisionMessage } from './messages';

export interface Journal {
  /** Writes a change down. Throws where it cannot be written. */
  append(change: Change): Entry;
  /** True where the journal tells a change that this one undoes or does again, or it is of another kind. */
  canTell(message: RevisionMessage): boolean;
  /** What a file says that is saved now. */
  mark(): SavedTo;
  /** The file holds all up to there: that is dropped. */
  saved(at: number): void;
  /** Forgets what is not saved: the person took the file's version. */
  drop(): void;
  close(): void;
}

/** How many ids of accepted revisions are remembered, for pages that never heard the answer. */
const RECENT = 100;

interface JournalOptions {
  readonly file: string;
  readonly id: string;
  readonly timeZone: string | null;
  /** The journal that was found, and what of it is not saved. */
  readonly found: { readonly head: JournalHead; readonly entries: readonly Entry[] } | null;
  readonly recent: readonly string[];
}

/** Nothing is written before the first change. */
export function newJournal({ file, id, timeZone, found, recent }: JournalOptions): Journal {
  const path = journalOf(file);
  const journal = found?.head.journal ?? randomUUID();
  let entries: Entry[] = [...(found?.entries ?? [])];
  let at = entries.at(-1)?.at ?? 0;
  let ids = [...recent];
  let open: number | null = found ? openSync(path, 'a') : null;
  // Its last line may have been cut off.
  if (open !== null) writeSync(open, '\n');

  const headNow = (): string => {
    const base = existsSync(file) ? readFileSync(file) : null;
    const head: JournalHead = {
      journal,
      id,
      timeZone,
      digest: base && createHash('sha1').update(base).digest('hex'),
      base: base?.toString('base64') ?? null,
    };
    return line(head);
  };
  const end = (): void => {
    if (open !== null) closeSync(open);
    open = null;
  };
  const remove = (): void => {
    end();
    rmSync(path, { force: true });
  };

  return {
    append(change) {
      if (open === null) {
        open = openSync(path, 'w', 0o600);
        writeSync(open, headNow());
      }
      const entry: Entry = { at: at + 1, ...change };
      writeSync(open, line(entry));
      // A killed server loses nothing by now; a machine without power, the last moment at most.
      fdatasync(open, () => {});
      at = entry.at;
      entries.push(entry);
      const whole = change.workbook as { revisionId?: string } | undefined;
      const accepted = change.revision?.nextRevisionId ?? whole?.revisionId;
      if (accepted) ids = [...ids, accepted].slice(-RECENT);
      return entry;
    },
    canTell: (message) => isTold(message, entries),
    mark: () => ({ journal, at, recent: ids }),
    saved(upTo) {
      const rest = entries.filter((entry) => entry.at > upTo);
      // What undoes a saved change cannot be told without it: then the whole journal stays for once.
      if (!rest.every(({ revision }) => !revision || isTold(revision, rest))) return;
      entries = rest;
      if (rest.length === 0) return remove();
      end();
      replaceFile(path, Buffer.from(headNow() + rest.map(line).join('')));
      open = openSync(path, 'a');
    },
    drop() {
      entries = [];
      remove();
    },
    close: end,
  };
}

function isTold(message: RevisionMessage, entries: readonly Entry[]): boolean {
  const of = message.undoneRevisionId ?? message.redoneRevisionId;
  return of === undefined || entries.some(({ revision }) => revision?.nextRevisionId === of);
}
