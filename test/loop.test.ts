import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('test', name));

test('every test file is run, and in one subset alone', () => {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const listed = execFileSync(process.execPath, [jest, '--listTests'], { encoding: 'utf8' });
  const run = listed
    .trim()
    .split('\n')
    .map((path) => relative(process.cwd(), path));
  // Those that write into cells are run a second time, with apostrophes hidden.
  expect([...new Set(run)].sort()).toEqual(
    files.filter((name) => name.endsWith('.test.ts')).sort(),
  );
});

/** What makes a verdict hang on the machine's speed: a sleep, a limit of its own, a stopwatch. */
const BY_THE_CLOCK = [
  /waitForTimeout\(/,
  /setTimeout\(\w+, *[\w.]+\)/,
  /setDefaultTimeout\((?!PATIENCE\))/,
  /\btimeout: *[\d_]+/,
  /\bperformance\.now\(|hrtime/,
  /^ {0,4}(?:\}|\)), *[\d_]{4,}\);/m,
];
/** Where waiting for a thing is made of short sleeps, and this list. */
const ALLOWED = ['test/until.ts', 'test/loop.test.ts'];

test('no test waits for a while, or measures one: the thing is waited for, and speed is the bench’s', () => {
  const found = files
    .filter((name) => !ALLOWED.includes(name))
    .flatMap((name) => {
      const text = readFileSync(name, 'utf8');
      return BY_THE_CLOCK.flatMap((way) => {
        const [what] = way.exec(text) ?? [];
        return what ? [`${name}: ${what}`] : [];
      });
    });
  expect(found).toEqual([]);
});
