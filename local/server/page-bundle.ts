/** Builds the page's scripts from local/page when the server starts. The engine and its view stay files of their own, unmodified. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const PAGE = join(dirname(fileURLToPath(import.meta.url)), '../page');

/** What the page's files load as globals, before the page's own script. */
const GLOBALS: Readonly<Record<string, string>> = {
  '@odoo/o-spreadsheet': 'o_spreadsheet',
  '@odoo/owl': 'owl',
};

const fromGlobals: esbuild.Plugin = {
  name: 'from-globals',
  setup(build) {
    build.onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: 'global' }));
    build.onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = globalThis.${GLOBALS[path]};`,
    }));
  },
};

/** One script of local/page with all it imports. Throws with esbuild's messages. */
export async function pageScript(entry: 'main' | 'script-bridge'): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(PAGE, `${entry}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [fromGlobals],
  });
  return outputFiles[0]?.text ?? '';
}
