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

/** What each script answers to these words. */
function answers(word: string): ReadonlyMap<string, Ended> {
  const calls = JSON.stringify(scripts.map(({ path }) => [path, word]));
  const args = ['--import', 'tsx', 'test/scripts/every-script.ts', calls];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  if (lines.length !== scripts.length) throw new Error(`one of them broke off: ${stderr}`);
  return new Map(lines.map((line, index) => [scripts[index]?.name ?? '', JSON.parse(line)]));
}

describe('a command of package.json', () => {
  const [helped, refused] = [answers('--help'), answers('--nonsense')];

  test.each(scripts)('$name says what it takes, and does nothing else', ({ name }) => {
    expect(helped.get(name)).toEqual({
      code: 0,
      out: expect.stringMatching(new RegExp(`^npm run ${name}\\b`)),
      err: '',
    });
  });

  test.each(scripts)('$name refuses in a sentence what it does not take', ({ name }) => {
    expect(refused.get(name)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        new RegExp(`^There is no option --nonsense\\. Use: npm run ${name}\\b.*$`),
      ),
    });
  });
});
