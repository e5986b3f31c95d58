import type { Change } from '../../tracker/grid/change';
import { elsewhere } from '../../tracker/grid/elsewhere';
import type { SheetKey, Snapshot } from '../../tracker/grid/snapshot';
import type { Table } from '../../tracker/grid/table';
import { inPlace } from '../../tracker/read/in-place';
import { tablesOf } from '../../tracker/read/read-tracker';
import type { Standing } from '../../tracker/read/selected-row';
import { stampRows } from '../../tracker/upkeep/stamps';
import type { Platform } from '../platform';
import { refuse } from '../refusal';

/** A draft has no check-ins, and no summary of its own: these are not read for it. */
const NOT_OF_A_DRAFT: readonly SheetKey[] = ['check-ins', 'summary'];

/**
 * The platform as it is for whoever works on the draft: it is read and written in the plan's place, as a plan of the
 * next quarter that nobody agreed yet. Every command of the plan works on it as it is.
 */
export function onDraft(platform: Platform): Platform {
  let data: Table | undefined;
  const asDraft = (keys: readonly SheetKey[]): SheetKey[] =>
    keys
      .filter((key) => !NOT_OF_A_DRAFT.includes(key))
      .map((key) => (key === 'okrs' ? 'draft' : key));
  return {
    ...platform,
    on: 'draft',
    read(sheets, withFormulas = [], recent = []): Snapshot {
      const snapshot = platform.read(asDraft(sheets), asDraft(withFormulas), asDraft(recent));
      if (sheets.includes('okrs') && !snapshot.sheets.draft)
        refuse('no-draft', platform.userLanguage());
      data = tablesOf(snapshot).data ?? data;
      return inPlace(snapshot, 'draft', null, null);
    },
    write(changes) {
      platform.write(
        changes.filter((change) => !isReady(change, data)).map((one) => elsewhere(one, 'draft')),
      );
    },
    standing: () => standingOnDraft(platform.standing()),
    sheetUrl: (sheet) => platform.sheetUrl(sheet === 'okrs' ? 'draft' : sheet),
  };
}

/** How many rows are ready is told in the plan's title, and of the plan alone. */
function isReady(change: Change, data: Table | undefined): boolean {
  return (
    data !== undefined &&
    change.kind === 'cells' &&
    change.sheet === 'data' &&
    change.column === data.columns.get('value') &&
    change.row === stampRows(data).get('ready')
  );
}

/** The draft stands for the plan; whoever stands on the plan itself is elsewhere. */
const standingOnDraft = ({ sheet, row, read }: Standing): Standing =>
  sheet === 'draft'
    ? { sheet: 'okrs', row, read }
    : { sheet: sheet === 'okrs' ? null : sheet, row, read: null };

/** The platform for a page that shows the draft, or the plan. */
export const placed = (platform: Platform, on: string | undefined): Platform =>
  on === 'draft' ? onDraft(platform) : platform;

/** The same for a page that reads anew: it follows the person to whichever of the two they stand on. */
export function wherePersonStands(platform: Platform, on: string | undefined): Platform {
  const standing = platform.standing();
  const { sheet } = standing;
  // Asked once: what the page shows is about this row.
  const there = { ...platform, standing: () => standing };
  return placed(there, sheet === 'draft' ? 'draft' : sheet === 'okrs' ? undefined : on);
}

/** Nobody checks in on a draft, and nobody decides there. */
export function refusedOnDraft(platform: Platform): Platform {
  return platform.on === 'draft' ? refuse('not-in-draft', platform.userLanguage()) : platform;
}
