import type { Language } from '../../language/text';
import type { CheckInEntry } from '../../okr/check-in';
import { refuse } from '../refusal';

/** Refuses two entries for one key result, and entries for none: no page sends them. */
export function checkEntries(entries: readonly CheckInEntry[], language: Language): void {
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.has('') || ids.size < entries.length) refuse('unknown-request', language);
}
