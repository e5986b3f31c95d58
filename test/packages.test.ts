import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from '../local/server/page-files';

interface Entry {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly deprecated?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const { devDependencies, dependencies = {} } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));

test('every entry of the lock has its integrity', () => {
  const open = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && !link && !/^sha512-/.test(integrity ?? ''),
  );
  expect(open.map(([path]) => path)).toEqual([]);
});

test('every package is asked for in one version', () => {
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package that we ask for is given up by its makers', () => {
  const given = [...declared].filter((name) => packages[`node_modules/${name}`]?.deprecated);
  expect(given).toEqual([]);
});

/** Packages by the way their files are named: an import, or the place of one that is served. */
const NAMED =
  /(?:from|import|import\(|require\(|resolve\(|packageFolder\()\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;
const BUILT_IN = /^(?:node:|jest$)/;

test('every package that our code names is declared', () => {
  const sources = ['local', 'scripts', 'src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  const named = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, name = '']) => ({ file, name })),
  );
  const unknown = named.filter(
    ({ name }) => !BUILT_IN.test(name) && !declared.has(name) && !declared.has(`@types/${name}`),
  );
  expect(unknown).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});

test('what the local Sheets serves of packages is of declared ones', async () => {
  const served = [...(await pageFiles('plan.xlsx', 'token')).keys()];
  expect(served).toContain('/engine/chart.js');
  for (const name of [
    '@odoo/o-spreadsheet',
    '@odoo/owl',
    'bootstrap',
    'chart.js',
    'font-awesome',
    '@fontsource/sarabun',
  ])
    expect(declared.has(name)).toBe(true);
});
