/** Which tests belong together: by what a test file reaches through its imports, so that no list is kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file that reaches this, a module of ours or of Node's, belongs to the subset; the first that holds counts. Whatever reaches none is `unit`. */
const REACHES = [
  ['browser', 'test/browser/browser.ts'],
  ['sheets', 'local/index.ts'],
  ['sheets', 'test/local/start-process.ts'],
  ['tools', 'node:child_process'],
];

/** Imports of values: those of types need nothing at run time. */
const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+|node:[^']+)'/gms;

/** The subset of each test file under `root`/test, by its path from there: unit, tools, sheets or browser. */
export function subsets(root) {
  const reached = new Map();
  return new Map(
    readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => {
        const all = reach(join(root, 'test', name), reached);
        const [subset] = REACHES.find(([, one]) => all.has(one) || all.has(join(root, one))) ?? [
          'unit',
        ];
        return [join('test', name), subset];
      }),
  );
}

/** Every module of ours that this one needs, itself too. */
function reach(file, reached) {
  const known = reached.get(file);
  if (known) return known;
  const all = new Set([file]);
  reached.set(file, all);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (path.startsWith('node:')) all.add(path);
    const to = path.startsWith('.') ? moduleAt(resolve(dirname(file), path)) : null;
    if (to) for (const one of reach(to, reached)) all.add(one);
  }
  return all;
}

const moduleAt = (path) => [`${path}.ts`, join(path, 'index.ts'), path].find(existsSync);
