import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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

/** Packages by the way their files are named beside imports: the place of one that is served. */
const NAMED = /(?:resolve|packageFolder)\('((?:@[\w.-]+\/)?[a-z][\w.-]*)[^']*'\)/g;
/** A package without the file in it. */
const PACKAGE = /^(?:@[\w.-]+\/)?[a-z][\w.-]*/;
const BUILT_IN = /^(?:node:|jest$)/;

test('every package that our code names is declared', () => {
  const sources = ['local', 'scripts', 'src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  const named = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const imported = ts.preProcessFile(text).importedFiles.map((one) => one.fileName);
    const served = [...text.matchAll(NAMED)].map(([, name = '']) => name);
    return [...imported, ...served]
      .filter((name) => BUILT_IN.test(name) || PACKAGE.test(name))
      .map((name) => ({
        file,
        name: name.startsWith('node:') ? name : (PACKAGE.exec(name)?.[0] ?? ''),
      }));
  });
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
