/** `npm run docs`: writes docs/rules.en.md and docs/rules.th.md from the rules and their examples, and the import table into ARCHITECTURE.md. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runScript } from './command-line';
import { type RulePageById, rulesPage } from './docs-rules';
import { writeImportTable } from './import-table';

const require = createRequire(import.meta.url);
const pageOf: RulePageById = (id) => require(`../src/rules/examples/${id}.ts`);

await runScript({ usage: 'npm run docs' }, () => {
  for (const language of ['en', 'th'] as const) {
    const path = `docs/rules.${language}.md`;
    writeFileSync(path, rulesPage(language, pageOf));
    console.log(`${path} is written.`);
  }
  writeImportTable(process.cwd());
});
