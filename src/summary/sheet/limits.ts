/** How much of each list the page shows. */
export interface PageLimits {
  readonly decisions: number;
  readonly objectives: number;
  readonly changes: number;
  readonly targetChanges: number;
  readonly waiting: number;
  /** Key results that are listed however full the page is. */
  readonly leastKeyResults: number;
  /** Key results of a draft, over all its objectives. */
  readonly draft: number;
}

/** From the usual to the least, for a page of long sentences. */
export const PAGE_LIMITS: readonly PageLimits[] = [
  {
    decisions: 4,
    objectives: 8,
    changes: 5,
    targetChanges: 3,
    waiting: 4,
    leastKeyResults: 5,
    draft: 30,
  },
  {
    decisions: 3,
    objectives: 5,
    changes: 3,
    targetChanges: 2,
    waiting: 3,
    leastKeyResults: 4,
    draft: 20,
  },
  {
    decisions: 2,
    objectives: 3,
    changes: 2,
    targetChanges: 1,
    waiting: 2,
    leastKeyResults: 3,
    draft: 12,
  },
];
/**
 * Pixels of a page as wide as ours. A4 in portrait (190 by 277 mm within margins) holds 1,464 of them
 * at full width, Letter (7.5 by 10 inches) 1,339: fit to one page, the fullest page prints at 96% and 88%.
 */
export const PAGE_HEIGHT = 1520;
