import type { Change } from '../tracker/grid/change';
import type { OpenSheets, Sheet } from './find-sheets';
import { blockWrites, type Cells, sameWrites } from './write-cells';

/** A write into cells of rows, or of new rows among them. */
export type Rows = Extract<Change, { readonly kind: 'cells' | 'same' | 'insert-rows' }>;

export const isRows = (change: Change): change is Rows =>
  !isLines(change) &&
  (change.kind === 'cells' || change.kind === 'same' || change.kind === 'insert-rows');

/** Lines below the last of a log. */
export const isLines = (change: Change): change is Cells & { readonly grows: true } =>
  change.kind === 'cells' && change.grows === true;

/** Writes into one sheet that follow each other, and each other change by itself. */
export function runsOf(changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const runs: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const run = runs[runs.length - 1];
    const joins = run && isRows(change) && isRows(run[0]) && run[0].sheet === change.sheet;
    if (joins) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** What there is to ask is asked here; each of the answers writes, in the order of the changes. */
export function writesOf(
  open: OpenSheets,
  sheet: Sheet,
  changes: readonly Rows[],
): readonly (() => void)[] {
  const blocks = changes.filter((one): one is Cells => one.kind === 'cells');
  const ofBlocks = blockWrites(open, sheet, blocks);
  return changes.flatMap((change) => {
    if (change.kind === 'same') return sameWrites(sheet, change.blocks, change.value);
    if (change.kind === 'insert-rows') open.ranges.clear();
    if (change.kind === 'insert-rows')
      return [() => void sheet.insertRowsAfter(change.below, change.count)];
    return ofBlocks[blocks.indexOf(change)] ?? [];
  });
}
