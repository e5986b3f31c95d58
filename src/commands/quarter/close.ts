import { longDayText } from '../../language/dates';
import { quarterKey, quarterName } from '../../okr/quarter';
import type { Change } from '../../tracker/grid/change';
import { tablesOf } from '../../tracker/read/read-tracker';
import { stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refuse } from '../refusal';
import { freeze } from './freeze';
import { goLive, moveQuarter, noteClosed, putDraftAway } from './go-on';
import { closingSheetChanges } from './prepare';
import { readQuarter } from './read-quarter';
import { differing, type Seen, seenIn } from './seen';
import { STEPS, type Step, stampText, type UnderWay, underWay } from './under-way';

/** What each step does. All of them may be done again: a run that is cut off is gone on with from its stamp. */
const WORK: Readonly<Record<Exclude<Step, 'undo'>, (platform: Platform, of: UnderWay) => void>> = {
  freeze,
  note: noteClosed,
  plan: goLive,
  quarter: moveQuarter,
  draft: putDraftAway,
};

/**
 * Closes the quarter, or goes on with a closing that was cut off. `seen`: what the person looked at before; where
 * something changed since, it is named and nothing is closed. Callers hold the lock.
 */
export function closeQuarter(platform: Platform, seen: Seen): void {
  const begun = underWay(openAsItStands(platform, ['okrs', 'settings', 'data'], []).tracker);
  const of = begun ?? begin(platform, seen);
  if (of.step === 'undo') return;
  for (const step of STEPS.slice(STEPS.indexOf(of.step))) {
    if (step === 'undo') continue;
    if (step !== of.step) stamp(platform, { ...of, step });
    WORK[step](platform, { ...of, step });
  }
}

function stamp(platform: Platform, of: UnderWay): void {
  const { tracker } = openAsItStands(platform, ['okrs', 'settings', 'data'], []);
  platform.write(stampChanges(tracker, { closing: stampText(of) }));
}

/** Looks whether the quarter may be closed, and stamps that its closing is under way. */
function begin(platform: Platform, seen: Seen): UnderWay {
  const found = readQuarter(platform, ['draft', 'closing', 'before', 'used-draft']);
  const { tracker, snapshot, changes } = found;
  const { plan, settings } = tracker;
  const { language, years } = settings;
  if (snapshot.today < plan.quarter.last)
    refuse('quarter-running', language, {
      quarter: quarterName(plan.quarter),
      day: longDayText(plan.quarter.last, language, years),
    });
  if (!found.draft) refuse('no-draft', language);
  if (!tablesOf(snapshot).closing) refuse('no-closing-sheet', language);
  const places = differing(seen, seenIn(found));
  if (places.length > 0)
    refuse('closing-changed', language, { places: places.slice(0, 5).join(', ') });
  const old = (['before', 'used-draft'] as const).filter((key) => snapshot.sheets[key]);
  const gone = new Set(old.map((key) => snapshot.sheets[key]?.name));
  const of: UnderWay = {
    step: 'freeze',
    quarter: quarterKey(plan.quarter),
    tabs: snapshot.tabs.filter((tab) => !gone.has(tab)),
  };
  platform.write([
    ...changes,
    ...closingSheetChanges(platform, found),
    // Of the quarter before: its closing can no longer be undone.
    ...old.map((sheet): Change => ({ kind: 'remove-sheet', sheet })),
    ...stampChanges(tracker, { closing: stampText(of) }),
  ]);
  return of;
}
