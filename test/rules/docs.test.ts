import { readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/docs-rules';
import { aboutOf, planExamples, rowExamples } from './examples';

test.each(['en', 'th'] as const)(
  'docs/rules.%s.md says what the rules say today; else run npm run docs',
  (language) => {
    const page = rulesPage(language, (id) => ({
      about: aboutOf(id),
      examples: id.startsWith('plan/') ? planExamples(id) : rowExamples(id),
    }));
    expect(readFileSync(`docs/rules.${language}.md`, 'utf8')).toBe(page);
  },
);
