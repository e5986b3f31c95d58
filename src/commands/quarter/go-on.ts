import { actionsDoing } from '../../okr/closing/carry';
import { effectiveChanges, settingCells } from '../../tracker/contract/effective-settings';
import type { SettingKey } from '../../tracker/contract/settings-sheet';
import { KEY_ROW, sheetMark } from '../../tracker/contract/sheets';
import type { CellInput, Change } from '../../tracker/grid/change';
import type { Table } from '../../tracker/grid/table';
import { agreement } from '../../tracker/read/agreement';
import { closedStamp, closedText } from '../../tracker/read/closed';
import { inPlace, stampsAfter, stampsNamed } from '../../tracker/read/in-place';
import { readTracker, type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { settingRow } from '../../tracker/read/settings';
import { liveRowChanges } from '../../tracker/upkeep/live-rows';
import { finalNumbers, reachedIn } from '../../tracker/upkeep/past-lines';
import { counterStamps, stampChanges } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refuse } from '../refusal';
import { keepTyped } from './typed-meanwhile';
import type { UnderWay } from './under-way';

/** The live rows from the draft: followers whose Start is blank begin at the final number. */
export function goLive(platform: Platform, { quarter }: UnderWay): void {
  keepTyped(platform);
  // Nobody types into it any more, and what was typed until now is read.
  if (platform.read(['draft']).sheets.draft)
    platform.write([{ kind: 'hide-sheet', sheet: 'draft', hidden: true }]);
  const { tracker, snapshot } = openAsItStands(
    platform,
    ['okrs', 'settings', 'check-ins', 'data', 'draft', 'past', 'before'],
    ['okrs', 'settings'],
  );
  const { draft, past } = tablesOf(snapshot);
  const { language } = tracker.settings;
  const stamps = stampsNamed(quarter, tracker.settings.fiscalStart);
  const next = stamps && readTracker(inPlace(snapshot, 'draft', stampsAfter(stamps), null));
  const before = readTracker(inPlace(snapshot, 'before', stamps, null));
  if (!draft || !next) refuse('no-draft', language);
  const changes = liveRowChanges(tracker, {
    draft,
    rows: next.plan.rows,
    finals: past ? finalNumbers(past, quarter) : new Map(),
    reached: past ? reachedIn(past, quarter) : new Set(),
    doing: actionsDoing(before?.plan.rows ?? []),
  });
  if (!changes) refuse('wants-repair', language);
  platform.write([...counterStamps({ ...tracker, counters: next.counters }), ...changes]);
}

/** The quarter moves, in the stamps and in Settings, and the agreement is the draft's. */
export function moveQuarter(platform: Platform, { quarter }: UnderWay): void {
  const { tracker } = openAsItStands(platform, ['okrs', 'settings', 'data'], ['data', 'settings']);
  const { settings, data } = tracker.tables;
  const stamps = stampsNamed(quarter, tracker.settings.fiscalStart);
  if (!settings || !data || !stamps) refuse('wants-repair', tracker.settings.language);
  const next = stampsAfter(stamps);
  const agreed = agreement(tracker.data.draft_agreed);
  platform.write([
    ...quarterChanges(tracker, next, agreed),
    ...effectiveChanges(data, settingCells(settings), next),
  ]);
}

/** The cells of Settings that say which quarter it is, and whom its plan was agreed with. */
export function quarterChanges(
  { tables: { settings } }: Tracker,
  to: { readonly fiscalYear: number; readonly quarter: number },
  agreed: { readonly by: string; readonly on: string } | null,
): Change[] {
  return [
    ...settingCell(settings, 'fiscal_year', to.fiscalYear),
    ...settingCell(settings, 'quarter', to.quarter),
    ...settingCell(settings, 'agreed_by', agreed?.by || null),
    ...settingCell(settings, 'agreed_on', agreed ? { day: agreed.on } : null),
  ];
}

/** The value of one setting; nothing where its row is gone. */
export function settingCell(
  settings: Table | undefined,
  key: SettingKey,
  value: CellInput,
): Change[] {
  const row = settings && settingRow(settings, key);
  const column = settings?.columns.get('value');
  return row && column ? [{ kind: 'cells', sheet: 'settings', row, column, cells: [[value]] }] : [];
}

/** The draft is hidden and kept for Undo, and the stamps say what was closed. */
export function putDraftAway(platform: Platform): void {
  const { tracker, snapshot } = openAsItStands(platform, ['okrs', 'settings', 'data', 'draft'], []);
  const { draft } = tablesOf(snapshot);
  const away: readonly Change[] = draft
    ? [
        {
          kind: 'cells',
          sheet: 'draft',
          row: KEY_ROW,
          column: draft.columns.get('id') ?? 1,
          cells: [[sheetMark('used-draft')]],
        },
        { kind: 'hide-sheet', sheet: 'draft', hidden: true },
      ]
    : [];
  platform.write([
    ...away,
    ...stampChanges(tracker, { draft_agreed: '' }),
    ...stampChanges(tracker, { closing: '' }),
  ]);
}

/** Noted before the quarter moves: from then on Settings no longer say whom the old plan was agreed with. */
export function noteClosed(platform: Platform, { quarter }: UnderWay): void {
  const { tracker, snapshot } = openAsItStands(platform, ['okrs', 'settings', 'data'], []);
  if (closedStamp(tracker.data.closed)?.quarter === quarter) return;
  const closed = { quarter, on: snapshot.today, agreed: tracker.settings.agreed };
  platform.write(stampChanges(tracker, { closed: closedText(closed) }));
}
