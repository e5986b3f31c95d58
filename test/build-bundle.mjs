import { spawnSync } from 'node:child_process';

/**
 * Before any test: build/ is made from the sources as they are, so that no test runs an old bundle.
 * Where the sources do not build, that is said, and the tests of the sources still run; on a fresh clone
 * there is then no bundle, and every test that needs one fails.
 */
export default function buildBundle() {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(`build/ is as it was: the sources do not build.\n${run.stderr}\n`);
  }
}
