/** What can go wrong at one service call of a run. */
import type { LocalSheets } from '../../local/index';

/**
 * - `refused`: the call throws and has no effect.
 * - `late`: the call takes effect, then throws.
 * - `cut`: the run ends there for good, as after six minutes: nothing of the script can call a service
 *   any more, and writes that were not carried out yet are lost.
 */
export type FaultKind = 'refused' | 'late' | 'cut';
export const FAULT_KINDS: readonly FaultKind[] = ['refused', 'late', 'cut'];

export interface Fault {
  /** The call's place in the run, from 0. */
  readonly call: number;
  readonly kind: FaultKind;
}

/** What Google says when a call fails. */
const GOOGLES_WORDS = 'Service Spreadsheets failed while accessing document.';

/** Runs `work` with the fault in it. What the script throws at the person, or nothing, is left aside. */
export function withFault(local: LocalSheets, { call, kind }: Fault, work: () => void): void {
  const fail = (): never => {
    throw new Error(GOOGLES_WORDS);
  };
  local.calls.reset();
  local.calls.hook =
    kind === 'late'
      ? { after: ({ index }) => void (index === call && fail()) }
      : {
          before: ({ index }) => void ((kind === 'cut' ? index >= call : index === call) && fail()),
        };
  // The end of a run carries out what is held back; a run that was cut off has no such end.
  const { flush } = local.workbook;
  if (kind === 'cut')
    local.workbook.flush = () => {
      if (local.calls.counts().calls <= call) flush();
    };
  try {
    work();
  } catch {
    // A run from a menu or a trigger that fails shows Google's own red bar: the state is what counts.
  } finally {
    local.calls.hook = {};
    local.workbook.flush = flush;
    if (kind === 'cut') local.workbook.discard();
    local.lock.busy = false;
  }
  local.workbook.flush();
}
