/**
 * What clasp pushes and the local Sheets runs: Code.js, Sidebar.html and appsscript.json, made from the
 * sources in `root`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** The name in Code.js behind which the bundle keeps its exports. */
const APP = '__guidepost';

/** Google's runtime takes ES2019 syntax: it rejects private and static class fields. */
const COMMON = {
  bundle: true,
  write: false,
  metafile: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  outfile: 'out.js',
} as const satisfies esbuild.BuildOptions;

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
  const [code, page] = await Promise.all([server(root, 'iife'), client(root)]);
  return { code: Object.keys(code.metafile.inputs), page: Object.keys(page.metafile.inputs) };
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
  return `${textOf(bundle)}\n${stubs.join('\n')}\n`;
}

/** The page with its style and script inside: Google serves no other files. */
async function sidebarHtml(root: string): Promise<string> {
  const [script, style] = await Promise.all([client(root), styles(root)]);
  const parts: Readonly<Record<string, string>> = {
    '/*STYLE*/': inHtml(textOf(style), '\\3c '),
    '/*SCRIPT*/': inHtml(textOf(script), '\\x3c'),
  };
  const html = readFileSync(join(root, 'src/sidebar/page.html'), 'utf8');
  return html.replace(/\/\*(?:STYLE|SCRIPT)\*\//g, (place) => parts[place] ?? place);
}

/**
 * HtmlService takes `<?` for a scriptlet, and a browser takes `</script` for the end: a string or a
 * pattern that holds one gets its `<` written as `escaped`.
 */
const inHtml = (text: string, escaped: string): string =>
  text.trim().replace(/<(?=\?|\/(?:script|style))/gi, () => escaped);

const server = (root: string, format: 'iife' | 'esm') =>
  esbuild.build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/apps-script/main.ts'],
    format,
    globalName: APP,
  });

const client = (root: string) =>
  esbuild.build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.ts'],
    format: 'iife',
    minify: true,
  });

const styles = (root: string) =>
  esbuild.build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/sidebar/style.css'],
    outfile: 'out.css',
    minify: true,
  });

function textOf(result: esbuild.BuildResult<{ write: false }>): string {
  const file = result.outputFiles[0];
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}
