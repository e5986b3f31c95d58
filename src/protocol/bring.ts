import type { Reason } from '../bring/source';
import type { Language } from '../language/text';
import type { NewLine } from '../tracker/upkeep/new-lines';
import type { Level } from '../words/plan-words';

export type { NewLine };

/** Where a plan is brought from: a tab of this file by its name, or what was pasted. */
export interface BringFrom {
  readonly tab?: string;
  readonly text?: string;
  /** Which of several quarters is meant: `Q3 2026`. */
  readonly quarter?: string;
}

/** What may be brought from: the tabs of this file that are none of the tracker’s. */
export interface BringStart {
  readonly language: Language;
  readonly tabs: readonly string[];
}

/** What was recognised, to be looked at and changed. Nothing is written yet. */
export interface BringPreview {
  /** In the order of the plan; `or`: what else it may be; `cells`: what fills which column, as a person reads it. */
  readonly lines: readonly (NewLine & {
    readonly or: Level | null;
    readonly cells: string;
  })[];
  readonly left: readonly {
    readonly place: string;
    readonly text: string;
    readonly reason: Reason;
  }[];
  /** Several quarters in the source, and which of them was taken. */
  readonly quarters: readonly string[];
  readonly quarter: string;
  /** Owners who are not in the Team table. */
  readonly owners: readonly string[];
  /** Why there is nothing to bring; '' where there is. */
  readonly nothing: string;
}

export interface BringResult {
  readonly added: number;
  /** Lines that stood in the plan already. */
  readonly there: number;
}
