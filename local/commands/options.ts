/** Reads the options of the commands of the terminal. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { momentOf } from '../zone-time';
import { CommandError } from './failure';

/** The values and the words of a command line. Throws a CommandError that names the unknown option and lists the known. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    const [, option] = /Unknown option '([^']+)'/.exec(message) ?? [];
    throw new CommandError(
      `${option ? `There is no option ${option}.` : `${message.replace(/\.?$/, '.')}`} Use: ${usage}`,
    );
  }
}

/** A port from 0 (any free one) to 65535. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new CommandError(`--port takes a number from 1024 to 65535, not “${text}”.`);
  }
  return port;
}

/** A moment on the clock of a time zone, such as 2026-11-13 or 2026-11-13T16:05; a day alone means 09:00. */
export function momentFrom(text: string, timeZone: string): Date {
  const [, year, month, day, hour = '9', minute = '0'] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/.exec(text) ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const isReal =
    year !== undefined &&
    new Date(wall).getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60;
  if (!isReal) {
    throw new CommandError(
      `--now takes a day such as 2026-11-13, or a moment such as 2026-11-13T16:05, not “${text}”.`,
    );
  }
  return momentOf(wall, timeZone);
}

/** The absolute path of a workbook to open, or to make where nothing stands yet. */
export function workbookPath(name: string): string {
  const path = resolve(name);
  if (extname(path).toLowerCase() !== '.xlsx') {
    throw new CommandError(`“${name}” is not an .xlsx file. Name one, such as okr-tracker.xlsx.`);
  }
  if (!existsSync(path)) {
    if (existsSync(dirname(path))) return path;
    throw new CommandError(
      `There is no folder “${dirname(path)}” for “${basename(path)}”. Check its name, or make it first.`,
    );
  }
  if (!statSync(path).isFile())
    throw new CommandError(`“${name}” is a folder. Name an .xlsx file.`);
  if (!isZip(path)) {
    throw new CommandError(
      `“${name}” is damaged or not an Excel workbook. Choose another file, or move this one away to begin anew.`,
    );
  }
  return path;
}

/** Every .xlsx is a zip archive, which begins with PK. */
function isZip(path: string): boolean {
  const first = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, first, 0, 2, 0);
  closeSync(file);
  return first.toString('latin1') === 'PK';
}
