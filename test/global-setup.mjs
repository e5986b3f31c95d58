/** Once before all tests: a fresh bundle, and a folder for what many of them begin from. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import buildBundle from './build-bundle.mjs';

export default function globalSetup() {
  buildBundle();
  process.env.BUILT_ONCE = mkdtempSync(join(tmpdir(), 'guidepost-tests-'));
}
