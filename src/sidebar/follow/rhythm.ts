/** Milliseconds between two looks at the selected row while a person is at work. */
export const PACE = 2_000;
const SLOW_PACE = 4_000;
const LONGEST_PACE = 30_000;
/** Without any change for this long, look less often; for the second, stop until someone comes back. */
const QUIET_AFTER = 2 * 60_000;
const PAUSE_AFTER = 15 * 60_000;

/** How the last looks went. Milliseconds. */
export interface Course {
  /** How long the last look took. */
  readonly took: number;
  /** Looks that failed in a row. */
  readonly failures: number;
  /** Since anything changed: another row, another text, a touch of the page. */
  readonly quiet: number;
  readonly hidden: boolean;
}

/**
 * Milliseconds until the next look at the selected row; null: not before the page is seen or touched
 * again. A slow server is asked less often: never more than half of the time is spent on asking.
 */
export function nextLook({ took, failures, quiet, hidden }: Course): number | null {
  if (hidden || quiet >= PAUSE_AFTER) return null;
  const pace = quiet >= QUIET_AFTER ? SLOW_PACE : PACE;
  return Math.min(Math.max(pace, took) * 2 ** Math.min(failures, 6), LONGEST_PACE);
}
