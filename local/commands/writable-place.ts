/** Where a workbook can be kept: where it is, or else where a person's own files are. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { besideOf, placeOf } from '../replace-file';
import { CommandError } from './failure';

export interface WritablePlace {
  readonly file: string;
  /** What the person should know before they type; null where the file is kept where it is. */
  readonly word: string | null;
}

/** The folder for what cannot be kept where it is, in the person's home or, without one, in the machine's. */
const FOLDER = 'Local Sheets';

/**
 * The file itself, or one to keep instead where nothing can be written beside it: always the same for
 * the same file, begun as a copy of it. Throws a CommandError where nothing can be written at all.
 */
export function writablePlace(file: string): WritablePlace {
  const failure = failureOf(file);
  if (failure === null) return { file, word: null };
  const place = placeOf(file);
  const mark = createHash('sha1').update(place).digest('hex').slice(0, 6);
  const name = `${basename(place).replace(/\.xlsx$/i, '')}-${mark}.xlsx`;
  for (const home of [homedir(), tmpdir()]) {
    const instead = join(home, FOLDER, name);
    if (failureOf(instead, true) !== null) continue;
    if (existsSync(place) && !existsSync(instead)) copyFileSync(place, instead);
    const word = `The folder ${dirname(place)} cannot be written (${failure}). What you do is kept in ${instead}.`;
    return { file: instead, word };
  }
  throw new CommandError(
    `The folder ${dirname(place)} cannot be written (${failure}). Name a file in another: npm start -- FOLDER/${basename(place)}`,
  );
}

/** Only writing tells: rights alone say nothing of a full or a read-only disk. */
function failureOf(file: string, make = false): string | null {
  try {
    if (make) mkdirSync(dirname(file), { recursive: true });
    const probe = besideOf(file, 'part');
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
