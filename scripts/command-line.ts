/** How the scripts of package.json read what they are given, help and refuse. */
import { pathToFileURL } from 'node:url';
import type { ParseArgsConfig, parseArgs } from 'node:util';
import { CommandError, runCommand } from '../local/commands/failure';
import { readArguments } from '../local/commands/options';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Own; allowPositionals: true }>
>;

export interface CommandLine<Own extends Options> {
  /** How it is called, such as `npm run tamper -- [STEPS]`, and below that what it takes. */
  readonly usage: string;
  readonly options?: Own;
  /** The most words that it takes beside its options; none unless told. */
  readonly words?: number;
}

/**
 * Runs a script with its options and words. `--help` prints its usage and does nothing else; what it does not
 * take is refused in a sentence, with exit code 1, before anything is done.
 */
export async function runScript<Own extends Options = Record<never, never>>(
  { usage, options = {} as Own, words = 0 }: CommandLine<Own>,
  work: (given: Pick<Parsed<Own>, 'values' | 'positionals'>) => Promise<void> | void,
): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes('--help')) {
    console.log(usage);
    return;
  }
  await runCommand(async () => {
    const [use = ''] = usage.split('\n');
    const { values, positionals } = readArguments(given, options, use);
    if (positionals.length > words) {
      throw new CommandError(`“${positionals[words]}” is more than this takes. Use: ${use}`);
    }
    await work({ values, positionals } as Pick<Parsed<Own>, 'values' | 'positionals'>);
  });
}

/** A whole number from `least` on; `name` is how the usage calls it. */
export function countFrom(text: string, name: string, least = 1): number {
  const count = Number(text);
  if (!/^\d{1,9}$/.test(text) || count < least) {
    throw new CommandError(`${name} takes a whole number from ${least}, not “${text}”.`);
  }
  return count;
}

/** The seed that SEED names, or one drawn by the clock: printed by whoever uses it, so that a run can be repeated. */
export const seedOf = (): number =>
  process.env['SEED'] ? countFrom(process.env['SEED'], 'SEED', 0) : Date.now() % 1_000_000;

/** Whether the module at this address is the script that was started, and not a part of another. */
export const isStarted = (address: string): boolean =>
  new URL(address).pathname === pathToFileURL(process.argv[1] ?? '').pathname;
