import { nameWhileBuilt } from '../contract/sheets';
import type { Change } from '../grid/change';
import type { LaterKey, SheetKey, Snapshot } from '../grid/snapshot';
import { freeName } from '../repair/tab-names';
import { built } from './building';

/**
 * Builds a sheet that a tracker gets as its quarters end, right behind another of ours; nothing where it stands. One
 * that an earlier run began is gone on with. `build` is told its place among the tabs, from 0, and a name that no
 * other tab has.
 */
export function buildLater(
  { sheets, unfinished, tabs }: Snapshot,
  sheet: LaterKey,
  { name, behind }: { readonly name: string; readonly behind: SheetKey },
  build: (at: number, name: string) => readonly Change[],
): Change[] {
  if (sheets[sheet]) return [];
  const begun = unfinished[sheet];
  const named = begun && begun.name !== nameWhileBuilt(sheet) ? begun.name : null;
  const taken = new Set(tabs.map((tab) => tab.toLowerCase()));
  const at = tabs.indexOf(sheets[behind]?.name ?? '') + 1;
  return built(sheet, build(at, named ?? freeName(name, taken)), begun);
}
