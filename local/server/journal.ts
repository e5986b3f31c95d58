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
import { besideOf, replaceFile } from '../replace-file';
import type { SentMail } from '../services/mail';
import type { Stores } from '../services/storage';
import type { Trigger } from '../services/triggers';
import type { SavedTo } from '../xlsx-copy';
import type { RevisionMessage } from './messages';

/** What changed beside the cells. `mails.from`: how many of the outbox stood before these. */
export interface StateChange {
  readonly stores: Stores;
  readonly triggers: readonly Trigger[];
  /** That the file names, if it names one. */
  readonly timeZone: string | null;
  readonly mails: { readonly from: number; readonly list: readonly SentMail[] };
}

/** One of: a revision, a change of the state, or the whole workbook where a revision alone would not do. */
export interface Change {
  readonly revision?: RevisionMessage;
  readonly state?: StateChange;
  readonly workbook?: object;
}

export interface Entry extends Change {
  /** Counted on, one by one, from journal to journal of the same start. */
  readonly at: number;
}

/** The first line. */
export interface JournalHead {
  readonly journal: string;
  /** The spreadsheet. */
  readonly id: string;
  readonly timeZone: string | null;
  /** Of the .xlsx that the changes follow, and its bytes; null where there was none yet. */
  readonly digest: string | null;
  readonly base: string | null;
}

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

export const journalOf = (file: string): string => besideOf(file, 'journal');
export const digestOfFile = (file: string): string | null =>
  existsSync(file) ? createHash('sha1').update(readFileSync(file)).digest('hex') : null;

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

const line = (value: object): string => `${JSON.stringify(value)}\n`;

function isTold(message: RevisionMessage, entries: readonly Entry[]): boolean {
  const of = message.undoneRevisionId ?? message.redoneRevisionId;
  return of === undefined || entries.some(({ revision }) => revision?.nextRevisionId === of);
}

/** A journal as it stands on disk; null for none. What was being written when the power went is left out. */
export function readJournal(
  file: string,
): { readonly head: JournalHead; readonly entries: readonly Entry[] } | null {
  const path = journalOf(file);
  if (!existsSync(path)) return null;
  const [head, ...entries] = readFileSync(path, 'utf8').split('\n').flatMap(parsed);
  return head && 'journal' in head
    ? { head: head as JournalHead, entries: entries as Entry[] }
    : null;
}

function parsed(text: string): object[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as object];
  } catch {
    return [];
  }
}
