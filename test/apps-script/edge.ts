/** The edge to Google on the local Sheets, without the commands: what is read and what is written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type LocalOptions, type LocalSheets, openLocalSheets } from '../../local/index';
import type { Change } from '../../src/tracker/grid/change';
import type { SheetKey, Snapshot } from '../../src/tracker/grid/snapshot';
import type { Standing } from '../../src/tracker/read/selected-row';
import { builtOnce } from '../built-once';

export interface Edge {
  readonly local: LocalSheets;
  read(sheets: readonly SheetKey[], withFormulas?: readonly SheetKey[]): Snapshot;
  write(changes: readonly Change[]): void;
  /** Where the person stands, asked in a run of its own or after these sheets were read. */
  standing(read?: readonly SheetKey[]): Standing;
}

const ENTRY = `
  import { googlePlatform, openSheets } from './src/apps-script/platform';
  const here = () => googlePlatform(openSheets(SpreadsheetApp.getActiveSpreadsheet()));
  export const read = (sheets, formulas) => JSON.stringify(here().read(sheets, formulas));
  export const write = (json) => {
    const platform = here();
    const changes = JSON.parse(json);
    const inserted = changes.filter(({ kind }) => kind === 'insert-sheet').map(({ sheet }) => sheet);
    const known = changes.map(({ sheet }) => sheet).filter((sheet) => !inserted.includes(sheet));
    if (known.length > 0) platform.read(known);
    platform.write(changes);
  };
  /** A mark as Google may have kept it, in a plain-text cell. */
  export const rawMark = (mark) => {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs').getRange('A1').setNumberFormat('@').setValue(mark);
  };
  export const standing = (sheets) => {
    const platform = here();
    if (sheets) platform.read(sheets);
    return JSON.stringify(platform.standing());
  };`;

async function edgeCode(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'edge',
    target: 'es2019',
    charset: 'utf8',
  });
  const stubs = ['read', 'write', 'standing', 'rawMark'].map(
    (name) => `function ${name}() { return edge.${name}.apply(null, arguments); }`,
  );
  return [outputFiles[0]?.text, ...stubs].join('\n');
}

/** A new local spreadsheet with one empty sheet, and the edge of the sources as they are. */
export async function openEdge(options: LocalOptions = {}): Promise<Edge> {
  const code = await builtOnce('edge', edgeCode);
  const bundle = mkdtempSync(join(tmpdir(), 'guidepost-edge-'));
  try {
    writeFileSync(join(bundle, 'Code.js'), code);
    writeFileSync(join(bundle, 'appsscript.json'), await manifest());
    const local = await openLocalSheets({ ...options, bundle });
    return {
      local,
      read: (sheets, withFormulas = []) =>
        JSON.parse(local.run('read', sheets, withFormulas) as string) as Snapshot,
      write: (changes) => void local.run('write', JSON.stringify(changes)),
      standing: (read) => JSON.parse(local.run('standing', read) as string) as Standing,
    };
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

async function manifest(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile('appsscript.json', 'utf8');
}

/** The changes that make one marked sheet to work on, 40 rows and 12 columns. */
export const insert = (sheet: SheetKey, name: string, at = 0): readonly Change[] => [
  { kind: 'insert-sheet', sheet, name, at, rows: 40, columns: 12 },
  { kind: 'cells', sheet, row: 1, column: 1, cells: [[`guidepost/${sheet}/1`]] },
];
