/** Sidebar.html: the one page with its style and its script inside, since Google serves no other files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** Google's runtime takes ES2019 syntax; the page keeps to the same. */
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
 * The page from the sources in `root`. Its script travels packed, and src/sidebar/unpack.ts opens it.
 * Tests hand plugins over to put something in the place of a module. Throws esbuild's messages.
 */
export async function sidebarHtml(
  root: string,
  plugins: readonly esbuild.Plugin[] = [],
): Promise<string> {
  const [script, style] = await Promise.all([pageScript(root, plugins), pageStyle(root)]);
  const unpack = await esbuild.build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/sidebar/unpack.ts'],
    format: 'iife',
    define: { PACKED_SCRIPT: JSON.stringify(packed(textOf(script))) },
  });
  const parts: Readonly<Record<string, string>> = {
    '/*STYLE*/': inHtml(textOf(style), '\\3c '),
    '/*SCRIPT*/': inHtml(textOf(unpack), '\\x3c'),
  };
  const html = readFileSync(join(root, 'src/sidebar/page.html'), 'utf8');
  return html.replace(/\/\*(?:STYLE|SCRIPT)\*\//g, (place) => parts[place] ?? place);
}

/** The source files that end up in the page, by their path from `root`. */
export async function pageSources(root: string): Promise<readonly string[]> {
  const { metafile } = await pageScript(root, []);
  return ['src/sidebar/unpack.ts', ...Object.keys(metafile.inputs)];
}

/** The script of a built page as a browser runs it. Throws where the page holds none. */
export function unpackedScript(html: string): string {
  const found = /"([A-Za-z0-9+/]{200,}=*)"/.exec(html)?.[1];
  if (found === undefined) throw new Error('the page holds no packed script');
  return inflateSync(Buffer.from(found, 'base64')).toString('utf8');
}

/** Zlib's format and not bare deflate: it ends in a checksum, so that a damaged script is never run. */
const packed = (script: string): string =>
  deflateSync(script.trim(), { level: 9 }).toString('base64');

/**
 * HtmlService takes `<?` for a scriptlet, and a browser takes `</script` for the end: a string or a
 * pattern that holds one gets its `<` written as `escaped`.
 */
const inHtml = (text: string, escaped: string): string =>
  text.trim().replace(/<(?=\?|\/(?:script|style))/gi, () => escaped);

const pageScript = (root: string, plugins: readonly esbuild.Plugin[]) =>
  esbuild.build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.ts'],
    format: 'iife',
    minify: true,
    plugins: [...plugins],
  });

const pageStyle = (root: string) =>
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
