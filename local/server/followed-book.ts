/** A second workbook that follows the first by what its journal tells: the one that is written to the file. */
import { type Book, openBook } from '../book';
import type { HostState } from '../local-sheets';
import type { Entry } from './journal-file';
import { changed, keptWorkbook } from './kept-workbook';
import type { RevisionMessage } from './messages';

export interface Followed {
  readonly book: Book;
  readonly state: HostState;
  /** The last entry of the journal that it holds. */
  readonly at: number;
  receive(message: RevisionMessage): void;
}

interface Begin {
  readonly file: string;
  readonly data: object;
  /** That the file names, if it names one. */
  readonly timeZone: string | null;
  readonly state: HostState;
  readonly at: number;
  /** Carried out first, and worked out once. */
  readonly messages?: readonly RevisionMessage[];
}

/** What stands in the file without a journal may be anything. */
const NONE = -1;

export function follow({ file, data, timeZone, state, at, messages = [] }: Begin): Followed {
  let receive: (message: RevisionMessage) => void = () => {};
  const transportService = {
    sendMessage: async () => {},
    onNewMessage: (_client: string, listener: (message: RevisionMessage) => void) => {
      receive = listener;
    },
    leave: () => {},
  };
  const settings = {
    id: state.id,
    name: file,
    timeZone: timeZone || 'Etc/GMT',
    namedTimeZone: timeZone,
    apostrophes: 'shown' as const,
    // Nobody writes here by themselves.
    editor: () => ({ email: '', isOwner: true, isStatedOwner: true }),
  };
  const client = { id: 'saver', name: 'Saver' };
  const book = openBook(data, settings, { transportService, client }, [...messages]);
  return { book, state, at, receive: (message) => receive(message) };
}

/** The workbook at an entry of the journal; null where file and journal do not tell it. */
export async function followFrom(file: string, upTo: number): Promise<Followed | null> {
  const { standing, messages, journal } = await keptWorkbook(file, upTo);
  if (!standing?.state) return null;
  const { data, state, timeZone = null } = standing;
  return follow({ file, data, timeZone, state, at: journal?.entries.at(-1)?.at ?? NONE, messages });
}

/** One change further; what it holds already changes nothing. */
export function followed(
  now: Followed,
  { at, revision, state: change, workbook }: Entry,
): Followed {
  if (at <= now.at) return now;
  const { settings } = now.book;
  const { state } = now;
  if (workbook) {
    const { name: file, namedTimeZone: timeZone } = settings;
    return follow({ file, data: workbook, timeZone, state, at });
  }
  if (revision) now.receive(revision);
  if (!change) return { ...now, at };
  settings.namedTimeZone = change.timeZone;
  settings.timeZone = change.timeZone || 'Etc/GMT';
  return { ...now, at, state: changed(state, change) };
}
