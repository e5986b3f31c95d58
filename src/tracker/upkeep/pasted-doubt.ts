import type { Level } from '../../words/plan-words';
import type { Change } from '../grid/change';
import type { Tracker } from '../read/read-tracker';
import { stampChanges } from './stamps';

/** Rows of the last paste that can be meant two ways: what they were read as, and what else they may be. */
export interface PastedDoubt {
  readonly ids: readonly string[];
  readonly is: Level;
  readonly or: Level;
}

/** What is still to be asked: rows that are gone, or that somebody has answered in their Level cell, are not. */
export function pastedDoubt({ data, outline }: Tracker): PastedDoubt | null {
  const doubt = parsed(data.pasted);
  if (!doubt) return null;
  const ids = outline
    .filter(({ id, level }) => level === doubt.is && doubt.ids.includes(id))
    .map(({ id }) => id);
  return ids.length === 0 ? null : { ...doubt, ids };
}

/** Notes it in the data sheet; null where nothing is to be asked any more. */
export const pastedDoubtChanges = (tracker: Tracker, doubt: PastedDoubt | null): Change[] =>
  stampChanges(tracker, { pasted: doubt ? JSON.stringify(doubt) : '' });

/** Ours as we wrote it, else nothing: a person may have typed there. */
function parsed(text: string): PastedDoubt | null {
  try {
    const found = JSON.parse(text || 'null') as PastedDoubt | null;
    const levels: readonly unknown[] = ['objective', 'key-result', 'action'];
    return found &&
      Array.isArray(found.ids) &&
      levels.includes(found.is) &&
      levels.includes(found.or)
      ? found
      : null;
  } catch {
    return null;
  }
}
