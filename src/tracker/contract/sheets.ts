import type { Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { LaterKey, SheetKey } from '../grid/snapshot';

/** The schema version that this code reads and writes; it stands behind each sheet's key. */
export const SCHEMA_VERSION = 2;

/** Rows that each sheet has above its content: the hidden keys, a title strip, the headers. */
export const KEY_ROW = 1;
export const TITLE_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** The names that set-up gives, in tab order. People may rename a sheet; it is found by its key. */
export const SHEETS: Readonly<
  Record<SheetKey, { readonly name: Text; readonly tab: string | null }>
> = {
  okrs: { name: { en: 'OKRs', th: 'OKR' }, tab: COLOURS.navy },
  summary: { name: { en: 'Leadership summary', th: 'สรุปผู้บริหาร' }, tab: COLOURS.navy },
  'check-ins': { name: { en: 'Check-ins', th: 'ประวัติอัปเดต' }, tab: null },
  definitions: { name: { en: 'Definitions', th: 'นิยามตัวชี้วัด' }, tab: null },
  'not-now': { name: { en: 'Not now', th: 'ยังไม่ทำตอนนี้' }, tab: null },
  guide: { name: { en: 'Guide', th: 'คู่มือ' }, tab: COLOURS.guide },
  settings: { name: { en: 'Settings', th: 'ตั้งค่า' }, tab: null },
  data: { name: { en: 'Guidepost data', th: 'Guidepost data' }, tab: null },
  // Of these, tabs are named by their quarter.
  draft: { name: { en: 'OKRs (draft)', th: 'OKR (ร่าง)' }, tab: COLOURS.guide },
  closing: { name: { en: 'Close', th: 'ปิด' }, tab: COLOURS.guide },
  archive: { name: { en: 'Archive', th: 'ผลไตรมาส' }, tab: null },
  past: { name: { en: 'Past quarters', th: 'ประวัติไตรมาส' }, tab: null },
  before: { name: { en: 'guidepost before', th: 'guidepost before' }, tab: null },
  'used-draft': { name: { en: 'guidepost used draft', th: 'guidepost used draft' }, tab: null },
};

/** Those that come as quarters end: made when they are needed, and not by set-up. */
export const LATER_KEYS: readonly LaterKey[] = [
  'draft',
  'closing',
  'archive',
  'past',
  'before',
  'used-draft',
];
export const ALL_KEYS = Object.keys(SHEETS) as readonly SheetKey[];

/** Those that set-up makes, in tab order. */
export const SHEET_KEYS: readonly SheetKey[] = ALL_KEYS.filter(
  (key) => !LATER_KEYS.some((later) => later === key),
);

const KEY_SHAPE = /^guidepost\/([a-z-]+)\/(\d+|new)$/;

/** What stands in the first cell of the hidden key row: `guidepost/okrs/2`. */
export const sheetMark = (sheet: SheetKey): string => `guidepost/${sheet}/${SCHEMA_VERSION}`;

/** What stands there until the sheet is whole: where a run is cut off, set-up goes on with that sheet. */
export const unfinishedMark = (sheet: SheetKey): string => `guidepost/${sheet}/new`;

/**
 * The tab's name while it is built: its mark before there is a cell to hold one, since Google inserts a tab in
 * one call and fills it in others. Nobody's own tab is called so; ours gets its name once it can be told by its mark.
 */
export const nameWhileBuilt = (sheet: SheetKey): string => `guidepost ${sheet} new`;

/** The sheet and schema version that a key cell names, no version while it is being built; null for any other content. */
export function readSheetMark(
  cell: unknown,
): { readonly sheet: SheetKey; readonly version: number | null } | null {
  const parts = typeof cell === 'string' ? KEY_SHAPE.exec(cell) : null;
  const sheet = ALL_KEYS.find((key) => key === parts?.[1]);
  if (!parts || !sheet) return null;
  return { sheet, version: parts[2] === 'new' ? null : Number(parts[2]) };
}
