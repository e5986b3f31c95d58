/** SelfCheck.html: the dialog of the self-check, its style and script as they run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { textOf } from './compile';
import { inHtml, inlineScript, pageStyle } from './sidebar-html';

const FOLDER = 'src/sidebar/self-check';

/**
 * The page from the sources in `root`. It travels as it is: its probes, each a script of its own, ask what
 * Google makes of a page, and nothing that happens to one of them may blank it. Throws esbuild's messages.
 */
export async function selfCheckPage(root: string): Promise<string> {
  const [script, style] = await Promise.all([
    inlineScript(root, `${FOLDER}/run.ts`).then(inShortLines),
    pageStyle(root, `${FOLDER}/style.css`),
  ]);
  const html = readFileSync(join(root, FOLDER, 'page.html'), 'utf8');
  return html
    .replace('/*STYLE*/', () => inHtml(textOf(style), '\\3c '))
    .replace('/*RUN*/', () => inHtml(script, '\\x3c'));
}

/** Printed anew once its comments are gone: whoever pastes it can read it, and no line is broken inside of a string. */
const inShortLines = async (script: Parameters<typeof textOf>[0]): Promise<string> =>
  (await esbuild.transform(textOf(script), { charset: 'ascii' })).code;

/** The source files that end up in it, by their path from `root`. */
export async function selfCheckSources(root: string): Promise<readonly string[]> {
  return Object.keys((await inlineScript(root, `${FOLDER}/run.ts`)).metafile.inputs);
}
