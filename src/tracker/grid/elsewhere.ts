import type { Change } from './change';
import type { LaterKey } from './snapshot';

/** The same write into another sheet, where it is about the plan: its draft has the plan's columns. */
export const elsewhere = (change: Change, sheet: LaterKey): Change =>
  change.sheet === 'okrs' ? ({ ...change, sheet } as Change) : change;
