import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const CRUISER = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidepost-imports-'));
  cpSync('.dependency-cruiser.cjs', join(folder, '.dependency-cruiser.cjs'));
  cpSync('tsconfig.base.json', join(folder, 'tsconfig.base.json'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Checks these files, by path, against the project's own import table. */
function check(files: Readonly<Record<string, string>>): { broken: string[]; modules: number } {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync(process.execPath, [CRUISER, '--output-type', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { modules, summary } = JSON.parse(run.stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: {
      readonly violations: readonly { readonly rule: { readonly name: string } }[];
    };
  };
  return {
    broken: summary.violations.map(({ rule }) => rule.name).sort(),
    modules: modules.filter(({ source }) => source.endsWith('.ts')).length,
  };
}

describe('imports point one way', () => {
  test('an import along the table passes, and the modules were really read', () => {
    const result = check({
      'src/okr/plan.ts': 'export interface Plan { readonly team: string }',
      'src/rules/rule.ts':
        "import type { Plan } from '../okr/plan';\nexport type Rule = (plan: Plan) => void;",
      'local/index.ts': 'export const open = 1;',
    });
    expect(result).toEqual({ broken: [], modules: 3 });
  });

  test('an import against the table is refused by the rule of the folder it stands in', () => {
    const planted: readonly (readonly [from: string, to: string, rule: string])[] = [
      ['src/okr', 'src/tracker', 'okr-imports'],
      ['src/language', 'src/text', 'language-imports'],
      ['src/text', 'src/rules', 'text-imports'],
      ['src/rules', 'src/tracker', 'rules-imports'],
      ['src/tracker', 'src/apps-script', 'tracker-imports'],
      ['src/summary', 'src/tracker', 'summary-imports'],
      ['src/protocol', 'src/commands', 'protocol-imports'],
      ['src/commands', 'src/apps-script', 'commands-imports'],
      ['src/sidebar', 'src/commands', 'sidebar-imports'],
      ['src/apps-script', 'src/sidebar', 'apps-script-imports'],
      ['local', 'src/tracker', 'local-imports'],
      ['scripts', 'src/apps-script', 'scripts-imports'],
    ];
    const files = planted.flatMap(([from, to]) => [
      [
        `${from}/planted.ts`,
        `import { other } from '${relative(from, to)}/other';\nexport const mine = other;`,
      ],
      [`${to}/other.ts`, 'export const other = 1;'],
    ]);
    const result = check(Object.fromEntries(files));
    expect(result.broken).toEqual(planted.map(([, , rule]) => rule).sort());
  });

  test('an import of a type counts as an import', () => {
    const result = check({
      'src/okr/plan.ts':
        "import type { Sheet } from '../tracker/sheet';\nexport type Plan = Sheet;",
      'src/tracker/sheet.ts': 'export type Sheet = string;',
    });
    expect(result.broken).toEqual(['okr-imports']);
  });

  test('no package reaches the bundle', () => {
    mkdirSync(join(folder, 'node_modules/some-package'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/some-package/package.json'), '{ "main": "index.js" }');
    writeFileSync(join(folder, 'node_modules/some-package/index.js'), 'exports.some = 1;');
    const result = check({
      'package.json': '{ "devDependencies": { "some-package": "1.0.0" } }',
      'src/okr/plan.ts': "import { some } from 'some-package';\nexport const mine = some;",
      'src/okr/day.ts': "import { join } from 'node:path';\nexport const mine = join;",
    });
    expect(result.broken).toEqual(['no-package-in-the-bundle', 'no-package-in-the-bundle']);
  });

  test('a package that only another one brings along is named', () => {
    for (const name of ['declared', 'brought-along']) {
      mkdirSync(join(folder, 'node_modules', name), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name, 'package.json'), '{ "main": "index.js" }');
      writeFileSync(join(folder, 'node_modules', name, 'index.js'), 'exports.some = 1;');
    }
    const result = check({
      'package.json': '{ "devDependencies": { "declared": "1.0.0" } }',
      'local/one.ts': "import { some } from 'declared';\nexport const mine = some;",
      'local/other.ts': "import { some } from 'brought-along';\nexport const mine = some;",
    });
    expect(result.broken).toEqual(['no-undeclared-package']);
  });

  test('two modules may not need each other', () => {
    const result = check({
      'src/okr/plan.ts': "import { day } from './day';\nexport const plan = () => day;",
      'src/okr/day.ts': "import { plan } from './plan';\nexport const day = () => plan;",
    });
    expect(result.broken).toEqual(['no-cycle']);
  });
});
