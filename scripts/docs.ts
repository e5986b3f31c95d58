import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type RulePageById, rulesPage } from './docs-rules';

/** Writes docs/rules.en.md and docs/rules.th.md from the rules and their examples. */
const require = createRequire(import.meta.url);
const pageOf: RulePageById = (id) => require(`../src/rules/examples/${id}.ts`);

for (const language of ['en', 'th'] as const) {
  const path = `docs/rules.${language}.md`;
  writeFileSync(path, rulesPage(language, pageOf));
  console.log(`${path} is written.`);
}
