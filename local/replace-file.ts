/** Puts new bytes in the place of a file: whole or not at all. */
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LocalSheetsError } from './errors';

/** Where a file really stands, through symbolic links; where it will stand, if it is not there yet. */
export function placeOf(file: string): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(placeOf(folder), basename(path));
  }
}

/** A hidden file beside a workbook that is about it: `.plan.xlsx.part`. */
export const besideOf = (file: string, kind: string): string => {
  const place = placeOf(file);
  return join(dirname(place), `.${basename(place)}.${kind}`);
};

/**
 * Written beside and moved into its place. A symbolic link stays one, and rights stay as they were.
 * Throws a LocalSheetsError that names the file, what the machine said and what to do.
 */
export function replaceFile(file: string, bytes: Buffer): void {
  const place = placeOf(file);
  const part = besideOf(file, 'part');
  try {
    // Of a save that was cut off: it may belong to nobody now, but never to this one.
    rmSync(part, { force: true });
    const mode = statSync(place, { throwIfNoEntry: false })?.mode;
    writeFileSync(part, bytes, { flush: true });
    if (mode !== undefined) chmodSync(part, mode & 0o7777);
    renameSync(part, place);
  } catch (error) {
    rmSync(part, { force: true });
    throw new LocalSheetsError(
      `${file} could not be saved (${(error as Error).message}). Close it in other programs, or choose another folder.`,
    );
  }
}
