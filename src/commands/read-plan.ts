import { daysBetween } from '../okr/day';
import { openSince } from '../okr/decision';
import { isDoubtful } from '../okr/progress';
import type { PlanView, Selection } from '../protocol/messages';
import { peopleMeant } from '../text/people';
import type { SheetKey, Snapshot } from '../tracker/grid/snapshot';
import { placeOf, textAt } from '../tracker/grid/table';
import { readCheckIns } from '../tracker/read/logs';
import { readTracker, type Tracker, tablesOf } from '../tracker/read/read-tracker';
import type { JudgedRow } from '../tracker/upkeep/doubts';
import { pastedDoubt } from '../tracker/upkeep/pasted-doubt';
import { readyChanges } from '../tracker/upkeep/ready';
import { judgeTracker, withDoubts } from './check-in/held-numbers';
import { selectionAt } from './look';
import type { Platform } from './platform';
import { refuseWhileClosing } from './quarter/under-way';
import { refuse } from './refusal';
import { broughtUp } from './set-up/up-to-date';

const PLAN_SHEETS: readonly SheetKey[] = ['okrs', 'settings', 'definitions', 'not-now', 'data'];

/**
 * The tracker, brought up to this version, or a refusal where there is none, or where a closing waits to be finished:
 * then the plan is half of one quarter and half of the next. Reads each of these sheets once.
 */
export function openTracker(
  platform: Platform,
  sheets: readonly SheetKey[] = PLAN_SHEETS,
  withFormulas: readonly SheetKey[] = ['okrs', 'settings'],
): { readonly tracker: Tracker; readonly snapshot: Snapshot } {
  const found = openAsItStands(platform, sheets, withFormulas);
  refuseWhileClosing(platform, found.tracker);
  return found;
}

/** The same for what a closing itself does. */
export function openAsItStands(
  platform: Platform,
  sheets: readonly SheetKey[],
  withFormulas: readonly SheetKey[] = ['okrs', 'settings'],
): { readonly tracker: Tracker; readonly snapshot: Snapshot } {
  const read = () => {
    const snapshot = platform.read(sheets, withFormulas);
    const tracker = readTracker(snapshot);
    return tracker ? { tracker, snapshot } : refuse('no-tracker', platform.userLanguage());
  };
  const found = read();
  return broughtUp(platform, found.tracker) ? read() : found;
}

/** The same after a command changed the plan: the title says how many key results are ready now. */
export function changedPlanView(platform: Platform): PlanView {
  const { tracker, snapshot } = openTracker(platform);
  platform.write(readyChanges(tracker, snapshot.today));
  return viewOf(platform, tracker, snapshot);
}

/** Everything that the page needs to review the plan and to check in. */
export function planView(platform: Platform): PlanView {
  const { tracker, snapshot } = openTracker(platform);
  return viewOf(platform, tracker, snapshot);
}

function viewOf(platform: Platform, found: Tracker, snapshot: Snapshot): PlanView {
  const judged = judgedWithLog(platform, found, snapshot);
  const tracker = withDoubts(found, judged);
  // What is asked, with its answers, is not told a second time as a cell to mend.
  const asked = new Set(judged.flatMap((one) => placesOf(tracker, one)));
  const waiting = [...openSince(tracker.decisions)];
  return {
    ...(platform.on ? { on: platform.on } : {}),
    language: tracker.settings.language,
    // As plain JSON: what is asked for when it is looked at is looked at here.
    plan: { ...tracker.plan },
    numbers: platform.numbers(),
    selection: withId(tracker, selectionAt(platform.standing())),
    doubts: judged
      .filter(({ keyResult, doubts }) => keyResult.id !== '' && doubts.length > 0)
      .map(({ keyResult: { id }, doubts }) => ({ id, doubts })),
    problems: tracker.problems
      .filter(({ place }) => !asked.has(place))
      .map((problem) => problem.message),
    asked: Object.fromEntries(waiting.map(([id, day]) => [id, daysBetween(day, snapshot.today)])),
    people: peopleOf(platform, tracker, platform.userAddress()),
    offsets: platform.offsets(),
    ...pastedIn(found),
  };
}

function pastedIn(tracker: Tracker): Pick<PlanView, 'pasted'> {
  const pasted = pastedDoubt(tracker);
  return pasted ? { pasted } : {};
}

const placesOf = ({ tables: { okrs } }: Tracker, { keyResult, doubts }: JudgedRow): string[] =>
  okrs ? doubts.map(({ cell }) => placeOf(okrs, keyResult.row, cell)) : [];

/** Every key result judged. The log is read only where something is in doubt: it tells what the last number was. */
function judgedWithLog(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
): readonly JudgedRow[] {
  const judged = judgeTracker(tracker, snapshot);
  if (!judged.some(({ keyResult }) => isDoubtful(keyResult))) return judged;
  const log = tablesOf(platform.read(['check-ins'], [], ['check-ins']))['check-ins'];
  if (!log) return judged;
  return judgeTracker(tracker, { today: snapshot.today, log: readCheckIns(log) });
}

function peopleOf(platform: Platform, tracker: Tracker, address: string): PlanView['people'] {
  const { people } = tracker.settings;
  const [known] = peopleMeant(people, address).people;
  return {
    names: people.map(({ name }) => name).filter((name) => name !== ''),
    addresses: Object.fromEntries(people.map(({ name, address: theirs }) => [name, theirs])),
    me: known?.name || platform.rememberedName() || null,
  };
}

/** The longest name that is remembered; a cell of the Team table is never near it. */
const LONGEST_NAME = 200;

/** Remembers whose numbers this person keeps. */
export function rememberMe(platform: Platform, name: string): null {
  platform.rememberName(String(name).slice(0, LONGEST_NAME));
  return null;
}

function withId(tracker: Tracker, selection: Selection): Selection {
  const { okrs } = tracker.tables;
  if (selection.sheet !== 'okrs' || !okrs) return selection;
  const id = tracker.outline.find(({ row }) => row === selection.row)?.id ?? null;
  return { ...selection, id: textAt(okrs, selection.row, 'plan') === '' ? null : id };
}
