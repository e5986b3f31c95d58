/** What a release is made of: the files to paste, the page of steps with its pictures, the example to open first. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './bundle';
import { exampleFiles } from './release-example';
import { STEP_PICTURES, stepsPage } from './release-steps';

/** The files of a script, by their names in Google’s editor and in the build. */
export const PASTED = {
  'Code.gs': 'Code.js',
  'Sidebar.html': 'Sidebar.html',
  'SidebarScript.html': 'SidebarScript.html',
  'SelfCheck.html': 'SelfCheck.html',
  'appsscript.json': 'appsscript.json',
} as const;

export const STEPS = 'START-HERE.html';

export const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** All files of a release by their path in its folder, in order. The same bytes for the same sources. */
export async function releaseFiles(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-release-'));
  try {
    await build(root, folder);
    const read = (...path: readonly string[]): Buffer => readFileSync(join(...path));
    const files = new Map<string, Buffer>([[STEPS, Buffer.from(stepsPage(versionOf(root)))]]);
    for (const language of ['en', 'th'] as const) {
      const { workbook, mail } = await exampleFiles(folder, language);
      files.set(`example-${language}.xlsx`, workbook);
      files.set(`example-mail-${language}.html`, Buffer.from(mail));
    }
    for (const [name, built] of Object.entries(PASTED)) files.set(name, read(folder, built));
    for (const name of STEP_PICTURES)
      files.set(`pictures/${name}`, read(root, 'docs/images', name));
    files.set('LICENSE', read(root, 'LICENSE'));
    return files;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
