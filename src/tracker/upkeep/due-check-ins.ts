import type { Language } from '../../language/text';
import type { CheckIn } from '../../okr/check-in';
import type { Day } from '../../okr/day';
import { allKeyResults, type KeyResult, type KeyResultState, type Plan } from '../../okr/plan';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import { CHECK_IN_COLUMNS } from '../contract/columns';
import type { Block, CellInput, Change } from '../grid/change';
import { formulaAt, type Table } from '../grid/table';
import { appendLines } from './append-lines';

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
  plan: Pick<Plan, 'rows'>,
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

/** Appends check-ins to the log in one write, below its last line. */
export const appendCheckIns = (
  log: Table,
  lines: readonly DueCheckIn[],
  language: Language,
): Change[] =>
  appendLines(
    log,
    LOG_KEYS,
    lines.map((line) => cellsOf(line, language)),
  );

/** Today's date into *Last update* of these key results, in one write. A formula there stays. */
export function stampUpdated(okrs: Table, keyResults: readonly KeyResult[], today: Day): Change[] {
  const column = okrs.columns.get('updated');
  if (column === undefined) return [];
  const blocks = keyResults
    .filter(({ row, updated }) => updated !== today && formulaAt(okrs, row, 'updated') === '')
    .map(({ row }): Block => ({ row, column, rows: 1, columns: 1 }));
  return blocks.length === 0
    ? []
    : [{ kind: 'same', sheet: 'okrs', blocks, value: { day: today } }];
}

const LOG_KEYS = CHECK_IN_COLUMNS.map(({ key }) => key);

function cellsOf(
  line: DueCheckIn,
  language: Language,
): Readonly<Record<(typeof LOG_KEYS)[number], CellInput>> {
  const word = (value: number | KeyResultState | null): CellInput =>
    typeof value === 'string' ? KEY_RESULT_STATES[value][language] : value;
  return {
    at: line.at,
    kr: line.id,
    title: line.title,
    was: word(line.from),
    now: word(line.to),
    confidence: line.confidence,
    note: line.note || null,
    who: line.who || null,
  };
}
