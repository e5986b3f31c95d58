/** `npm run google`: the command line over the steps. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../local/commands/failure';
import type { ClaspCommand } from './clasp';
import { runScript } from './command-line';
import { readList, updateListed } from './put-in-google-list';
import { putInGoogle } from './put-in-google-steps';

const USAGE = `npm run google                      a new Sheet with the tracker in your Drive; again: updates it
npm run google -- --title NAME      the name of the new Sheet
npm run google -- --script ID       a Sheet you have: Extensions › Apps Script › Project settings › Script ID
npm run google -- --list FILE       updates every script that FILE names: a line each, its ID and then a name`;

const OPTIONS = {
  title: { type: 'string' },
  script: { type: 'string' },
  list: { type: 'string' },
} as const;

const tell = (line: string): void => console.log(`· ${line}`);

/** One after the other; what failed is listed at the end with its reason. */
async function updateAll(root: string, clasp: ClaspCommand, file: string): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const outcomes = await updateListed(root, clasp, readList(readFileSync(file, 'utf8')), tell);
  if (typeof outcomes === 'string') throw new CommandError(outcomes);
  const failed = outcomes.filter(({ reason }) => reason !== null);
  console.log(`\nUpdated ${outcomes.length - failed.length} of ${outcomes.length} scripts.`);
  if (failed.length === 0) return;
  const reasons = failed.map(({ name, reason }) => `${name}: ${reason}`);
  throw new CommandError(`Not updated:\n\n${reasons.join('\n\n')}`);
}

await runScript({ usage: USAGE, options: OPTIONS }, async ({ values }) => {
  const root = process.cwd();
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const clasp: ClaspCommand = [process.execPath, program];
  if (values.list !== undefined) return updateAll(root, clasp, values.list);
  const wish = { title: values.title ?? 'Marketing OKRs', script: values.script ?? null };
  const outcome = await putInGoogle(root, clasp, wish, tell);
  if (!outcome.done)
    throw new CommandError(`\n${outcome.reason}\n\nThen run again: npm run google`);
  console.log(`
The add-on is in: ${outcome.address}
Open it (reload the page if it is open) and choose Guidepost › Set up or repair the tracker.
Google asks once what the add-on may do, and warns that it is your own, unverified script.`);
});
