import type { Day } from '../../okr/day';

/** Whom a plan was agreed with, as a stamp keeps it: `2026-12-18 Somchai`; null for nobody. */
export function agreement(stamp: string): { readonly by: string; readonly on: Day } | null {
  const parts = /^(\d{4}-\d\d-\d\d) (.*)$/.exec(stamp);
  return parts ? { on: parts[1] ?? '', by: parts[2] ?? '' } : null;
}
