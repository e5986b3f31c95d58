import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Before any test: build/ is made from the sources as they are, so that no test runs an old bundle.
 * Where the sources do not build, that is said, the old bundle goes, and only the tests that need one fail.
 */
export default function buildBundle() {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  rmSync('build', { recursive: true, force: true });
  process.stderr.write(`The sources do not build, so there is no build/ to test.\n${run.stderr}\n`);
}
