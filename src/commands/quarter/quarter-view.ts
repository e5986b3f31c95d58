import { dayText, longDayText } from '../../language/dates';
import { MENU } from '../../language/menu';
import { withUnit } from '../../language/numbers';
import { fill } from '../../language/text';
import { type ClosedKeyResult, missingNumbers } from '../../okr/closing/closing';
import { isCarried } from '../../okr/closing/next-quarter';
import { quarterAfter, quarterKey, quarterName, weekOf } from '../../okr/quarter';
import type { QuarterView } from '../../protocol/quarter';
import { oneLine } from '../../summary/say/shorten';
import { textAt } from '../../tracker/grid/table';
import { wishesOther } from '../../tracker/read/quarter-stamps';
import { tablesOf } from '../../tracker/read/read-tracker';
import { quarterFrom } from '../../tracker/read/settings';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refusalText } from '../refusal';
import { toAsk } from './ask-final-numbers';
import { reportAtEnd } from './closed-quarter';
import { closedState } from './closed-state';
import { type QuarterAtEnd, readQuarter } from './read-quarter';
import { resultsPreview } from './results-preview';
import { seenIn } from './seen';
import { underWay } from './under-way';
import { QUARTER_NOTES } from './view-words';

/** Everything that the dialog of *Close or plan a quarter…* shows. Writes nothing. */
export function quarterView(platform: Platform): QuarterView {
  const { tracker, snapshot } = openAsItStands(
    platform,
    ['okrs', 'settings', 'data', 'check-ins'],
    ['okrs', 'settings'],
  );
  const { language, years } = tracker.settings;
  const { quarter, asOf } = tracker.plan;
  const begun = underWay(tracker);
  const base = {
    language,
    quarter: quarterName(quarter),
    next: quarterName(quarterAfter(quarter, tracker.settings.fiscalStart)),
    ends: longDayText(quarter.last, language, years),
    mayClose: snapshot.today >= quarter.last,
    ...weekOf(asOf, quarter),
    example: tracker.plan.example,
    wished: wishesOther(tracker) ? quarterName(quarterFrom(tracker.settings.wish)) : null,
  };
  const nothing = { draft: null, closing: null, closed: null };
  if (begun) {
    const item = MENU.closeQuarter[platform.userLanguage()];
    const text = refusalText('closing-unfinished', language, { item });
    return { ...base, ...nothing, unfinished: { text, undo: begun.step === 'undo' } };
  }
  const found = readQuarter(platform);
  return {
    ...base,
    unfinished: null,
    draft: draftState(found),
    closing: closingState(platform, found),
    closed: closedState(platform, catchUp(tracker, snapshot).tracker, snapshot.today),
  };
}

function draftState({ draft, tracker }: QuarterAtEnd): QuarterView['draft'] {
  const table = draft?.tables.okrs;
  if (!draft || !table) return null;
  const { language } = tracker.settings;
  const keyResults = draft.plan.rows.filter((row) => row.level === 'key-result');
  const followers = keyResults.filter((row) => textAt(table, row.row, 'follows') !== '');
  return {
    tab: table.sheet.name,
    keyResults: keyResults.filter(isCarried).length,
    withoutTarget: followers.filter((row) => !isCarried(row)).map(({ id }) => id),
    agreed: draft.plan.agreed
      ? { by: draft.plan.agreed.by, on: dayText(draft.plan.agreed.on, language) }
      : null,
  };
}

function closingState(platform: Platform, found: QuarterAtEnd): QuarterView['closing'] {
  const { tracker, snapshot, answers, closing, draft } = found;
  const { closing: table } = tablesOf(snapshot);
  if (!table || !answers) return null;
  const { language } = tracker.settings;
  const value = ({ row }: ClosedKeyResult, number: unknown): string =>
    typeof number === 'number'
      ? withUnit(number, row.unit, language, false, [], tracker.plan.numbers)
      : number === 'done' || number === 'not-yet'
        ? KEY_RESULT_STATES[number][language]
        : '';
  const ids = (rows: readonly { readonly row: { readonly id: string } }[]) =>
    rows.map(({ row }) => row.id).join(', ');
  const note = (key: keyof typeof QUARTER_NOTES, rows: Parameters<typeof ids>[0]): string[] =>
    rows.length === 0
      ? []
      : [fill(QUARTER_NOTES[key], language, { ids: ids(rows), n: rows.length })];
  const draftTable = draft?.tables.okrs;
  const follows = new Set(
    draftTable ? (draft?.plan.rows ?? []).map((row) => textAt(draftTable, row.row, 'follows')) : [],
  );
  const reached = closing.keyResults.filter(
    ({ row, end }) => end?.result === 'reached' && follows.has(row.id) && end.counted !== null,
  );
  const lost = closing.keyResults.filter(({ next }) => next?.asked);
  return {
    tab: table.sheet.name,
    notes: [
      ...answers.problems.map(({ message }) => message),
      ...note('missing', missingNumbers(closing)),
      ...note(
        'lessons',
        closing.objectives.filter(({ answer }) => answer.lesson === ''),
      ),
      ...note('reached', reached),
      ...note('lost', lost),
      ...note('added', addedSince(found)),
    ],
    lessonsMissing: closing.objectives.some(({ answer }) => answer.lesson === ''),
    typed: closing.keyResults.flatMap((one) => {
      const { row, proposed, last } = one;
      if (!proposed || !last.typedAfter) return [];
      const number = `${value(one, last.typedAfter.current)}`;
      const day = dayText(last.typedAfter.day, language);
      const what = `${row.id} ${oneLine(row.text)}`;
      return [{ id: row.id, text: fill(QUARTER_NOTES.typed, language, { what, number, day }) }];
    }),
    toAsk: toAsk(found).map(({ person }) => person.name || person.address),
    seen: seenIn(found),
    mail: resultsPreview(platform, tracker, tracker, reportAtEnd(found), {
      snapshot,
      quarter: quarterKey(tracker.plan.quarter),
    }),
  };
}

/** Rows of the plan that came after the draft was made, by their numbers, and that nothing in it goes on with. */
function addedSince({ closing, draft }: QuarterAtEnd): readonly ClosedKeyResult[] {
  const table = draft?.tables.okrs;
  if (!draft || !table) return [];
  const numberOf = (id: string): number => Number(/^KR(\d+)$/.exec(id)?.[1] ?? 0);
  const followers = draft.plan.rows.filter((row) => textAt(table, row.row, 'follows') !== '');
  const first = Math.min(...followers.map(({ id }) => numberOf(id)));
  const followed = new Set(followers.map((row) => textAt(table, row.row, 'follows')));
  return closing.keyResults.filter(
    ({ row, end }) => end !== null && numberOf(row.id) > first && !followed.has(row.id),
  );
}
