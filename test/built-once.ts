/** What many tests begin from and takes long to make: made once in a run, by whichever test needs it first. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalSheets, Standing } from '../local/index';

/** The folder of this run, made by its set-up; outside of jest everything stays in memory. */
const FOLDER = process.env['BUILT_ONCE'];
const held = new Map<string, Promise<unknown>>();

/**
 * What `build` makes, plain JSON, or what another test of this run made under the same name before. The name
 * says all that it depends on beside the sources: for a workbook its content, day, place and person.
 */
export function builtOnce<Built>(name: unknown, build: () => Promise<Built>): Promise<Built> {
  const key = JSON.stringify(name);
  const found = (held.get(key) as Promise<Built> | undefined) ?? fromFolder(key, build);
  held.set(key, found);
  return found;
}

async function fromFolder<Built>(key: string, build: () => Promise<Built>): Promise<Built> {
  if (!FOLDER) return build();
  const file = join(FOLDER, `${createHash('sha1').update(key).digest('hex')}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Built;
  const built = await build();
  // Written beside it and moved: a test in another process never reads half of it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(built));
  renameSync(part, file);
  return built;
}

/** Where it stands in the engine's short form, which takes four times as long to make and opens faster. */
export const shortStanding = (local: LocalSheets): Standing => ({
  ...local.standing(),
  data: local.workbook.model.exportData(),
});
