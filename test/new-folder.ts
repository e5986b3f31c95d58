import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, named after what is in it, that goes with the run of the tests. */
export const newFolder = (name: string): string =>
  mkdtempSync(join(process.env['BUILT_ONCE'] ?? tmpdir(), `${name}-`));
