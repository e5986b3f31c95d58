/** What a journal says, line by line, and how it is read. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { besideOf } from '../replace-file';
import type { SentMail } from '../services/mail';
import type { Stores } from '../services/storage';
import type { Trigger } from '../services/triggers';
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

export const journalOf = (file: string): string => besideOf(file, 'journal');
export const digestOfFile = (file: string): string | null =>
  existsSync(file) ? createHash('sha1').update(readFileSync(file)).digest('hex') : null;

/** A line of it. */
export const line = (value: object): string => `${JSON.stringify(value)}\n`;

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
