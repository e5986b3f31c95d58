/** The workbook as a real .xlsx: the engine's writer and reader, and beside them a copy of what the format cannot hold. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load, type Model } from '@odoo/o-spreadsheet';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import type { Book } from './book';
import { LocalSheetsError } from './errors';
import type { HostState } from './local-sheets';
import { addIdentity, identityOf } from './xlsx-identity';
import { mendParts } from './xlsx-parts';

/** The part of the zip that holds the copy. */
const COPY = 'customXml/guidepost.json';

/** What the copy says. `digest` is of the worksheets it was written with. */
interface Copy {
  readonly digest: string;
  readonly data: object;
  readonly state: HostState;
  readonly timeZone: string | null;
}

export interface LoadedWorkbook {
  readonly data: object;
  readonly state: HostState | null;
  /** The spreadsheet's own id, where another program kept it. */
  readonly id: string | null;
  /** Null or empty where the file names none; undefined where nobody said. */
  readonly timeZone: string | null | undefined;
}

/** The engine writes and reads XML with the browser's own classes. */
function withDom<Result>(work: () => Result): Result {
  const { DOMParser, XMLSerializer, Node } = new JSDOM('').window;
  const scope = globalThis as Record<string, unknown>;
  Object.assign(scope, { DOMParser, XMLSerializer, Node: scope['Node'] ?? Node });
  return work();
}

/** Saves whole or not at all: a file beside it takes its place once it is written. */
export async function saveWorkbook(file: string, book: Book, state: HostState): Promise<void> {
  const bytes = await workbookBytes(book, state);
  const temporary = join(dirname(file), `.${Date.now()}.${process.pid}.xlsx.part`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new LocalSheetsError(
      `${file} could not be saved (${(error as Error).message}). Close it in other programs, or choose another folder.`,
    );
  }
}

/** The .xlsx as bytes. Throws where a formula would have been written as a mere value. */
export async function workbookBytes(book: Book, state: HostState): Promise<Buffer> {
  const { model } = book;
  const exported = await withDom(() =>
    (model as unknown as { exportXLSX(): Promise<{ files: Part[] }> }).exportXLSX(),
  );
  const parts = mendParts(
    new Map(exported.files.map((part) => [part.path, part.content ?? part.imageSrc ?? ''])),
    book,
  );
  addIdentity(parts, state.id);
  checkFormulas(model, parts);
  const zip = new JSZip();
  for (const [path, content] of parts) zip.file(path, content);
  const copy: Copy = {
    digest: digestOf(parts),
    data: (model as unknown as { exportData(): object }).exportData(),
    state,
    timeZone: book.settings.namedTimeZone,
  };
  zip.file(COPY, JSON.stringify(copy));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

interface Part {
  readonly path: string;
  readonly content?: string;
  readonly imageSrc?: string;
}

/** Reads a workbook; null where the file does not exist yet. */
export async function loadWorkbook(file: string): Promise<LoadedWorkbook | null> {
  if (!existsSync(file)) return null;
  const parts = await partsOf(file);
  const held = parts.get(COPY);
  const copy = held ? copyOf(held) : null;
  parts.delete(COPY);
  if (copy && copy.digest === digestOf(parts)) {
    return { data: copy.data, state: copy.state, id: copy.state.id, timeZone: copy.timeZone };
  }
  // The file was saved by another program: its cells win, and the copy gives back what it could not keep.
  const data = readByEngine(file, parts);
  return {
    data: copy ? withExtras(data, copy.data) : data,
    state: copy?.state ?? null,
    id: identityOf(parts),
    timeZone: copy?.timeZone,
  };
}

/** What the engine's reader makes of the parts; a workbook that it cannot follow is refused in a sentence. */
function readByEngine(file: string, parts: ReadonlyMap<string, string>): object {
  const read = load as unknown as (files: object, verbose: boolean) => object;
  try {
    return withDom(() => read(Object.fromEntries(parts), false));
  } catch (error) {
    throw new LocalSheetsError(
      `${file} cannot be read as an Excel workbook (${(error as Error).message}). Save it once in LibreOffice or Excel, and try again.`,
    );
  }
}

/** A copy that is damaged is as good as none: the cells are in the workbook itself. */
function copyOf(text: string): Copy | null {
  try {
    return JSON.parse(text) as Copy;
  } catch {
    return null;
  }
}

async function partsOf(file: string): Promise<Map<string, string>> {
  try {
    const zip = await JSZip.loadAsync(readFileSync(file));
    const parts = new Map<string, string>();
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

function digestOf(parts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha1');
  for (const path of [...parts.keys()].sort()) {
    if (/^xl\/(worksheets\/[^/]+|sharedStrings|styles|workbook)\.xml$/.test(path))
      hash.update(path).update(parts.get(path) ?? '');
  }
  return hash.digest('hex');
}

interface SheetData {
  readonly id: string;
  readonly name: string;
}

/** Notes, protections and typefaces of sheets that still have their name. */
function withExtras(data: object, copied: object): object {
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
  if (inFile < inBook) throw new Error(`${inBook - inFile} formulas would be lost in the .xlsx`);
}
