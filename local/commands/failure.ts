/** How the commands of the terminal fail: one sentence, exit code 1, and a stack only for a bug. */
import { LocalSheetsError } from '../errors';

/** Bad input to a command. The message says what was found, what is accepted and what to do. */
export class CommandError extends LocalSheetsError {}

/** Runs a command; sets the exit code where it fails. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof LocalSheetsError) console.error(error.message);
    else console.error(error);
  }
}
