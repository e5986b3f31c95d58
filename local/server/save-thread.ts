/**
 * The thread that writes the .xlsx. It opens what the file and its journal hold, as a new start would,
 * and follows each change: the workbook's own thread is never asked, and never waits.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Book, openBook } from '../book';
import { engineClock } from '../engine';
import type { HostState } from '../local-sheets';
import { saveWorkbook } from '../xlsx';
import type { SavedTo } from '../xlsx-copy';
import type { Snapshot } from './book-messages';
import type { Entry } from './journal';
import { changed, keptWorkbook } from './kept-workbook';
import type { RevisionMessage } from './messages';
import { headOf } from './open-as-kept';

export interface SaverStart {
  readonly file: string;
  readonly clockOffset: number;
}

export interface SaveRequest {
  readonly id: number;
  readonly file: string;
  /** The file that this one stands in for. */
  readonly insteadOf: string;
  readonly saved: SavedTo;
  /** Instead of what was followed. */
  readonly snapshot: Snapshot | null;
}

export type SaverMessage =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'day' }
  | ({ readonly kind: 'save' } & SaveRequest);

export interface SaveAnswer {
  readonly id: number;
  /** null when it is written; `lost` where what was followed is not the workbook: a snapshot is needed. */
  readonly failure: string | null;
  readonly lost: boolean;
}

interface Followed {
  readonly book: Book;
  readonly state: HostState;
  /** The last entry of the journal that it holds. */
  readonly at: number;
  receive(message: RevisionMessage): void;
}

/** What stands in the file without a journal may be anything. */
const NONE = -1;

const { file, clockOffset } = workerData as SaverStart;
engineClock.now = () => new Date(Date.now() + clockOffset);

function follow(
  data: object,
  namedTimeZone: string | null,
  state: HostState,
  at: number,
  messages: readonly RevisionMessage[] = [],
): Followed {
  let receive: (message: RevisionMessage) => void = () => {};
  const transportService = {
    sendMessage: async () => {},
    onNewMessage: (_client: string, listener: (message: RevisionMessage) => void) => {
      receive = listener;
    },
    leave: () => {},
  };
  const client = { id: 'saver', name: 'Saver' };
  const settings = {
    id: state.id,
    name: file,
    timeZone: namedTimeZone || 'Etc/GMT',
    namedTimeZone,
    apostrophes: 'shown' as const,
    // Nobody writes here by themselves.
    editor: () => ({ email: '', isOwner: true, isStatedOwner: true }),
  };
  const book = openBook(data, settings, { transportService, client }, [...messages]);
  return { book, state, at, receive: (message) => receive(message) };
}

/** The workbook at an entry of the journal: its changes are carried out first, and worked out once. */
async function openedAt(upTo: number): Promise<Followed | null> {
  const { standing, messages, journal } = await keptWorkbook(file, upTo);
  if (!standing?.state) return null;
  const { data, state, timeZone } = standing;
  return follow(data, timeZone ?? null, state, journal?.entries.at(-1)?.at ?? NONE, messages);
}

function followed(now: Followed, entry: Entry): Followed {
  if (entry.at <= now.at) return now;
  const { settings } = now.book;
  if (entry.workbook) return follow(entry.workbook, settings.namedTimeZone, now.state, entry.at);
  if (entry.revision) now.receive(entry.revision);
  if (entry.state) settings.namedTimeZone = entry.state.timeZone;
  settings.timeZone = settings.namedTimeZone || 'Etc/GMT';
  return { ...now, at: entry.at, state: entry.state ? changed(now.state, entry.state) : now.state };
}

/** Whether all is in it that the journal tells up to there. */
function isAt({ book, at }: Followed, saved: SavedTo): boolean {
  const last = saved.recent.at(-1);
  return at === saved.at && (last === undefined || headOf(book.model) === last);
}

/** Why it could not be written, or null. */
async function save(now: Followed, request: SaveRequest): Promise<string | null> {
  try {
    const { saved, insteadOf } = request;
    await saveWorkbook(request.file, now.book, now.state, { saved, insteadOf });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was told since the last save. Each change that is followed is worked out by itself: of many, a new start is faster. */
let told: Entry[] = [];
const MANY = 6;

async function upTo(now: Followed | null, { at }: SavedTo): Promise<Followed | null> {
  const next = told.filter((entry) => entry.at <= at);
  told = told.filter((entry) => entry.at > at);
  try {
    return now && next.length <= MANY ? next.reduce(followed, now) : await openedAt(at);
  } catch {
    return null;
  }
}

let line: Promise<Followed | null> = Promise.resolve(null);

/** One after the other. What fails in following is made good by the snapshot that is asked for then. */
parentPort?.on('message', (message: SaverMessage) => {
  if (message.kind === 'entry') {
    told.push(message.entry);
    return;
  }
  line = line.then(async (now) => {
    if (message.kind === 'day') {
      now?.book.dispatch('EVALUATE_CELLS', {});
      return now;
    }
    const { id, snapshot, saved } = message;
    const here = snapshot
      ? follow(snapshot.data, snapshot.timeZone, snapshot.state, saved.at)
      : await upTo(now, saved);
    const lost = !here || !isAt(here, saved);
    const failure = lost ? null : await save(here, message);
    parentPort?.postMessage({ id, failure, lost } satisfies SaveAnswer);
    return here;
  });
});
