/**
 * Sidebar.html: the one page with its style and its script inside, since Google serves no other files;
 * and SidebarScript.html: the same script as it runs, for a page whose own did not arrive whole.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { COMMON, inThaiSigns, textOf, thaiBytes, visible } from './compile';

export interface BuiltPage {
  /** The page, its start still to be filled in. */
  readonly html: string;
  /** Its script as it runs. */
  readonly script: string;
}

/** Signs in one piece of the packed script: a line of it, as long as an editor bears easily. */
const PIECE = 464;

/**
 * The page from the sources in `root`. HtmlService takes out of it what looks like a comment, so its
 * script travels packed and src/sidebar/unpack.ts opens it. Tests hand plugins over to put something in
 * the place of a module. Throws esbuild's messages.
 */
export async function sidebarPage(
  root: string,
  plugins: readonly esbuild.Plugin[] = [],
): Promise<BuiltPage> {
  const [compiled, style] = await Promise.all([pageScript(root, plugins), pageStyle(root)]);
  const script = inHtml(inThaiSigns(visible(textOf(compiled))), '\\x3c');
  const [notLoaded, unpack] = await Promise.all([
    inlineScript(root, 'src/sidebar/not-loaded.ts'),
    inlineScript(root, 'src/sidebar/unpack.ts', {
      PACKED_SCRIPT: JSON.stringify(packed(script)),
    }),
  ]);
  const parts: Readonly<Record<string, string>> = {
    '/*STYLE*/': inHtml(textOf(style), '\\3c '),
    '/*NOT-LOADED*/': inHtml(textOf(notLoaded), '\\x3c'),
    '/*UNPACK*/': inHtml(textOf(unpack), '\\x3c').replace(AFTER_A_PIECE, '",\n'),
  };
  const html = readFileSync(join(root, 'src/sidebar/page.html'), 'utf8');
  return { html: html.replace(/\/\*[A-Z-]+\*\//g, (place) => parts[place] ?? place), script };
}

/** The source files that end up in the page, by their path from `root`. */
export async function pageSources(root: string): Promise<readonly string[]> {
  const compiled = await Promise.all([
    pageScript(root, []),
    inlineScript(root, 'src/sidebar/not-loaded.ts'),
    inlineScript(root, 'src/sidebar/unpack.ts', { PACKED_SCRIPT: '[]' }),
  ]);
  const inputs = compiled.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return [...new Set(inputs)].filter((path) => path !== '<define:PACKED_SCRIPT>');
}

/** The script of a built page as a browser runs it. Throws where the page holds none. */
export function unpackedScript(html: string): string {
  const found = PACKED.exec(html)?.[0];
  if (found === undefined) throw new Error('the page holds no packed script');
  const pieces = JSON.parse(found) as readonly string[];
  const bytes = inflateSync(Buffer.from(pieces.join(''), 'base64url'));
  return new TextDecoder('windows-874').decode(bytes);
}

const AFTER_A_PIECE = new RegExp(`(?<="[\\w-]{${PIECE}})",`, 'g');
const PACKED = new RegExp(`\\["[\\w-]{${PIECE}}"(?:,\\s*"[\\w-]+")*\\]`);

/**
 * Zlib's format and not bare deflate: it ends in a checksum, so that a damaged script is never run.
 * base64url has no slash. In windows-874 the Thai texts pack better by 6 KB than in UTF-8; smaller blocks save
 * half a KB more.
 */
const packed = (script: string): readonly string[] =>
  deflateSync(thaiBytes(script), { level: 9, memLevel: 7 })
    .toString('base64url')
    .match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];

/**
 * HtmlService takes `<?` for a scriptlet, and a browser takes `</script` for the end: a string or a
 * pattern that holds one gets its `<` written as `escaped`.
 */
export const inHtml = (text: string, escaped: string): string =>
  text.trim().replace(/<(?=\?|\/(?:script|style))/gi, () => escaped);

const pageScript = (root: string, plugins: readonly esbuild.Plugin[]) =>
  esbuild.build({
    ...COMMON,
    // Every browser that can unpack the page takes it.
    target: 'es2020',
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.ts'],
    format: 'iife',
    minify: true,
    // A lower limit breaks so many strings that the packed script grows by 5 KB.
    lineLimit: 800,
    plugins: [...plugins],
  });

/** A script that stands in the page as it runs: no sign in it but ASCII, and for browsers of any age. */
export const inlineScript = (root: string, entry: string, define: Record<string, string> = {}) =>
  esbuild.build({
    ...COMMON,
    target: 'es2015',
    charset: 'ascii',
    // The limit would break a line inside of strings.
    lineLimit: 0,
    supported: { 'template-literal': false },
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'iife',
    minifyWhitespace: true,
    minifySyntax: true,
    define,
  });

export const pageStyle = (root: string, entry = 'src/sidebar/style.css') =>
  esbuild.build({
    ...COMMON,
    charset: 'ascii',
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'out.css',
    minify: true,
  });
