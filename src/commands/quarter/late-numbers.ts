import { dayText, longDayText } from '../../language/dates';
import type { ClosedKeyResult } from '../../okr/closing/closing';
import { allKeyResults } from '../../okr/plan';
import { quarterName } from '../../okr/quarter';
import { closingPage } from '../../summary/say/closing-page';
import { archiveChanges } from '../../tracker/build/archive';
import type { Change } from '../../tracker/grid/change';
import { columnCells } from '../../tracker/grid/column-cells';
import { cellAt, textAt } from '../../tracker/grid/table';
import { lateMark } from '../../tracker/read/closed';
import { closingLines } from '../../tracker/upkeep/closing-rows';
import { appendCheckIns } from '../../tracker/upkeep/due-check-ins';
import { pastLines, regraded } from '../../tracker/upkeep/past-lines';
import { rowDress } from '../../tracker/upkeep/row-upkeep';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { type ClosedQuarter, lateIn, readClosed } from './closed-quarter';
import { refreshed } from './prepare';
import { quarterView } from './quarter-view';
import { refuseWhileClosing } from './under-way';
import { undoUntil } from './undo';

/**
 * Takes up final numbers that came after the closing: logged, graded anew in the archive and in past quarters, and
 * the blank Start of their followers filled. May be done again; the log comes first, and past quarters last.
 */
export function lateNumbers(platform: Platform): ReturnType<typeof quarterView> {
  const done = platform.locked(() => {
    const found = readClosed(platform);
    if (!found) return refuse('no-archive', platform.userLanguage());
    const { tracker, closed, past, snapshot } = found;
    const { language } = tracker.settings;
    refuseWhileClosing(platform, tracker);
    const until = undoUntil(closed);
    if (snapshot.today > until) refuse('too-late', language, { day: dayText(until, language) });
    const { late } = lateIn(found);
    if (late.length === 0 || !past) return true;
    platform.write([
      ...logged(found, late),
      ...starts(found, late),
      ...archived(platform, found),
      ...regraded(
        past,
        closed.quarter,
        pastLines(found.closing, closed.quarter, tracker.wordLanguage, () => ''),
      ),
    ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : quarterView(platform);
}

function logged(
  { tracker, snapshot, closed }: ClosedQuarter,
  late: readonly ClosedKeyResult[],
): Change[] {
  const log = tracker.tables['check-ins'];
  const mark = lateMark(closed.quarter);
  const known = new Set(
    tracker.checkIns.flatMap(({ id, note, to }) => (note.startsWith(mark) ? [`${id} ${to}`] : [])),
  );
  const lines = late
    .filter(({ row, final }) => !known.has(`${row.id} ${final}`))
    .map(({ row, last, final }) => ({
      at: snapshot.now,
      id: row.id,
      title: row.text,
      from: last.current,
      to: final,
      confidence: null,
      note: `${mark}${row.text}`,
      who: '',
    }));
  return log ? appendCheckIns(log, lines, tracker.wordLanguage) : [];
}

/** The blank Start of each follower in the plan of today. */
function starts({ tracker }: ClosedQuarter, late: readonly ClosedKeyResult[]): Change[] {
  const { okrs } = tracker.tables;
  if (!okrs) return [];
  const finals = new Map(late.map(({ row, final }) => [row.id, final]));
  const cells = allKeyResults(tracker.plan).flatMap(({ row }) => {
    const final = finals.get(textAt(okrs, row, 'follows'));
    return typeof final === 'number' && cellAt(okrs, row, 'start') === ''
      ? [{ row, value: final }]
      : [];
  });
  const column = okrs.columns.get('start');
  if (column === undefined || cells.length === 0) return [];
  const values = okrs.sheet.values.map((line) => [...line]);
  for (const { row, value } of cells) (values[row - 1] ?? [])[column - 1] = value;
  const after = { ...okrs, sheet: { ...okrs.sheet, values } };
  return [
    ...columnCells('okrs', column, cells),
    ...rowDress(after, tracker.outline, tracker.wordLanguage),
  ];
}

/** The archive's page and its table, as they read with the new numbers. */
function archived(platform: Platform, found: ClosedQuarter): Change[] {
  const { before, archive, report, closing, closed, tracker } = found;
  const { wordLanguage: language, settings } = tracker;
  const { plan } = before;
  const voice = { language, years: settings.years, short: false, numbers: plan.numbers };
  const lines = closingLines(closing, { language, numbers: platform.numbers() });
  const names = {
    name: archive.sheet.name,
    team: plan.team,
    quarter: quarterName(plan.quarter),
    day: longDayText(closed.on, language, settings.years),
  };
  return [
    // Rows first: the page may move them.
    ...refreshed(archive, lines),
    ...archiveChanges(archive, closingPage(report, voice), names, language),
  ].map((change): Change => ({ ...change, sheet: 'archive' }) as Change);
}
