import type { Language } from '../language/text';
import type { CheckInEntry } from '../okr/check-in';
import { refuse } from './refusal';

/** More lines than any plan has key results. */
const MOST = 2000;
/** What a cell holds at most. */
const LONGEST_NOTE = 50_000;

/** Refuses entries that no page of this version sends. */
export function checkEntries(entries: unknown, language: Language): void {
  const fits =
    Array.isArray(entries) &&
    entries.length <= MOST &&
    new Set(entries.map((one) => Object(one).id)).size === entries.length &&
    entries.every((one) => isEntry(Object(one)));
  if (!fits) refuse('unknown-request', language);
}

function isEntry({ id, was, current, confidence, note }: Partial<CheckInEntry>): boolean {
  const state = current === undefined || current === 'done' || current === 'not-yet';
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof was === 'object' &&
    was !== null &&
    (state || (typeof current === 'number' && Number.isFinite(current))) &&
    (confidence === undefined ||
      (Number.isInteger(confidence) && confidence >= 1 && confidence <= 10)) &&
    (note === undefined || (typeof note === 'string' && note.length <= LONGEST_NOTE))
  );
}
