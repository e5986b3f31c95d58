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

/** What each script answers to a word, by both. */
const answers = (words: readonly string[]): ReadonlyMap<string, Ended> =>
  called(scripts.flatMap(({ name, path }) => words.map((word) => ({ name, path, word }))));

/** How each of these calls ended, by name and words; all in one process. */
function called(
  calls: readonly { readonly name: string; readonly path: string; readonly word: string }[],
): ReadonlyMap<string, Ended> {
  const given = JSON.stringify(calls.map(({ path, word }) => [path, ...word.split(' ')]));
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

/** A script, words that make no sense to it, and what it answers. */
const SENSELESS: readonly (readonly [string, string, RegExp])[] = [
  ['tamper', 'abc', /^STEPS takes a whole number from 1, not “abc”\.$/],
  ['tamper', '0', /^STEPS takes a whole number from 1, not “0”\.$/],
  ['tamper', '10 20', /^“20” is more than this takes\. Use: /],
  ['sweep', 'no command is called so', /^No command’s name has “no command is called so”/],
  ['review', '--jsonl src', /^There is no file src\. Use: /],
  ['review', '--jsonl nowhere.jsonl', /^There is no file nowhere\.jsonl\. Use: /],
  ['review', '--jsonl', /argument missing.*Use: npm run review/s],
  ['review', '--today nonsense', /^--today takes a day such as 2026-11-13, not “nonsense”\.$/],
  ['review', 'plan.xlsx --today nonsense', /^--today takes a day/],
  ['review', 'plan.xlsx --today 2026-11-13', /^A tracker has its own day and lines\. Use: /],
  ['review', 'nowhere.xlsx', /nowhere\.xlsx/],
  ['bench:text', 'nowhere.jsonl', /nowhere\.jsonl/],
  ['demo', 'more', /^“more” is more than this takes\. Use: /],
  ['whole', 'more', /^“more” is more than this takes\. Use: /],
];

describe('a command that is told what makes no sense', () => {
  let said: ReadonlyMap<string, Ended>;
  beforeAll(() => {
    said = called(
      SENSELESS.map(([name, word]) => {
        const path = scripts.find((one) => one.name === name)?.path ?? '';
        return { name, path, word };
      }),
    );
  });

  test.each(SENSELESS)('%s %s says so in one sentence', (name, word, sentence) => {
    expect(said.get(`${name} ${word}`)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(sentence),
    });
    expect(said.get(`${name} ${word}`)?.err).not.toMatch(/^\s+at /m);
  });
});
