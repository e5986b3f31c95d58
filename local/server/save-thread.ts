/**
 * The thread that writes the .xlsx. Writing takes a second or two, and scripts and typing go on
 * meanwhile: it works on a copy of the workbook's data.
 */
import { parentPort } from 'node:worker_threads';
import { openBook } from '../book';
import { engineClock } from '../engine';
import { saveWorkbook } from '../xlsx';
import type { Snapshot } from './book-messages';

export interface SaveRequest {
  readonly id: number;
  readonly file: string;
  readonly snapshot: Snapshot;
}

export interface SaveAnswer {
  readonly id: number;
  /** null when it is written. */
  readonly failure: string | null;
}

parentPort?.on('message', async ({ id, file, snapshot }: SaveRequest) => {
  engineClock.now = () => new Date(snapshot.now);
  const answer = (failure: string | null): void =>
    parentPort?.postMessage({ id, failure } satisfies SaveAnswer);
  try {
    await saveWorkbook(file, openBook(snapshot.data, snapshot.settings), snapshot.state);
    answer(null);
  } catch (error) {
    answer(error instanceof Error ? error.message : String(error));
  }
});
