import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose files the server looks up by name; imports are held to package.json by the import table. */
const looked = readdirSync('local', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join('local', name), 'utf8').matchAll(
      /(?:require\.resolve|packageFolder)\('((?:@[^/']+\/)?[^/']+)/g,
    ),
  ])
  .map(([, name = '']) => name);

test('each package that the page is served from is declared, not brought along by another', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(looked).toEqual(expect.arrayContaining(['@odoo/owl', 'bootstrap', 'font-awesome']));
  expect(looked.filter((name) => !(name in devDependencies))).toEqual([]);
});
