import { POINT } from '../../language/number-marks';
import { withUnit } from '../../language/numbers';
import type { Language } from '../../language/text';
import { type CheckInEntry, isLogged, withEntry } from '../../okr/check-in';
import { dueDecisions } from '../../okr/decision';
import { allKeyResults, type KeyResult, type NumberMarks } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import type { CheckInResult } from '../../protocol/messages';
import { OKR_COLUMNS, type OkrKey } from '../../tracker/contract/columns';
import { SHEETS } from '../../tracker/contract/sheets';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { asText, cellAt, type Table } from '../../tracker/grid/table';
import type { Tracker } from '../../tracker/read/read-tracker';
import { checkInCells, checkInFormats, type Entered } from '../../tracker/upkeep/check-in-cells';
import { appendDecisions, keepsDecisions } from '../../tracker/upkeep/decision-log';
import { doubtChanges, type JudgedRow, judgeRows, rightOf } from '../../tracker/upkeep/doubts';
import { appendCheckIns, dueCheckIns, stampUpdated } from '../../tracker/upkeep/due-check-ins';
import { currentChoices } from '../../tracker/upkeep/row-upkeep';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import type { Platform } from '../platform';
import { openTracker, planView } from '../read-plan';
import { refusalText, refuse } from '../refusal';
import { checkEntries } from './entries';

/**
 * Saves what a person entered for their key results: the cells first, then the log. A line whose row
 * is no longer as the person saw it is refused with its reason, and the others are saved. What is
 * already in the sheet and in today's log is not logged again, so that saving twice, or again after an
 * answer that got lost, does no harm.
 */
export function checkIn(platform: Platform, entries: readonly CheckInEntry[]): CheckInResult {
  checkEntries(entries, platform.userLanguage());
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'data', 'check-ins']);
    const { language } = tracker.settings;
    const { okrs, data, 'check-ins': log } = tracker.tables;
    if (!okrs || !log) {
      return refuse('no-sheet', language, { sheet: SHEETS['check-ins'].name[language] });
    }
    const { entered, refused } = sorted(tracker, okrs, entries);
    const judged = judgeEntries(okrs, entered, tracker, snapshot);
    const now = judged.map(({ keyResult }) => keyResult);
    const last = new Map(tracker.checkIns.map((line) => [line.id, line]));
    const meant = now.filter((row) => !isDoubtful(row));
    const fresh = meant.filter((row) => !isLogged(row, last.get(row.id), snapshot.today));
    const lines = dueCheckIns({ ...tracker.plan, rows: fresh }, tracker.checkIns, {
      now: snapshot.now,
      who: platform.userAddress() || platform.rememberedName(),
      confirmed: new Set(fresh.map(({ id }) => id)),
    });
    const asked = keepsDecisions(data)
      ? dueDecisions(tracker.plan.rows, tracker.decisions, snapshot.now)
      : [];
    const counted = meant.filter(({ current }) => current !== null);
    platform.write([
      ...currentChoices(
        okrs,
        tracker.outline,
        tracker.wordLanguage,
        now.map(({ row }) => row),
      ),
      ...checkInCells(okrs, entered, tracker.wordLanguage),
      ...doubtChanges(okrs, judged),
      ...stampUpdated(okrs, counted, snapshot.today),
      ...appendCheckIns(log, lines, language),
      ...appendDecisions(data, asked),
      // Last: what must not be lost stands by now.
      ...checkInFormats(okrs, entered),
    ]);
    return { saved: now.map(({ id }) => id), refused };
  });
  if (done === null) return refuse('busy', platform.userLanguage());
  return { ...done, view: planView(platform) };
}

/**
 * The rows as they stand once the entries are in, judged. The page asks about a new number before it saves
 * one: what arrives is meant, where it can be.
 */
function judgeEntries(
  okrs: Table,
  entered: readonly Entered[],
  { checkIns, plan }: Tracker,
  { today }: Snapshot,
): readonly JudgedRow[] {
  // As of today, since saving dates them; the date itself is written later.
  const rows = entered.map(({ keyResult, entry }) => ({
    ...withEntry(keyResult, entry),
    updated: today,
  }));
  const beside = { today, log: checkIns, decimal: (plan.numbers ?? POINT).decimal };
  const first = judgeRows(okrs, rows, beside);
  const said = new Map(
    first.flatMap((one, index) =>
      typeof entered[index]?.entry.current === 'number'
        ? [[one.keyResult.id, rightOf(one, ['current'])] as const]
        : [],
    ),
  );
  return judgeRows(okrs, rows, { ...beside, said }).map((one, index) => ({
    ...one,
    keyResult: { ...one.keyResult, updated: entered[index]?.keyResult.updated ?? null },
  }));
}

/** The entries that may be written, in the order of the sheet, and why the others may not. */
function sorted(
  tracker: Tracker,
  table: Table,
  entries: readonly CheckInEntry[],
): { readonly entered: readonly Entered[]; readonly refused: CheckInResult['refused'] } {
  const { language } = tracker.settings;
  const rows = new Map(allKeyResults(tracker.plan).map((row) => [row.id, row]));
  const entered: Entered[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const entry of entries) {
    const { id } = entry;
    const keyResult = rows.get(id);
    const reason = keyResult
      ? reasonAgainst(entry, keyResult, table, tracker)
      : refusalText('row-gone', language, { id });
    if (keyResult && reason === null) entered.push({ keyResult, entry });
    else refused.push({ id, reason: reason ?? '' });
  }
  entered.sort((one, other) => one.keyResult.row - other.keyResult.row);
  return { entered, refused };
}

const WRITTEN = ['current', 'confidence', 'note'] as const;

/** Why this line may not be written; null where each of its cells is as the person saw it, or already as they want it. */
function reasonAgainst(
  entry: CheckInEntry,
  now: KeyResult,
  table: Table,
  { settings: { language }, plan: { numbers } }: Tracker,
): string | null {
  const { id, was } = entry;
  const refusal = (kind: 'cell-changed' | 'cell-unreadable' | 'current-formula', key: OkrKey) =>
    refusalText(kind, language, {
      id,
      column: OKR_COLUMNS.find((one) => one.key === key)?.header[language] ?? key,
      found: foundIn(now, key, table, { language, numbers }),
    });
  if (now.text !== was.text) return refusalText('row-changed', language, { id });
  if (now.connected && entry.current !== undefined) return refusal('current-formula', 'current');
  if (entry.current !== undefined) {
    if (now.unit !== was.unit) return refusal('cell-changed', 'unit');
    const isState = typeof entry.current === 'string';
    if ((now.measure === 'milestone') !== isState) return refusal('cell-changed', 'measure');
    const asWanted = entry.asTotal && now.measure === 'total';
    if (now.measure !== was.measure && !asWanted) return refusal('cell-changed', 'measure');
  }
  for (const key of WRITTEN) {
    const untouched = entry[key] === undefined;
    // A line without a new number says that the number stands: it has to be the one they saw.
    if (untouched && (key !== 'current' || now.connected)) continue;
    if (now[key] !== was[key] && (untouched || now[key] !== entry[key])) {
      return refusal('cell-changed', key);
    }
    const cell = cellAt(table, now.row, key);
    // A date in Current is asked about, and a new number answers.
    const answered = key === 'current' && !untouched && typeof cell === 'object';
    const unreadable = now[key] === null && asText(cell) !== '' && !answered;
    if (unreadable) return refusal('cell-unreadable', key);
  }
  return null;
}

/** The longest cell that is quoted whole. */
const QUOTED = 40;

function foundIn(
  now: KeyResult,
  key: OkrKey,
  table: Table,
  { language, numbers }: { readonly language: Language; readonly numbers: NumberMarks | undefined },
): string {
  if (key === 'current' && typeof now.current === 'number') {
    return withUnit(now.current, now.unit, language, false, [], numbers);
  }
  if (key === 'current' && now.current !== null && typeof now.current === 'string') {
    return KEY_RESULT_STATES[now.current][language];
  }
  const text = asText(cellAt(table, now.row, key));
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text || '–';
}
