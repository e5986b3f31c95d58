import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const CRUISER = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** An import against the table, and the rule that refuses it. */
const AGAINST: readonly (readonly [from: string, to: string, rule: string])[] = [
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

const PACKAGE = { 'package.json': '{ "main": "index.js" }', 'index.js': 'exports.some = 1;' };

/** One tree for all tests, since most of a check is its start: each test has files of its own in it. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "devDependencies": { "declared": "1.0.0" } }',
  ...inPackage('declared'),
  ...inPackage('brought-along'),
  'src/okr/along.ts': 'export interface Plan { readonly team: string }',
  'src/rules/along.ts':
    "import type { Plan } from '../okr/along';\nexport type Rule = (plan: Plan) => void;",
  'local/along.ts': "import { some } from 'declared';\nexport const mine = some;",
  ...Object.fromEntries(
    AGAINST.flatMap(([from, to]) => [
      [
        `${from}/against.ts`,
        `import { other } from '${relative(from, to)}/other';\nexport const mine = other;`,
      ],
      [`${to}/other.ts`, 'export const other = 1;'],
    ]),
  ),
  'src/okr/typed.ts': "import type { Sheet } from '../tracker/typed';\nexport type Plan = Sheet;",
  'src/tracker/typed.ts': 'export type Sheet = string;',
  'src/okr/with-package.ts': "import { some } from 'declared';\nexport const mine = some;",
  'src/okr/with-node.ts': "import { join } from 'node:path';\nexport const mine = join;",
  'local/undeclared.ts': "import { some } from 'brought-along';\nexport const mine = some;",
  'src/okr/here.ts': "import { there } from './there';\nexport const here = () => there;",
  'src/okr/there.ts': "import { here } from './here';\nexport const there = () => here;",
};

let read: readonly string[];
let violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-imports-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    cpSync(file, join(folder, file));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync(process.execPath, [CRUISER, '--output-type', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  const { modules, summary } = JSON.parse(run.stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: { readonly violations: typeof violations };
  };
  read = modules.map(({ source }) => source);
  violations = summary.violations;
});

/** The rules that files of this name break, by the project's own import table; each file was really read. */
function broken(...names: readonly string[]): string[] {
  const files = Object.keys(FILES).filter((path) => names.some((name) => path.endsWith(name)));
  expect(read).toEqual(expect.arrayContaining(files));
  return violations
    .filter(({ from }) => files.includes(from))
    .map(({ rule }) => rule.name)
    .sort();
}

function inPackage(name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PACKAGE).map(([file, text]) => [`node_modules/${name}/${file}`, text]),
  );
}

describe('imports point one way', () => {
  test('an import along the table passes', () => {
    expect(broken('/along.ts')).toEqual([]);
  });

  test('an import against the table is refused by the rule of the folder it stands in', () => {
    expect(broken('/against.ts')).toEqual(AGAINST.map(([, , rule]) => rule).sort());
  });

  test('an import of a type counts as an import', () => {
    expect(broken('/typed.ts')).toEqual(['okr-imports']);
  });

  test('no package reaches the bundle', () => {
    expect(broken('/with-package.ts', '/with-node.ts')).toEqual([
      'no-package-in-the-bundle',
      'no-package-in-the-bundle',
    ]);
  });

  test('a package that only another one brings along is named', () => {
    expect(broken('/undeclared.ts')).toEqual(['no-undeclared-package']);
  });

  test('two modules may not need each other', () => {
    expect(broken('/here.ts', '/there.ts')).toEqual(['no-cycle']);
  });
});
