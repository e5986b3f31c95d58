import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newFolder, ROOT, start, startAndEnd, startWith, TINY } from '../start-process';

const folder = newFolder();
afterAll(() => folder.remove());

/** One sentence on the terminal, no stack, and a code that a script sees. */
const expectSentence = (ended: { code: number | null; err: string }, words: RegExp): void => {
  expect(ended.code).toBe(1);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
  expect(ended.err).toMatch(words);
  expect(ended.err).not.toMatch(/^\s+at /m);
};

describe('npm start refuses in one sentence', () => {
  test('an option it does not know, naming those it knows', async () => {
    expectSentence(await startAndEnd('--prot', '9'), /no option --prot.*--port N/);
  });

  test('a port that is no port', async () => {
    expectSentence(await startAndEnd('--port', 'http'), /--port takes a number.*“http”/);
  });

  test('a busy port, offering another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await startAndEnd(
      '--port',
      String(port),
      '--new',
      folder.file('busy.xlsx'),
      '--bundle',
      TINY,
    );
    other.close();
    expectSentence(ended, new RegExp(`Port ${port} is in use.*--port ${port + 1}`));
  });

  test('a file in a folder that is not there', async () => {
    const ended = await startAndEnd(folder.file('no-such/plan.xlsx'));
    expectSentence(ended, /no folder “.*no-such” for “plan.xlsx”.*make it first/);
  });

  test('a file of another kind', async () => {
    expectSentence(await startAndEnd('plan.docx'), /“plan.docx” is not an .xlsx file/);
  });

  test('a folder', async () => {
    mkdirSync(folder.file('folder.xlsx'));
    expectSentence(await startAndEnd(folder.file('folder.xlsx')), /is a folder/);
  });

  test.each([
    ['not a zip', 'hello'],
    ['a zip that was cut off', 'PK\u0003\u0004 and no more'],
  ])('a damaged file: %s; it is left as it is', async (name, content) => {
    const file = folder.file(`${name}.xlsx`);
    writeFileSync(file, content);
    const ended = await startAndEnd(file, '--port', '0', '--bundle', TINY);
    expectSentence(ended, /damaged|cannot be read/);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  test('a missing build, saying how to make it', async () => {
    const ended = await startAndEnd(
      '--new',
      folder.file('a.xlsx'),
      '--port',
      '0',
      '--bundle',
      folder.file('no-build'),
    );
    expectSentence(ended, /npm run build/);
  });

  test('a clock that is no day', async () => {
    expectSentence(await startAndEnd('--now', '2026-02-30'), /--now takes a day such as/);
  });
});

describe('npm start keeps the workbook', () => {
  test('a new one by its name alone, written once something is in it', async () => {
    const file = folder.file('new.xlsx');
    const server = await start(file);
    expect(server.out()).toMatch(/new.xlsx is new/);
    await server.send('/call', { name: 'fill', args: [] });
    await server.stop();
    expect(existsSync(file)).toBe(true);
  });

  test('of a folder that cannot be written elsewhere, and says so; the same again at the next start', async () => {
    const home = folder.file('home');
    mkdirSync(home);
    // Nobody writes into /proc, whatever their rights.
    const first = await startWith({ HOME: home }, '/proc/plan.xlsx');
    expect(first.out()).toMatch(/folder \/proc cannot be written .* kept in .*home.*\.xlsx/);
    await first.send('/call', { name: 'fill', args: [] });
    await first.stop();
    const second = await startWith({ HOME: home }, '/proc/plan.xlsx');
    expect(await second.cells()).toMatchObject({ D1: '=C1*2' });
    await second.stop();
  });

  test('a start without a change writes no file', async () => {
    const server = await start('--new', folder.file('untouched.xlsx'));
    expect((await server.stop()).code).toBe(0);
    expect(existsSync(folder.file('untouched.xlsx'))).toBe(false);
  });

  test('what a script wrote is there after stopping and starting, and no half-written file beside it', async () => {
    const file = folder.file('kept.xlsx');
    const first = await start('--new', file);
    await first.send('/run', { run: 'fill', selection: null });
    await first.stop();
    const second = await start(file);
    expect(await second.cells()).toMatchObject({ B1: 'ผลลัพธ์', D1: '=C1*2' });
    await second.stop();
    expect(readdirSync(join(file, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('the command stands in package.json, after the build', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts['start']).toMatch(/build.*local\/commands\/start\.ts/);
});
