import { carriedRows } from '../../okr/closing/carry';
import { isStay } from '../../okr/closing/result';
import { quarterName } from '../../okr/quarter';
import { withoutNumbers } from '../../rules/offer/without-numbers';
import { buildDraft, type DraftRow } from '../../tracker/build/draft';
import { buildLater } from '../../tracker/build/later-sheet';
import { ownersChoice } from '../../tracker/build/set-up';
import { DRAFT_COLUMNS } from '../../tracker/contract/closing-columns';
import type { Change } from '../../tracker/grid/change';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Counters } from '../../tracker/upkeep/outline';
import { counterStamps } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { readQuarter } from './read-quarter';
import { quarterTab } from './tab-words';
import { refuseWhileClosing } from './under-way';

/**
 * Makes the draft of the next quarter from the plan as it stands, and shows it. One that is there is shown as it is:
 * what the team wrote stays. What edits left unlogged is logged first.
 */
export function makeDraft(platform: Platform): null {
  const done = platform.locked(() => {
    const { tracker, snapshot, changes, draft, next } = readQuarter(platform);
    const { language } = tracker.settings;
    refuseWhileClosing(platform, tracker);
    if (tracker.plan.rows.length === 0) refuse('empty-plan', language);
    const at = { row: 4, column: DRAFT_COLUMNS.findIndex(({ key }) => key === 'target') + 1 };
    const show: Change = { kind: 'select', sheet: 'draft', at };
    if (draft) {
      platform.write([...changes, show]);
      return true;
    }
    const { rows, counters } = draftRows(tracker);
    platform.write([
      ...changes,
      // Counted before it stands anywhere: a number that was given is never given again.
      ...counterStamps({ ...tracker, counters }, { draft_agreed: '' }),
      ...buildLater(
        snapshot,
        'draft',
        { name: quarterTab('draft', next, language), behind: 'okrs' },
        (place, name) =>
          buildDraft({
            name,
            at: place,
            quarter: quarterName(next),
            rows,
            owners: ownersChoice(tracker.tables.settings?.columns.get('person')),
            language: tracker.wordLanguage,
          }),
      ),
      show,
    ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : null;
}

/** The rows with new IDs for key results; objectives and actions go on under theirs. */
function draftRows(tracker: Tracker): {
  readonly rows: readonly DraftRow[];
  readonly counters: Counters;
} {
  let next = tracker.counters['key-result'];
  const called = new Map<string, string>();
  const rows = carriedRows(tracker.plan).map((carried): DraftRow => {
    if (carried.level === 'objective')
      return { id: carried.id, carried, text: carried.text, parent: '' };
    const { of, parent } = carried;
    if (of.level === 'action')
      return { id: of.id, carried, text: of.text, parent: called.get(parent) ?? '' };
    next += 1;
    called.set(of.id, `KR${next}`);
    const text = isStay(of) ? of.text : withoutNumbers(of.text, of.unit);
    return { id: `KR${next}`, carried, text, parent };
  });
  return { rows, counters: { ...tracker.counters, 'key-result': next } };
}
