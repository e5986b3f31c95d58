/** The part of our own in the .xlsx: what the format cannot hold, and which file on this disk it was. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import JSZip from 'jszip';
import type { HostState } from './local-sheets';
import { placeOf } from './replace-file';
import { IDENTITY_PART, identityOf } from './xlsx-identity';

/** The part of the zip that holds it. */
export const COPY_PART = 'customXml/guidepost.json';

/** Up to where a file holds what a journal holds too. */
export interface SavedTo {
  readonly journal: string;
  readonly at: number;
  /** The ids of the last revisions in it. */
  readonly recent: readonly string[];
}

/** `digest` is of the worksheets it was written with. */
export interface Copy {
  readonly digest: string;
  readonly data: object;
  readonly state: HostState;
  readonly timeZone: string | null;
  /** Where it was saved: a file of the same id elsewhere, while this is still there, is a copy. */
  readonly place?: string;
  readonly saved?: SavedTo;
}

/** A copy that is damaged is as good as none: the cells are in the workbook itself. */
export function copyIn(parts: ReadonlyMap<string, string>): Copy | null {
  try {
    return JSON.parse(parts.get(COPY_PART) ?? 'null') as Copy | null;
  } catch {
    return null;
  }
}

export function digestOf(parts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha1');
  for (const path of [...parts.keys()].sort()) {
    if (/^xl\/(worksheets\/[^/]+|sharedStrings|styles|workbook)\.xml$/.test(path))
      hash.update(path).update(parts.get(path) ?? '');
  }
  return hash.digest('hex');
}

/**
 * Whether a file is a copy of another that is still there. Moved or renamed it stays what it was, and
 * so does one whose old place another workbook took.
 */
export async function isCopied(file: string, { place, state }: Copy): Promise<boolean> {
  const here = placeOf(file);
  if (place === undefined || place === here) return false;
  const [there, ours] = [place, here].map((one) => statSync(one, { throwIfNoEntry: false }));
  if (!there?.isFile() || (there.ino === ours?.ino && there.dev === ours.dev)) return false;
  try {
    const zip = await JSZip.loadAsync(readFileSync(place));
    const identity = await zip.file(IDENTITY_PART)?.async('string');
    return identityOf(new Map([[IDENTITY_PART, identity ?? '']])) === state.id;
  } catch {
    return false;
  }
}

/** What a copied spreadsheet begins with, as on Google: an id of its own, no properties, no triggers, no mail. */
export const newState = (id: string = randomUUID()): HostState => ({
  id,
  stores: { script: {}, user: {}, document: {} },
  triggers: [],
  outbox: [],
});

interface SheetData {
  readonly id: string;
  readonly name: string;
}

/** Notes, protections and typefaces of sheets that still have their name. */
export function withExtras(data: object, copied: object): object {
  const sheets = (data as { sheets: SheetData[] }).sheets;
  const before = copied as { sheets: SheetData[]; hostExtras?: { sheetId: string }[] };
  const nameOf = new Map(before.sheets.map((sheet) => [sheet.id, sheet.name]));
  const idOf = new Map(sheets.map((sheet) => [sheet.name, sheet.id]));
  const hostExtras = (before.hostExtras ?? []).flatMap((extra) => {
    const sheetId = idOf.get(nameOf.get(extra.sheetId) ?? '');
    return sheetId ? [{ ...extra, sheetId }] : [];
  });
  return { ...data, hostExtras };
}
