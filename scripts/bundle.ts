/**
 * What clasp pushes and the local Sheets runs: Code.js, Sidebar.html and appsscript.json, made from the
 * sources in `root`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { pageSources, sidebarHtml } from './sidebar-html';

/** The name in Code.js behind which the bundle keeps its exports. */
const APP = '__guidepost';

/**
 * Builds into `out`: writes these files where they changed and removes every other. Throws esbuild's
 * messages where the sources do not compile, and then leaves `out` as it was.
 */
export async function build(root: string, out = join(root, 'build')): Promise<void> {
  const [code, page] = await Promise.all([codeJs(root), sidebarHtml(root)]);
  const files = new Map([
    ['Code.js', code],
    ['Sidebar.html', page],
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
  const [code, page] = await Promise.all([server(root, 'iife'), pageSources(root)]);
  return { code: Object.keys(code.metafile.inputs), page };
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
  const [file] = bundle.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return `${file.text}\n${stubs.join('\n')}\n`;
}

/** Google's runtime takes ES2019 syntax: it rejects private and static class fields. */
const server = (root: string, format: 'iife' | 'esm') =>
  esbuild.build({
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    outfile: 'out.js',
    absWorkingDir: root,
    entryPoints: ['src/apps-script/main.ts'],
    format,
    globalName: APP,
  });
