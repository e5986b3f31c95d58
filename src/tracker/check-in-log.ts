import type { Language } from '../language/text';
import type { CheckIn } from '../okr/check-in';
import { allKeyResults, type KeyResult, type MilestoneState, type Plan } from '../okr/plan';
import type { CellInput, Change } from './change';
import { CHECK_IN_COLUMNS } from './columns';
import { FIRST_ROW } from './sheets';
import { roomFor, rowsWith, type Table } from './table';
import { MILESTONE_STATES } from './words';

/** A check-in to log, with the sentence as it read then. */
export interface DueCheckIn extends CheckIn {
  readonly title: string;
}

/**
 * The check-ins that the log does not have yet: key results whose number or confidence differs from
 * the last line about them, and those in `confirmed`, whose date a person set to say "no change".
 * Comparing finds whatever an edit event missed. `now` in spreadsheet time, `2026-11-13 16:05`.
 */
export function dueCheckIns(
  plan: Plan,
  log: readonly CheckIn[],
  at: { readonly now: string; readonly who: string; readonly confirmed?: ReadonlySet<string> },
): DueCheckIn[] {
  const last = new Map<string, CheckIn>();
  for (const line of log) last.set(line.id, line);
  return allKeyResults(plan)
    .filter((keyResult) => isDue(keyResult, last.get(keyResult.id), at.confirmed))
    .map((keyResult) => ({
      at: at.now,
      id: keyResult.id,
      title: keyResult.text,
      from: last.get(keyResult.id)?.to ?? (keyResult.measure === 'latest' ? keyResult.start : null),
      to: keyResult.current,
      confidence: keyResult.confidence,
      note: keyResult.note,
      who: at.who,
    }));
}

function isDue(
  { id, current, confidence }: KeyResult,
  last: CheckIn | undefined,
  confirmed: ReadonlySet<string> | undefined,
): boolean {
  if (current === null) return false;
  if (confirmed?.has(id)) return true;
  return !last || last.to !== current || (confidence !== null && last.confidence !== confidence);
}

/** Appends lines to the log in one write, below its last line. */
export function appendCheckIns(
  table: Table,
  lines: readonly DueCheckIn[],
  language: Language,
): Change[] {
  if (lines.length === 0) return [];
  const used = rowsWith(table, 'at');
  const row = (used[used.length - 1] ?? FIRST_ROW - 1) + 1;
  const room = roomFor(table, row + lines.length - 1);
  const word = (value: number | MilestoneState | null): CellInput =>
    typeof value === 'string' ? MILESTONE_STATES[value][language] : value;
  const cells = lines.map(
    (line): Readonly<Record<(typeof CHECK_IN_COLUMNS)[number]['key'], CellInput>> => ({
      at: line.at,
      kr: line.id,
      title: line.title,
      was: word(line.from),
      now: word(line.to),
      confidence: line.confidence,
      note: line.note || null,
      who: line.who || null,
    }),
  );
  const columns = CHECK_IN_COLUMNS.map(({ key }) => ({ key, column: table.columns.get(key) }));
  const inOrder = columns.every(
    ({ column }, index) => column === (columns[0]?.column ?? 0) + index,
  );
  const first = columns[0]?.column;
  if (inOrder && first !== undefined) {
    const block = cells.map((line) => CHECK_IN_COLUMNS.map(({ key }) => line[key]));
    return [...room, { kind: 'cells', sheet: 'check-ins', row, column: first, cells: block }];
  }
  // `at` last: a line counts from then on.
  const writes = [...columns].reverse().flatMap(({ key, column }): Change[] =>
    column === undefined
      ? []
      : [
          {
            kind: 'cells',
            sheet: 'check-ins',
            row,
            column,
            cells: cells.map((line) => [line[key]]),
          },
        ],
  );
  return [...room, ...writes];
}
