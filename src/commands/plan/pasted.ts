import { marked } from '../../bring/marks';
import { recognise } from '../../bring/recognise';
import type { Line } from '../../bring/source';
import { cellAt, type Table, textAt } from '../../tracker/grid/table';
import type { Tracker } from '../../tracker/read/read-tracker';
import { pastedDoubtChanges } from '../../tracker/upkeep/pasted-doubt';
import type { PastedRow } from '../../tracker/upkeep/pasted-rows';
import type { Platform } from '../platform';
import type { Edit } from './edit';
import { readPlan } from './row-changes';

/** What was pasted into the plan, and which of its rows can be meant two ways. */
export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly doubtful: readonly {
    readonly row: number;
    readonly is: Line['level'];
    readonly or: Line['level'];
  }[];
}

/**
 * The levels of sentences that were pasted down the Plan column, by their prefixes, their indentation or what
 * they say. A row that has an ID keeps its level unless its own prefix says another one: there a sentence was
 * corrected. Of a single row only such a prefix counts.
 */
export function pastedInto(
  { settings, plan }: Tracker,
  table: Table,
  { row: first, rows: count, touched }: Edit,
  today: string,
): Pasted {
  const values = Array.from({ length: count }, (_, index) => [
    cellAt(table, first + index, 'plan'),
  ]);
  const texts = values.filter(([cell]) => typeof cell === 'string' && cell.trim() !== '');
  if (touched.includes('level') || texts.length === 0) return { rows: [], doubtful: [] };
  if (texts.length === 1 && !texts.some(([cell]) => saysLevel(String(cell))))
    return { rows: [], doubtful: [] };
  const { lines } = recognise(
    { values },
    { today, quarter: settings.quarter, ...(plan.numbers ? { numbers: plan.numbers } : {}) },
  );
  const byRow = new Map<number, Line[]>();
  for (const line of lines) byRow.set(line.row, [...(byRow.get(line.row) ?? []), line]);
  const found = [...byRow].flatMap(([at, [line, ...more]]) => {
    const row = first + at - 1;
    const text = String(values[at - 1]?.[0] ?? '');
    // What holds several lines, or begins like a formula, stays as the person has it.
    if (!line || more.length > 0) return [];
    const { rest } = marked({ row: at, column: 1, start: 0, text });
    const isNew = textAt(table, row, 'id') === '';
    if (!isNew && !saysLevel(text)) return [];
    return [{ row, level: line.level, text: rest.text.trim(), or: line.or }];
  });
  return {
    rows: found
      .map(({ row, level, text }) => ({ row, level, text }))
      .sort((one, other) => one.row - other.row),
    doubtful: found.flatMap(({ row, level: is, or }) => (or === null ? [] : [{ row, is, or }])),
  };
}

const saysLevel = (text: string): boolean =>
  marked({ row: 0, column: 0, start: 0, text: text.trim() }).mark.level !== null;

/** What can be meant two ways is asked once for the whole paste: of most of its doubtful rows. */
export function askWhatIsMeant(platform: Platform, { doubtful }: Pasted): void {
  const [first] = doubtful;
  if (!first) return;
  const { tracker } = readPlan(platform);
  const { is, or } = first;
  const rows = new Set(
    doubtful.filter((one) => one.is === is && one.or === or).map(({ row }) => row),
  );
  const ids = tracker?.outline.filter(({ row }) => rows.has(row)).map(({ id }) => id) ?? [];
  if (tracker && ids.length > 0) platform.write(pastedDoubtChanges(tracker, { ids, is, or }));
}
