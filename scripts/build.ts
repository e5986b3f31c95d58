/**
 * Builds what clasp pushes and the local Sheets runs: build/Code.js, build/Sidebar.html,
 * build/appsscript.json, and nothing else.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const MAIN = join(ROOT, 'src/apps-script/main.ts');
const APP = '__guidepost';

/** Google's runtime takes ES2019 syntax: it rejects private and static class fields. */
const COMMON = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies esbuild.BuildOptions;

/** Builds into `out` (emptied first). Throws with esbuild's messages where the sources do not compile. */
export async function build(out = join(ROOT, 'build')): Promise<void> {
  const [code, page] = await Promise.all([codeJs(), sidebarHtml()]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'Code.js'), code);
  writeFileSync(join(out, 'Sidebar.html'), page);
  copyFileSync(join(ROOT, 'appsscript.json'), join(out, 'appsscript.json'));
}

/** One closed function, and one top-level function for each export of main.ts. */
async function codeJs(): Promise<string> {
  const [bundle, names] = await Promise.all([
    esbuild.build({ ...COMMON, entryPoints: [MAIN], format: 'iife', globalName: APP }),
    exportedNames(),
  ]);
  const stubs = names.map(
    (name) => `function ${name}() { return ${APP}.${name}.apply(this, arguments); }`,
  );
  return `${outputText(bundle)}\n${stubs.join('\n')}\n`;
}

/** esbuild reports exports only for ESM output. */
async function exportedNames(): Promise<readonly string[]> {
  const probe = await esbuild.build({
    ...COMMON,
    entryPoints: [MAIN],
    format: 'esm',
    metafile: true,
    outfile: 'main.js',
  });
  return Object.values(probe.metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** The page with its style and script inside: Google serves no other files. */
async function sidebarHtml(): Promise<string> {
  const folder = join(ROOT, 'src/sidebar');
  const script = await esbuild.build({
    ...COMMON,
    entryPoints: [join(folder, 'main.ts')],
    format: 'iife',
    minify: true,
  });
  const style = await esbuild.build({
    ...COMMON,
    entryPoints: [join(folder, 'style.css')],
    minify: true,
  });
  // HtmlService would read `<?` as a scriptlet, and `</script` would end the script.
  const js = outputText(script)
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<\?/g, '<\\x3f');
  return readFileSync(join(folder, 'page.html'), 'utf8')
    .replace('/*STYLE*/', () => outputText(style).trim())
    .replace('/*SCRIPT*/', () => js.trim());
}

function outputText(result: esbuild.BuildResult): string {
  const file = result.outputFiles?.[0];
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
