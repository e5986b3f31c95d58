/**
 * `npm run whole`: the long forms of what `npm test` does in short: every fault, 10,000 random steps, every
 * naughty string, two at once at every call. SEED repeats a run; exit 1 where one of them fails.
 */
import { spawnSync } from 'node:child_process';
import { runScript, seedOf } from './command-line';

const USAGE = `npm run whole
sweep, tamper, and the tests that draw a sample with everything they draw from; SEED=… repeats a run`;

const FORMS = [
  ['npm', 'run', '--silent', 'sweep'],
  ['npm', 'run', '--silent', 'tamper'],
  [
    'npx',
    'jest',
    '--selectProjects',
    'sheets',
    'unit',
    '--',
    'naughty-strings',
    'two-at-once',
    'arithmetic-agrees',
    'speed-ups',
    'every-day',
    'half-built',
    'mails',
    'every-offer',
  ],
] as const;

await runScript({ usage: USAGE }, () => {
  const SEED = String(seedOf());
  console.log(JSON.stringify({ seed: Number(SEED) }));
  const failed = FORMS.filter(([command, ...args]) => {
    const env = { ...process.env, SEED, EVERY: '1' };
    // Windows starts npm only through its shell.
    const shell = process.platform === 'win32';
    return spawnSync(command, args, { env, shell, stdio: 'inherit' }).status !== 0;
  });
  for (const form of failed) console.error(`failed: ${form.join(' ')} (SEED=${SEED})`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});
