import type { PlanRow } from '../../okr/plan';
import type { PlanView, Selection } from '../../protocol/messages';

/** Another place, or another content of the row there. The ID is left out: only the plan tells it. */
export const isElsewhere = (now: Selection, known: Selection): boolean =>
  now.sheet !== known.sheet || now.row !== known.row || now.cells !== known.cells;

/**
 * The plan's rows once a look has told what the selected one says now; null where the plan is to be
 * read: the row is new, moved, gone, on another level or under another parent, the person comes from
 * another sheet, or cells that nobody could read are being mended.
 */
export function rowsAfterLook(
  { plan, selection: known, problems }: PlanView,
  { sheet, row: at }: Selection,
  row: PlanRow | null,
): readonly PlanRow[] | null {
  if (sheet !== 'okrs' || known.sheet !== sheet || problems.length > 0) return null;
  const there = plan.rows.find((one) => one.row === at);
  if (!row || !there) return null;
  if (there.id !== row.id || there.level !== row.level || parentOf(there) !== parentOf(row))
    return null;
  // A look leaves formulas out: what was connected when the plan was read counts as connected still.
  const connected = there.level === 'key-result' && there.connected;
  const now = row.level === 'key-result' ? { ...row, connected } : row;
  return plan.rows.map((one) => (one === there ? now : one));
}

export const withId = (selection: Selection, row: PlanRow | null): Selection => ({
  ...selection,
  id: row?.id ?? null,
});

const parentOf = (row: PlanRow): string | null => (row.level === 'objective' ? null : row.parent);
