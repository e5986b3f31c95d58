import type { Band } from './bands';
import { guessedColumns } from './guessed-columns';
import type { Item, Setting } from './items';
import { listRow } from './list-rows';
import { other } from './other-rows';
import type { Source } from './source';
import { cellsIn, headingsOf, joined, settled } from './table';
import { inLevel, startsBlock, tableRow } from './table-rows';
import { leaveAll, type Walk } from './walk-state';

/** Lines of one band at most: what holds more is no plan, and its end is listed. */
const MOST = 1_000;

/** Reads one band of the source from top to bottom: its items, in their order. */
export function walk(
  source: Source,
  band: Band,
  setting: Setting,
  people: ReadonlySet<string>,
): readonly Item[] {
  const rows = source.values.map((_, index) => cellsIn(source, index + 1, band.from, band.to));
  const heads = rows.map(headingsOf);
  const w: Walk = {
    ...setting,
    source,
    people,
    rows,
    heads,
    items: [],
    columns: heads.some((one) => one !== null)
      ? null
      : guessedColumns(source, rows, setting.reader),
    headRow: 0,
    section: null,
    quarter: null,
    gap: true,
    objective: null,
    keyResult: null,
    known: new Map(),
  };
  for (const [index, cells] of rows.entries()) {
    const [first] = cells;
    if (!first) w.gap = true;
    else if (w.items.length >= MOST) leaveAll(w, cells, 'nowhere');
    else if (heads[index]) heading(w, index);
    else if (!other(w, cells, index + 1)) {
      const { columns } = w;
      if (columns && (cells.length > 1 || inLevel(columns, first)) && !startsBlock(w, cells))
        tableRow(w, cells, columns);
      else listRow(w, cells);
      w.gap = false;
    }
  }
  return w.items;
}

/** The columns from here on; a second row of headings says more than the one above it. */
function heading(w: Walk, index: number): void {
  const { source, heads, headRow } = w;
  const found = heads[index];
  if (!found) return;
  const goesOn = headRow === index && w.columns && !w.items.some(({ bit }) => bit.row >= headRow);
  const columns = goesOn && w.columns ? joined(w.columns, found) : found;
  const next = heads.findIndex((one, at) => at > index + 1 && one !== null);
  const last = next < 0 ? heads.length : next;
  w.columns = heads[index + 1] ? columns : settled(columns, source, index + 1, last);
  w.headRow = index + 1;
  w.section = null;
  if (![...w.columns.values()].some(({ role }) => role === 'objective')) w.keyResult = null;
  for (const { bit } of w.rows[index] ?? []) w.ledger.place(bit, null, 'heading');
  w.gap = true;
}
