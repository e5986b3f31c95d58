import { dayText } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import { dayOfCheckIn } from '../../okr/check-in';
import { addDays, type Day } from '../../okr/day';
import { allKeyResults } from '../../okr/plan';
import { quarterName } from '../../okr/quarter';
import { reopenedChanges } from '../../tracker/build/archive';
import { CLOSING_TITLE } from '../../tracker/build/closing';
import { effectiveChanges, settingCells } from '../../tracker/contract/effective-settings';
import { FIRST_ROW, KEY_ROW, sheetMark } from '../../tracker/contract/sheets';
import type { CellInput, Change } from '../../tracker/grid/change';
import type { Table } from '../../tracker/grid/table';
import { type Closed, closedStamp } from '../../tracker/read/closed';
import { stampsNamed } from '../../tracker/read/in-place';
import { type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { quarterFrom } from '../../tracker/read/settings';
import { outlineOf } from '../../tracker/upkeep/outline';
import { removePast } from '../../tracker/upkeep/past-lines';
import { rowDress } from '../../tracker/upkeep/row-upkeep';
import { stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refuse } from '../refusal';
import { isArchiveOf } from './closed-quarter';
import { quarterChanges } from './go-on';
import { quarterTab } from './tab-words';
import { stampText, underWay } from './under-way';
import { QUARTER_NOTES } from './view-words';

/** Days in which a closing can be undone. */
const DAYS = 14;

const NO_LONGER = {
  never: { en: 'no quarter was closed', th: 'ยังไม่มีไตรมาสที่ปิด' },
  late: { en: 'it was possible until {day}', th: 'ทำได้ถึง {day}' },
  begun: {
    en: '{id} has a check-in of the new quarter',
    th: '{id} มีการอัปเดตของไตรมาสใหม่แล้ว',
  },
  gone: QUARTER_NOTES.gone,
} as const satisfies Readonly<Record<string, Text>>;

/** Until when the last closing can be undone; `reason`: why it cannot any more, null where it can. */
export interface UndoState {
  readonly until: Day;
  readonly reason: string | null;
}

/** The last day on which a closing can be undone, and its archive takes a late number. */
export const undoUntil = ({ on }: Pick<Closed, 'on'>): Day => addDays(on, DAYS);

/** Looks at the stamps, the log and the names of tabs. A connected cell’s own line is nobody’s check-in. */
export function undoState(tracker: Tracker, today: Day): UndoState | null {
  const closed = closedStamp(tracker.data.closed);
  if (!closed) return null;
  const { language } = tracker.settings;
  const until = undoUntil(closed);
  const typed = new Set(
    allKeyResults(tracker.plan).flatMap(({ id, connected }) => (connected ? [] : [id])),
  );
  const first = tracker.checkIns.find(
    (line) => typed.has(line.id) && dayOfCheckIn(line) >= closed.on,
  );
  const reason =
    today > until
      ? fill(NO_LONGER.late, language, { day: dayText(until, language) })
      : first
        ? fill(NO_LONGER.begun, language, { id: first.id })
        : null;
  return { until, reason };
}

/**
 * Takes the last closing back: the plan, its quarter and agreement, the draft and the closing sheet as they were. Each
 * part may be done again, and the stamp goes last. The final mail is out; the page says so. Callers hold the lock.
 */
export function undoClosing(platform: Platform): void {
  const { tracker, snapshot } = openAsItStands(
    platform,
    [
      'okrs',
      'settings',
      'check-ins',
      'data',
      'past',
      'archive',
      'closing',
      'before',
      'used-draft',
      'draft',
    ],
    ['okrs', 'settings', 'data', 'before'],
  );
  const { language } = tracker.settings;
  const no: (reason: string) => never = (reason) => refuse('no-undo', language, { reason });
  const closed = closedStamp(tracker.data.closed);
  const begun = underWay(tracker)?.step === 'undo';
  if (!closed) no(NO_LONGER.never[language]);
  const state = undoState(tracker, snapshot.today);
  if (!begun && state?.reason) no(state.reason);
  const tables = tablesOf(snapshot);
  const { okrs, data, settings, before, archive, past } = tables;
  const stamps = stampsNamed(closed.quarter, tracker.settings.fiscalStart);
  const reopened = tables.closing !== undefined;
  if (
    !okrs ||
    !data ||
    !settings ||
    !stamps ||
    !before ||
    (!reopened && !isArchiveOf(archive, closed.quarter))
  )
    no(NO_LONGER.gone[language]);
  if (!begun)
    platform.write(
      stampChanges(tracker, {
        closing: stampText({ step: 'undo', quarter: closed.quarter, tabs: [] }),
        // Settings hold the draft's agreement until the next write.
        draft_agreed: tracker.settings.agreed
          ? `${tracker.settings.agreed.on} ${tracker.settings.agreed.by}`
          : '',
      }),
    );
  platform.write(planAgain(tracker, okrs, before));
  platform.write([
    ...quarterChanges(tracker, stamps, closed.agreed),
    ...effectiveChanges(data, settingCells(settings), stamps),
    ...(past ? removePast(past, closed.quarter) : []),
  ]);
  const quarter = quarterFrom(stamps);
  const { wordLanguage } = tracker;
  const title = fill(CLOSING_TITLE, wordLanguage, { quarter: quarterName(quarter) });
  platform.write([
    ...draftAgain(tables['used-draft']),
    ...(archive && !reopened
      ? reopenedChanges(
          archive,
          closed.quarter,
          title,
          quarterTab('closing', quarter, wordLanguage),
          wordLanguage,
        )
      : []),
  ]);
  const again = openAsItStands(platform, ['okrs', 'settings', 'data'], []).tracker;
  platform.write([
    ...stampChanges(again, { closed: '', closing: '' }),
    { kind: 'remove-sheet', sheet: 'before' },
  ]);
}

/** Every cell of the plan as the kept tab has it, formulas too; rows that came since are blank again. */
function planAgain(tracker: Tracker, okrs: Table, before: Table): Change[] {
  const { values, formulas } = before.sheet;
  const last = Math.max(values.length, okrs.sheet.values.length);
  const width = values[KEY_ROW - 1]?.length ?? 0;
  const cells: CellInput[][] = [];
  for (let row = FIRST_ROW; row <= last; row += 1)
    cells.push(
      Array.from({ length: width }, (_, index): CellInput => {
        const formula = formulas?.[row - 1]?.[index] ?? '';
        if (formula !== '') return { formula };
        const cell = values[row - 1]?.[index] ?? '';
        return cell === '' ? null : cell;
      }),
    );
  const { rows: outline } = outlineOf(before, tracker.counters);
  return [
    ...(cells.length === 0
      ? []
      : [{ kind: 'cells', sheet: 'okrs', row: FIRST_ROW, column: 1, cells } as const]),
    ...rowDress(before, outline, tracker.wordLanguage),
  ];
}

function draftAgain(used: Table | undefined): Change[] {
  if (!used) return [];
  const column = used.columns.get('id') ?? 1;
  return [
    { kind: 'hide-sheet', sheet: 'used-draft', hidden: false },
    {
      kind: 'cells',
      sheet: 'used-draft',
      row: KEY_ROW,
      column,
      cells: [[sheetMark('draft')]],
    },
  ];
}
