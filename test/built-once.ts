/** Workbooks that many tests begin from: built once in a run, by whichever test needs one first. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Standing } from '../local/index';

/** The folder of this run, made by its set-up; outside of jest everything stays in memory. */
const FOLDER = process.env['STANDINGS'];
const held = new Map<string, Promise<Standing>>();

/**
 * What `build` makes, or what another test of this run made under the same name before. The name says all
 * that the workbook depends on beside the sources: content, day, place, person.
 */
export function builtOnce(name: unknown, build: () => Promise<Standing>): Promise<Standing> {
  const key = JSON.stringify(name);
  const found = held.get(key) ?? fromFolder(key, build);
  held.set(key, found);
  return found;
}

async function fromFolder(key: string, build: () => Promise<Standing>): Promise<Standing> {
  if (!FOLDER) return build();
  const file = join(FOLDER, `${createHash('sha1').update(key).digest('hex')}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Standing;
  if (process.env['KEYS']) writeFileSync(process.env['KEYS'], `${key}\n`, { flag: 'a' });
  const standing = await build();
  // Written beside it and moved: a test in another process never reads half of it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(standing));
  renameSync(part, file);
  return standing;
}
