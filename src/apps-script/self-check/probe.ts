import type { CheckLine } from '../../protocol/self-check';
import type { Bench } from './bench';

/** One question to Google, what is expected, and how it is asked. */
export interface Probe {
  readonly question: string;
  readonly expected: string;
  readonly find: (bench: Bench) => unknown;
  /** Whether what was found is as expected; the same words unless told. */
  readonly holds?: (found: string) => boolean;
  /** What is found otherwise breaks nothing of ours: it is built for both. */
  readonly either?: true;
}

/** Asks all of them in turn. One that throws is a line with Google's words, and the next is asked. */
export const linesOf = (part: string, bench: Bench, probes: readonly Probe[]): CheckLine[] =>
  probes.map((probe) => {
    const { question, expected, either = false } = probe;
    let found: string;
    let held = false;
    try {
      found = String(probe.find(bench));
      held = probe.holds ? probe.holds(found) : found === expected;
    } catch (error) {
      found = `throws: ${String((Object(error) as Partial<Error>).message ?? error)}`;
    }
    return { part, question, expected, found, held, either };
  });

/** What a call throws, in Google's words. Writes are held back, so it is flushed within. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
    SpreadsheetApp.flush();
    return 'taken';
  } catch (error) {
    return `refused: ${String((Object(error) as Partial<Error>).message ?? error)}`;
  }
}

export const isRefusal = (found: string): boolean => found.startsWith('refused: ');
