import { KEY_ROW, nameWhileBuilt, SHEET_KEYS, sheetMark } from '../contract/sheets';
import type { CellInput, Change } from '../grid/change';
import type { SheetKey, SheetSnapshot, Snapshot } from '../grid/snapshot';

/** The sheets of ours in the order of the tabs; null stands for a tab that is not ours. */
type TabOrder = readonly (SheetKey | null)[];

/** Which tab is which sheet of ours, begun ones included. */
function tabOrder({ tabs, sheets, unfinished }: Snapshot): TabOrder {
  const keyOf = new Map<string, SheetKey>();
  for (const key of SHEET_KEYS) {
    const name = (sheets[key] ?? unfinished[key])?.name;
    if (name !== undefined) keyOf.set(name, key);
  }
  return tabs.map((tab) => keyOf.get(tab) ?? null);
}

/**
 * Builds what is missing or was only begun, the last tab first: formulas then find the sheets that they
 * read. `made` names the sheets that are built.
 */
export function buildMissing(
  snapshot: Snapshot,
  builders: Readonly<Partial<Record<SheetKey, (at: number) => readonly Change[]>>>,
): { readonly changes: readonly Change[]; readonly made: ReadonlySet<SheetKey> } {
  const changes: Change[] = [];
  const made = new Set<SheetKey>();
  const missing = [...SHEET_KEYS]
    .reverse()
    .filter((sheet) => builders[sheet] && !snapshot.sheets[sheet]);
  if (missing.length === 0) return { changes, made };
  const order = [...tabOrder(snapshot)];
  for (const sheet of missing) {
    const build = builders[sheet];
    if (!build) continue;
    const begun = snapshot.unfinished[sheet];
    const at = tabPlace(sheet, order);
    changes.push(...built(sheet, build(at), begun));
    if (!begun) order.splice(at, 0, sheet);
    made.add(sheet);
  }
  return { changes, made };
}

/** Where a new sheet goes, from 0: before the first of ours that comes after it, else behind the last of ours, else first. */
function tabPlace(sheet: SheetKey, order: TabOrder): number {
  const rank = (key: SheetKey | null): number => (key === null ? -1 : SHEET_KEYS.indexOf(key));
  const after = order.findIndex((key) => rank(key) > rank(sheet));
  if (after >= 0) return after;
  return order.reduce((place, key, index) => (key === null ? place : index + 1), 0);
}

/**
 * The changes that build a sheet, with its mark written last: until then the sheet counts as unfinished. Where an earlier run began it, what already stands in its cells stays: a person may have written
 * there since.
 */
export function built(
  sheet: SheetKey,
  changes: readonly Change[],
  begun: SheetSnapshot | undefined,
): Change[] {
  const nameless = changes.map((change) =>
    change.kind === 'insert-sheet' ? { ...change, name: nameWhileBuilt(sheet) } : change,
  );
  const resumed = begun ? nameless.map((change) => keeping(change, sheet, begun)) : nameless;
  // Right behind the row of keys: what follows may be read by this name.
  const marked = resumed.findIndex((change) => change.kind === 'cells' && change.row === KEY_ROW);
  const names = changes.flatMap((change): Change[] =>
    change.kind === 'insert-sheet' && change.name !== begun?.name
      ? [{ kind: 'rename', sheet, name: change.name }]
      : [],
  );
  const mark = [[sheetMark(sheet)]];
  return [
    ...resumed.slice(0, marked + 1),
    ...names,
    ...resumed.slice(marked + 1),
    { kind: 'cells', sheet, row: KEY_ROW, column: 1, cells: mark, plainText: true },
  ];
}

function keeping(change: Change, sheet: SheetKey, begun: SheetSnapshot): Change {
  if (change.kind !== 'cells' || change.sheet !== sheet) return change;
  const cells = change.cells.map((line, down) => {
    const row = change.row + down;
    return row === KEY_ROW
      ? line
      : line.map((cell, right) => standing(begun, row, change.column + right) ?? cell);
  });
  return { ...change, cells };
}

/** What stands in a cell, as it would be written again; null where it is empty. */
function standing(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const formula = sheet.formulas?.[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return { formula };
  const value = sheet.values[row - 1]?.[column - 1] ?? '';
  return value === '' ? null : value;
}

/** The tab that every new spreadsheet begins with goes, where it is all that was there; the plan's mark comes after. */
export function blankTab({ tabs, sheets, unfinished }: Snapshot): Change[] {
  const ours = new Set(SHEET_KEYS.flatMap((key) => (sheets[key] ?? unfinished[key])?.name ?? []));
  const [tab, ...others] = tabs.filter((name) => !ours.has(name));
  return tab === undefined || others.length > 0
    ? []
    : [{ kind: 'remove-blank', sheet: 'okrs', tab }];
}
