import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { PageStart } from '../../src/protocol/views';

const FOLDER = join(process.cwd(), 'src/sidebar');

/** Takes the place of the rules: a test says itself what the review of a plan is. */
const OWN_REVIEW: esbuild.Plugin = {
  name: 'own-review',
  setup(build) {
    build.onResolve({ filter: /rules\/review$/ }, ({ importer }) =>
      importer.endsWith('main.ts') ? { path: 'review', namespace: 'own' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'own' }, () => ({
      contents: 'export const review = (plan) => window.reviewOf(plan);',
    }));
  },
};

let parts: Promise<readonly [string, string]> | undefined;

/** The script and the style of the page as one page, opened as `start` says, as HtmlService would serve it. */
export async function pageHtml(start: PageStart): Promise<string> {
  parts ??= Promise.all([
    bundle({ entryPoints: [join(FOLDER, 'main.ts')], format: 'iife', plugins: [OWN_REVIEW] }),
    bundle({ entryPoints: [join(FOLDER, 'style.css')] }),
  ]);
  const [script, style] = await parts;
  const attribute = JSON.stringify(start).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return readFileSync(join(FOLDER, 'page.html'), 'utf8')
    .replace('<?= start ?>', () => attribute)
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script);
}

async function bundle(options: esbuild.BuildOptions): Promise<string> {
  const result = await esbuild.build({
    ...options,
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const file = result.outputFiles?.[0];
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}
