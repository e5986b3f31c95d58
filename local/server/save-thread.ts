/**
 * The thread that writes the .xlsx. It opens what the file and its journal hold, as a new start would,
 * and follows each change: the workbook's own thread is never asked, and never waits.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { engineClock } from '../engine';
import { saveWorkbook } from '../xlsx';
import type { SavedTo } from '../xlsx-copy';
import type { Snapshot } from './book-messages';
import { type Followed, follow, followed, followFrom } from './followed-book';
import type { Entry } from './journal-file';
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

const { file, clockOffset } = workerData as SaverStart;
engineClock.now = () => new Date(Date.now() + clockOffset);

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
    return now && next.length <= MANY ? next.reduce(followed, now) : await followFrom(file, at);
  } catch {
    return null;
  }
}

let line: Promise<Followed | null> | null = null;
let firstSave = Infinity;

/** Opens at the first change, while the person may go on typing: at what was told by then. */
const opening = (): Promise<Followed | null> =>
  new Promise<void>((resolve) => setImmediate(resolve))
    .then(() => followFrom(file, Math.min(told.at(-1)?.at ?? firstSave, firstSave)))
    .catch(() => null);

/** One after the other. What fails in following is made good by the snapshot that is asked for then. */
parentPort?.on('message', (message: SaverMessage) => {
  if (message.kind === 'entry') told.push(message.entry);
  if (message.kind === 'save') firstSave = Math.min(firstSave, message.saved.at);
  const before = line ?? opening();
  line = before.then(async (now) => {
    if (message.kind === 'day') now?.book.dispatch('EVALUATE_CELLS', {});
    if (message.kind !== 'save') return now;
    const { id, snapshot, saved } = message;
    const here = snapshot ? follow({ ...snapshot, file, at: saved.at }) : await upTo(now, saved);
    const lost = !here || !isAt(here, saved);
    const failure = lost ? null : await save(here, message);
    parentPort?.postMessage({ id, failure, lost } satisfies SaveAnswer);
    return here;
  });
});
