import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExamplesById, rulesPage } from './docs-rules';

/** Writes docs/rules.en.md and docs/rules.th.md from the rules and their examples. */
const require = createRequire(import.meta.url);
const examplesOf: ExamplesById = (id) => require(`../src/rules/examples/${id}.ts`).examples;

for (const language of ['en', 'th'] as const) {
  const path = `docs/rules.${language}.md`;
  writeFileSync(path, rulesPage(language, examplesOf));
  console.log(`${path} is written.`);
}
