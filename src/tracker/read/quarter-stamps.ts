import { allKeyResults } from '../../okr/plan';
import { type QuarterStamps, quarterStamps } from '../contract/effective-settings';
import { rowsWith } from '../grid/table';
import type { Tracker } from './read-tracker';

/**
 * The quarter that is to stand in the stamps: as Settings wish while nothing is counted yet, no number,
 * check-in or agreement; from then on as it is. A tracker without stamps gets what it was counted with.
 */
export function stampsOf(tracker: Tracker): QuarterStamps {
  const { plan, settings, tables, checkIns } = tracker;
  const stamped = tables.data ? quarterStamps(tables.data) : null;
  if (stamped === null) return settings.wish;
  const log = tables['check-ins'];
  const begun =
    plan.agreed !== null ||
    checkIns.length > 0 ||
    (log !== undefined && rowsWith(log, 'at').length > 0) ||
    allKeyResults(plan).some(({ current }) => current !== null);
  return begun ? stamped : settings.wish;
}

/** True where Settings wish for another quarter than the stamps say, and the log was not asked yet whether they may. */
export function wishesOther({ settings, tables }: Tracker): boolean {
  const stamped = tables.data ? quarterStamps(tables.data) : null;
  const { wish } = settings;
  return (
    stamped !== null &&
    (stamped.fiscalYear !== wish.fiscalYear ||
      stamped.quarter !== wish.quarter ||
      stamped.fiscalStart !== wish.fiscalStart)
  );
}
