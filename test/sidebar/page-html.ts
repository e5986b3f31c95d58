import type * as esbuild from 'esbuild';
import { stripped } from '../../local/services/html-stripping';
import { sidebarPage } from '../../scripts/sidebar-html';
import type { PageStart } from '../../src/protocol/views';
import { builtOnce } from '../built-once';

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

/** The page as the build makes it, packed, opened as `start` says, as HtmlService would serve it. */
export async function pageHtml(start: PageStart): Promise<string> {
  const html = await builtOnce(
    'sidebar',
    async () => (await sidebarPage(process.cwd(), [OWN_REVIEW])).html,
  );
  const attribute = JSON.stringify(start).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return stripped(
    html.replace('<?= start ?>', () => attribute),
    'everywhere',
  );
}
