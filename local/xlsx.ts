/** The workbook as a real .xlsx: the engine's writer and reader, and beside them a copy of what the format cannot hold. */
import { existsSync, readFileSync } from 'node:fs';
import type { Model } from '@odoo/o-spreadsheet';
import JSZip from 'jszip';
import type { Book } from './book';
import { LocalSheetsError } from './errors';
import type { HostState } from './local-sheets';
import { placeOf, replaceFile } from './replace-file';
import {
  COPY_PART,
  type Copy,
  copyIn,
  digestOf,
  isCopied,
  newState,
  type SavedTo,
  withExtras,
} from './xlsx-copy';
import { dataOf, type Parts, readParts, writtenParts } from './xlsx-engine';
import { addIdentity, identityOf } from './xlsx-identity';
import { mendParts } from './xlsx-parts';

export interface LoadedWorkbook {
  readonly data: object;
  readonly state: HostState | null;
  /** The spreadsheet's own id, where another program kept it. */
  readonly id: string | null;
  /** Null or empty where the file names none; undefined where nobody said. */
  readonly timeZone: string | null | undefined;
  /** Up to where it holds a journal; null for what another program wrote. */
  readonly saved?: SavedTo | null;
}

/** What is written beside the cells. */
export interface SaveOptions {
  readonly saved?: SavedTo;
  /** The file that this one stands in for: opened while that is there, it is a copy of it. */
  readonly insteadOf?: string;
}

/** Saves whole or not at all. Rejects with a LocalSheetsError where the file cannot be written. */
export async function saveWorkbook(
  file: string,
  book: Book,
  state: HostState,
  { saved, insteadOf = file }: SaveOptions = {},
): Promise<void> {
  replaceFile(file, await workbookBytes(book, state, { place: placeOf(insteadOf), saved }));
}

/** The .xlsx as bytes. Throws where a formula would have been written as a mere value. */
export async function workbookBytes(
  book: Book,
  state: HostState,
  where: { readonly place?: string; readonly saved?: SavedTo | undefined } = {},
): Promise<Buffer> {
  const { model } = book;
  const parts = mendParts(await writtenParts(model), book);
  addIdentity(parts, state.id);
  checkFormulas(model, parts);
  const { place, saved } = where;
  const copy: Copy = {
    digest: digestOf(parts),
    data: dataOf(model),
    state,
    timeZone: book.settings.namedTimeZone,
    ...(place === undefined ? {} : { place }),
    ...(saved === undefined ? {} : { saved }),
  };
  const zip = new JSZip();
  for (const [path, content] of parts) zip.file(path, content);
  zip.file(COPY_PART, JSON.stringify(copy));
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
}

/** Reads a workbook; null where the file does not exist yet. Rejects with a LocalSheetsError where it is none. */
export async function loadWorkbook(file: string): Promise<LoadedWorkbook | null> {
  return existsSync(file) ? loadBytes(file, readFileSync(file)) : null;
}

/** As loadWorkbook, from the bytes of a file that stands, or stood, there. */
export async function loadBytes(file: string, bytes: Buffer): Promise<LoadedWorkbook> {
  const parts = await partsOf(file, bytes);
  const copy = copyIn(parts);
  parts.delete(COPY_PART);
  const state = copy && ((await isCopied(file, copy)) ? newState() : copy.state);
  const id = state?.id ?? identityOf(parts);
  const timeZone = copy?.timeZone;
  if (copy && copy.digest === digestOf(parts)) {
    return { data: copy.data, state, id, timeZone, saved: copy.saved ?? null };
  }
  // The file was saved by another program: its cells win, and the copy gives back what it could not keep.
  const data = readByEngine(file, parts);
  return { data: copy ? withExtras(data, copy.data) : data, state, id, timeZone };
}

/** What the engine's reader makes of the parts; a workbook that it cannot follow is refused in a sentence. */
function readByEngine(file: string, parts: ReadonlyMap<string, string>): object {
  try {
    return readParts(parts);
  } catch (error) {
    throw new LocalSheetsError(
      `${file} cannot be read as an Excel workbook (${(error as Error).message}). Save it once in LibreOffice or Excel, and try again.`,
    );
  }
}

async function partsOf(file: string, bytes: Buffer): Promise<Parts> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    const parts: Parts = new Map();
    for (const [path, entry] of Object.entries(zip.files)) {
      if (!entry.dir && /\.(xml|rels|json)$/.test(path))
        parts.set(path, await entry.async('string'));
    }
    if (!parts.has('xl/workbook.xml')) throw new Error('no workbook inside');
    return parts;
  } catch (error) {
    throw new LocalSheetsError(
      `${file} cannot be read as an Excel workbook (${(error as Error).message}). Choose another file, or move this one away to start anew.`,
    );
  }
}

/** A formula that the engine cannot export turns into its value silently: that must not happen. */
function checkFormulas(model: Model, parts: ReadonlyMap<string, string>): void {
  const { getters } = model;
  const inBook = getters
    .getSheetIds()
    .flatMap((id) => getters.getCells(id) as readonly { readonly isFormula: boolean }[])
    .filter((cell) => cell.isFormula).length;
  let inFile = 0;
  for (const [path, content] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      inFile += (content.match(/<f[ >]/g) ?? []).length;
  }
  if (inFile < inBook)
    throw new Error(`Formulas that would be lost in the .xlsx: ${inBook - inFile}`);
}
