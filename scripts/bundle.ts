/**
 * What clasp pushes and the local Sheets runs, made from the sources in `root`: Code.js, Sidebar.html, its
 * script once more in SidebarScript.html, the self-check's dialog, and appsscript.json.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { COMMON, textOf, visible } from './compile';
import { selfCheckPage, selfCheckSources } from './self-check-html';
import { pageSources, sidebarPage } from './sidebar-html';

/** The name in Code.js behind which the bundle keeps its exports. */
const APP = '__guidepost';

/** Whoever pastes the files and leaves the manifest out is still asked for this one spreadsheet alone. */
const BANNER = '/**\n * @OnlyCurrentDoc\n */';

/**
 * Builds into `out`: writes these files where they changed and removes every other. Throws esbuild's
 * messages where the sources do not compile, and then leaves `out` as it was.
 */
export async function build(root: string, out = join(root, 'build')): Promise<void> {
  const [code, page, selfCheck] = await Promise.all([
    codeJs(root),
    sidebarPage(root),
    selfCheckPage(root),
  ]);
  const files = new Map([
    ['Code.js', code],
    ['Sidebar.html', page.html],
    ['SidebarScript.html', page.script],
    ['SelfCheck.html', selfCheck],
    ['appsscript.json', readFileSync(join(root, 'appsscript.json'), 'utf8')],
  ]);
  mkdirSync(out, { recursive: true });
  const present = readdirSync(out);
  for (const name of present) if (!files.has(name)) rmSync(join(out, name), { recursive: true });
  for (const [name, text] of files) {
    // A run that is reading an unchanged build is not disturbed by building again.
    if (present.includes(name) && readFileSync(join(out, name), 'utf8') === text) continue;
    writeFileSync(join(out, name), text);
  }
}

/** The source files that end up in Code.js and in the page, by their path from `root`. */
export async function sources(
  root: string,
): Promise<{ readonly code: readonly string[]; readonly page: readonly string[] }> {
  const [code, page, selfCheck] = await Promise.all([
    server(root, 'iife'),
    pageSources(root),
    selfCheckSources(root),
  ]);
  return { code: Object.keys(code.metafile.inputs), page: [...new Set([...page, ...selfCheck])] };
}

/** One closed function, and one top-level function for each export of main.ts. */
async function codeJs(root: string): Promise<string> {
  const [bundle, probe] = await Promise.all([server(root, 'iife'), server(root, 'esm')]);
  // esbuild names the exports only of ESM output.
  const names = Object.values(probe.metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
  const stubs = names.map(
    (name) => `function ${name}() {\n  return ${APP}.${name}.apply(this, arguments);\n}`,
  );
  return `${BANNER}\n${visible(textOf(bundle))}\n${stubs.join('\n')}\n`;
}

/** Names stay as they are, so that an error in Google's log names our functions. */
const server = (root: string, format: 'iife' | 'esm') =>
  esbuild.build({
    ...COMMON,
    minifyWhitespace: true,
    minifySyntax: true,
    absWorkingDir: root,
    entryPoints: ['src/apps-script/main.ts'],
    format,
    globalName: APP,
  });
