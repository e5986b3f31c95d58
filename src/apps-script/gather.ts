import { refuse } from '../commands/refusal';
import type { Language } from '../language/text';
import {
  ALL_KEYS,
  nameWhileBuilt,
  readSheetMark,
  SCHEMA_VERSION,
  SHEET_KEYS,
  SHEETS,
} from '../tracker/contract/sheets';
import type { SheetKey, SheetSnapshot, Snapshot } from '../tracker/grid/snapshot';
import { readData } from '../tracker/read/data';
import { displaced } from '../tracker/read/displaced';
import { tablesOf } from '../tracker/read/read-tracker';
import { recognised } from '../tracker/read/recognise';
import {
  likelyTabs,
  markedAs,
  type OpenSheets,
  rememberedTab,
  type Tab,
  tabNamed,
  topRows,
} from './find-sheets';
import { once, snapshotOf, type Values, valuesOf, versionIn } from './read-sheet';

/** What is read beside values: formulas of these sheets, and of these logs only the last lines. */
export interface Reading {
  readonly formulas?: readonly SheetKey[];
  readonly recent?: readonly SheetKey[];
}

/**
 * Reads each wanted sheet once. A sheet is known by the mark in its first row, so the likely tabs are
 * looked at first, and all others' first rows only while a wanted sheet is still missing; one whose mark
 * is gone is known by its other keys or its headers. A sheet that a newer version wrote, and two that
 * could both be the one that is missing, are refused. What a command may not need (grid sizes, names of
 * all tabs, the file's id) is asked for when it is looked at.
 */
export function gather(
  open: OpenSheets,
  wanted: readonly SheetKey[],
  reading: Reading,
  userLanguage: () => Language,
): Snapshot {
  const { spreadsheet, clock } = open;
  // First: with today's offset most dates are told without asking for theirs.
  const now = clock.now();
  const found: { [K in SheetKey]?: SheetSnapshot } = {};
  const unfinished: { [K in SheetKey]?: SheetSnapshot } = {};
  const looked = new Set<string>();
  for (const key of wanted) {
    const kept = open.kept.get(key);
    if (kept && isEnough(kept, key, reading)) found[key] = kept;
  }
  const unmarked: { readonly tab: Tab; readonly key: SheetKey }[] = [];
  const allTabs = once(() =>
    spreadsheet.getSheets().map((sheet): Tab => ({ sheet, name: sheet.getName() })),
  );
  const withoutMark = (tab: Tab, rows: unknown[][]): void => {
    const key = recognised(rows);
    if (key !== null && wanted.includes(key)) unmarked.push({ tab, key });
  };
  const keep = (tab: Tab, key: SheetKey, read: Values): void => {
    open.byKey.set(key, tab.sheet);
    open.names.set(tab.sheet, tab.name);
    if (!wanted.includes(key)) return;
    const moved = displaced(key, read.values);
    if (moved) refuse(moved.kind, userLanguage(), { sheet: tab.name, ...moved.values });
    const sheet = snapshotOf(tab, key, read, reading.formulas?.includes(key) === true, clock.dayOf);
    found[key] = sheet;
    open.kept.set(key, sheet);
    const { values: grid } = sheet;
    open.read.set(key, { sheet, grid, range: read.range, rows: grid.length });
  };
  const take = (tab: Tab, recent: boolean): void => {
    if (looked.has(tab.name)) return;
    looked.add(tab.name);
    const read = valuesOf(tab.sheet, recent);
    if (read === null) return;
    const { values } = read;
    const newer = versionIn(values[0]) > SCHEMA_VERSION;
    if (newer) refuse('newer-tracker', userLanguage(), { sheet: tab.name });
    const key = markedAs(values[0]);
    if (key === null && !begun(tab, read)) withoutMark(tab, values);
    if (key !== null && !found[key]) keep(tab, key, read);
  };
  const begun = (tab: Tab, read: Values): boolean => {
    const key = begunAs(read.values, tab.name);
    if (key === null || unfinished[key] || !wanted.includes(key)) return key !== null;
    unfinished[key] = snapshotOf(tab, key, read, true, clock.dayOf);
    if (!open.byKey.has(key)) open.byKey.set(key, tab.sheet);
    return true;
  };
  knowEdited(open);
  // The data sheet first: it says in which language the others were named.
  const missing = () => dataFirst(wanted).filter((key) => !found[key]);
  for (const key of missing()) {
    if (found[key]) continue;
    // Where the data sheet is not to be had by its name all tabs will be looked at: none is asked for by name first.
    if (key !== 'data' && wanted.includes('data') && !found.data && !open.byKey.has(key)) break;
    for (const tab of likelyTabs(open, key, languageIn(found.data, open))) {
      take(tab, reading.recent?.includes(key) === true);
      if (found[key]) break;
    }
  }
  if (missing().length > 0) {
    const ids = idsIn(found.data ?? dataSheet(open));
    for (const key of missing()) {
      const tab = rememberedTab(open, ids[key]);
      if (tab) take(tab, reading.recent?.includes(key) === true);
    }
  }
  const searched = missing().length > 0;
  if (searched) {
    for (const tab of allTabs()) {
      if (missing().length === 0) break;
      if (looked.has(tab.name)) continue;
      const rows = topRows(tab.sheet);
      if (rows === null) continue;
      if (markedAs(rows[0]) === null && begunAs(rows, tab.name) === null) withoutMark(tab, rows);
      else take(tab, reading.recent?.some((key) => key === markedAs(rows[0])) === true);
    }
  }
  for (const { tab, key } of unmarked) {
    if (found[key]) continue;
    const others = unmarked.filter((one) => one.key === key && one.tab !== tab);
    if (others[0])
      refuse('which-sheet', userLanguage(), { sheet: tab.name, other: others[0].tab.name });
    const read = valuesOf(tab.sheet, false);
    if (read) keep(tab, key, read);
  }
  const id = once(() => spreadsheet.getId());
  return {
    sheets: found,
    unfinished,
    searched,
    get tabs() {
      return allTabs().map((tab) => tab.name);
    },
    get numbers() {
      return open.numbers();
    },
    get spreadsheetId() {
      return id();
    },
    today: now.slice(0, 10),
    now,
  };
}

/** Whether a sheet as it was read a moment ago holds all that is asked for now. */
const isEnough = (kept: SheetSnapshot, key: SheetKey, { formulas, recent }: Reading): boolean =>
  (kept.formulas !== null || !formulas?.includes(key)) &&
  ((kept.skipped ?? 0) === 0 || recent?.includes(key) === true);

const dataFirst = (keys: readonly SheetKey[]): readonly SheetKey[] => [
  ...keys.filter((key) => key === 'data'),
  ...keys.filter((key) => key !== 'data'),
];

const stampsIn = (data: SheetSnapshot | undefined) => {
  const table = data && tablesOf({ sheets: { data } }).data;
  return table ? readData(table) : null;
};

/** The language in which the tabs were named: by the stamp, or by the tab that somebody types in. */
function languageIn(data: SheetSnapshot | undefined, { edited }: OpenSheets): Language | null {
  const language = stampsIn(data)?.language;
  if (language === 'en' || language === 'th') return language;
  return SHEET_KEYS.some((key) => SHEETS[key].name.th === edited?.name) ? 'th' : null;
}

/**
 * The tab of an edit is the one that the data sheet remembers, under whatever name: looking for it costs
 * calls that a person waits for. One with our name comes first, as everywhere.
 */
function knowEdited(open: OpenSheets): void {
  const { edited, byKey } = open;
  if (!edited || byKey.size > 0 || isOurs(edited.name)) return;
  const data = dataSheet(open);
  const ids = idsIn(data);
  const id = edited.sheet.getSheetId();
  const key = SHEET_KEYS.find((one) => ids[one] === id);
  const language = languageIn(data, open) ?? 'en';
  if (key && !tabNamed(open, SHEETS[key].name[language])) byKey.set(key, edited.sheet);
}

const isOurs = (name: string): boolean =>
  SHEET_KEYS.some((key) => Object.values<string>(SHEETS[key].name).includes(name));

/** The data sheet where nobody asked for it, for what it remembers. */
function dataSheet(open: OpenSheets): SheetSnapshot | undefined {
  const tab = tabNamed(open, SHEETS.data.name.en);
  const read = tab && valuesOf(tab.sheet, false);
  if (!tab || read?.values[0] === undefined || markedAs(read.values[0]) !== 'data')
    return undefined;
  return snapshotOf(tab, 'data', read, false, open.clock.dayOf);
}

/** Google's ids of the sheets by the stamp, which another program may have changed: nothing of it is trusted. */
function idsIn(data: SheetSnapshot | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(stampsIn(data)?.tabs ?? '')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The sheet that a run began to build here: its mark says so, or the name that a tab has before it holds one. */
function begunAs(values: readonly (readonly unknown[])[], tab: string): SheetKey | null {
  for (const cell of values[0] ?? []) {
    const mark = readSheetMark(cell);
    if (mark) return mark.sheet;
  }
  if (values.some((row) => row.some((cell) => cell !== ''))) return null;
  return ALL_KEYS.find((key) => nameWhileBuilt(key) === tab) ?? null;
}
