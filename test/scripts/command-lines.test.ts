import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The commands of package.json that are scripts of ours, by name. */
const scripts = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
).flatMap(([name, command]) => {
  const [, path] = /\b(scripts\/\S+)/.exec(command) ?? [];
  return path ? [{ name, path }] : [];
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What each script answers to a word, by both; all in one process. */
function answers(words: readonly string[]): ReadonlyMap<string, Ended> {
  const calls = scripts.flatMap(({ name, path }) => words.map((word) => ({ name, path, word })));
  const given = JSON.stringify(calls.map(({ path, word }) => [path, word]));
  const args = ['--import', 'tsx', 'test/scripts/every-script.ts', given];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ended = stdout.trim().split('\n');
  if (ended.length !== calls.length) throw new Error(`one of them broke off: ${stderr}`);
  return new Map(
    calls.map(({ name, word }, index) => [`${name} ${word}`, JSON.parse(ended[index] ?? '')]),
  );
}

describe('a command of package.json', () => {
  let said: ReadonlyMap<string, Ended>;
  beforeAll(() => {
    said = answers(['--help', '--nonsense']);
  });

  test.each(scripts)('$name says what it takes, and does nothing else', ({ name }) => {
    expect(said.get(`${name} --help`)).toEqual({
      code: 0,
      out: expect.stringMatching(new RegExp(`^npm run ${name}\\b`)),
      err: '',
    });
  });

  test.each(scripts)('$name refuses in a sentence what it does not take', ({ name }) => {
    expect(said.get(`${name} --nonsense`)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        new RegExp(`^There is no option --nonsense\\. Use: npm run ${name}\\b.*$`),
      ),
    });
  });
});
