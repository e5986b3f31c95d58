import { cleanAddress } from '../../text/address';
import { LANGUAGE_NAMES } from '../contract/cell-words';
import { FIRST_ROW } from '../contract/sheets';
import type { Change } from '../grid/change';
import { roomFor, type Table, textAt } from '../grid/table';
import type { Tracker } from '../read/read-tracker';
import type { Recipient } from '../read/settings';

/** A line of the recipients' table: who stands in it, and who is to; null for nobody. */
interface Line {
  readonly row: number;
  readonly was: Recipient | null;
  readonly is: Recipient | null;
}

/**
 * Who gets the summary once a dialog is saved: what it changed, on top of what stands in Settings by now. Only
 * those whom it showed (`were`; all, unless told) and no longer names are left out: somebody may have typed
 * others since.
 */
export function recipientsAfter(
  tracker: Tracker,
  wanted: readonly Recipient[],
  were: readonly Recipient[] = tracker.settings.recipients,
): readonly Recipient[] {
  return linesAfter(tracker, wanted, were).flatMap(({ is }) => is ?? []);
}

/** The cells of Settings in which that differs from what stands there. */
export function recipientChanges(
  tracker: Tracker,
  wanted: readonly Recipient[],
  were: readonly Recipient[] = tracker.settings.recipients,
): Change[] {
  const { tables, settings } = tracker;
  const table = tables.settings;
  if (!table) return [];
  const columns = [
    ['to_name', ({ name }: Recipient) => name],
    ['to_address', ({ address }: Recipient) => address],
    ['to_language', ({ language }: Recipient) => LANGUAGE_NAMES[language][settings.language]],
  ] as const;
  const changed = linesAfter(tracker, wanted, were).filter(
    ({ was, is }) => JSON.stringify(was) !== JSON.stringify(is),
  );
  const last = Math.max(0, ...changed.map(({ row }) => row));
  return [
    ...(changed.length > 0 ? roomFor(table, last) : []),
    ...changed.flatMap(({ row, was, is }) =>
      columns.flatMap(([key, of]): Change[] => {
        const column = table.columns.get(key);
        const value = (is && of(is)) || null;
        if (column === undefined || (was && is && of(was) === of(is))) return [];
        return [{ kind: 'cells', sheet: 'settings', row, column, cells: [[value]] }];
      }),
    ),
  ];
}

function linesAfter(
  { tables, settings }: Tracker,
  wanted: readonly Recipient[],
  were: readonly Recipient[],
): readonly Line[] {
  const { settings: table } = tables;
  const rows = table ? filledRows(table) : [];
  const by = (people: readonly Recipient[], { address }: Recipient): Recipient | undefined =>
    people.find((one) => keyOf(one) === keyOf({ address }));
  const lines = settings.recipients.map((was, index): Line => {
    const row = rows[index] ?? FIRST_ROW + index;
    const [then, now] = [by(were, was), by(wanted, was)];
    // As the dialog showed it: whoever stands there by now may have been corrected since.
    const untouched = then !== undefined && JSON.stringify(then) === JSON.stringify(now);
    if (now) return { row, was, is: untouched ? was : now };
    return { row, was, is: then ? null : was };
  });
  const added = wanted.filter((one) => !by(settings.recipients, one) && !by(were, one));
  const free = [...lines];
  let next = FIRST_ROW;
  for (const one of added) {
    const taken = (row: number): boolean =>
      free.some((line) => line.row === row && line.is !== null);
    while (taken(next)) next += 1;
    const left = free.findIndex(({ row }) => row === next);
    if (left >= 0) free[left] = { row: next, was: free[left]?.was ?? null, is: one };
    else free.push({ row: next, was: null, is: one });
  }
  return free.sort((one, other) => one.row - other.row);
}

const keyOf = ({ address }: Pick<Recipient, 'address'>): string =>
  cleanAddress(address).toLowerCase();

/** The rows of the recipients' table in which somebody stands. */
function filledRows(table: Table): readonly number[] {
  const rows: number[] = [];
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (['to_name', 'to_address'].some((column) => textAt(table, row, column) !== ''))
      rows.push(row);
  }
  return rows;
}
