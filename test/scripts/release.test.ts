import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { zipped } from '../../scripts/release-example';
import { PASTED, releaseFiles, STEPS, versionOf } from '../../scripts/release-folder';
import { VERSION } from '../../src/language/version';
import { builtFile } from '../bundle/built';

type Files = ReadonlyMap<string, Buffer>;

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const digests = (files: Files) => [...files].map(([path, content]) => `${path} ${digest(content)}`);

describe('a release', () => {
  let files: Files;
  beforeAll(async () => {
    files = await releaseFiles(process.cwd());
  });
  const text = (path: string): string => files.get(path)?.toString('utf8') ?? '';

  test('is the same bytes twice, its zip too', async () => {
    const again = await releaseFiles(process.cwd());
    expect(digests(again)).toEqual(digests(files));
    expect(digest(await zipped(again))).toBe(digest(await zipped(files)));
  });

  test('holds every file of the script as it is built, under the names that Google’s editor gives', () => {
    for (const [name, built] of Object.entries(PASTED)) expect(text(name)).toBe(builtFile(built));
    expect(text('Code.gs')).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n \*\//);
  });

  test('tells in its steps each file to paste, in both languages, and shows only pictures that it has', () => {
    const [, en = '', th = ''] =
      /(<section id="en"[\s\S]*)(<section id="th"[\s\S]*)/.exec(text(STEPS)) ?? [];
    for (const steps of [en, th]) {
      for (const name of Object.keys(PASTED)) expect(steps).toContain(name.replace(/\.html$/, ''));
      expect(steps).toContain('Google hasn’t verified this app');
      expect(steps).toContain('selfCheck');
    }
    const shown = [...text(STEPS).matchAll(/src="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((path) => !files.has(path))).toEqual([]);
  });

  test('names its version in one place for all', () => {
    expect(VERSION).toBe(versionOf(process.cwd()));
    expect(text(STEPS)).toContain(`Guidepost ${VERSION}`);
  });

  test.each(['en', 'th'])(
    'has an example to open first (%s): values stand in the cells, nothing of this machine',
    async (language) => {
      const workbook = files.get(`example-${language}.xlsx`) ?? Buffer.alloc(0);
      const zip = await JSZip.loadAsync(workbook);
      const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
      expect(parts.join('')).not.toContain(process.cwd());
      expect(Object.keys(zip.files)).toContain('xl/workbook.xml');
      expect(zip.file(/json$/)).toEqual([]);
      expect(parts.join('')).toContain('█');
      expect(text(`example-mail-${language}.html`)).toContain('Acme');
    },
  );
});

test('the lists in words and in the build are the same files', () => {
  const pasted = Object.values(PASTED).sort();
  const ignored = readFileSync('.claspignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  expect(ignored.map((line) => line.slice(1)).sort()).toEqual(pasted);
});
